/** What names a cell among those of a unit and a period. */
export interface CellName {
  readonly indicator: string;
  readonly part: string;
}

/** The name of a cell as one text, for indexes. */
export const nameOf = ({ indicator, part }: CellName): string => `${indicator}/${part}`;
