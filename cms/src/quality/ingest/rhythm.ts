/** How a source usually comes, and whether it stays away longer than that. */
export interface Rhythm {
  /** The usual time between two pushes, in hours; absent while there are fewer than three. */
  readonly usualHours?: number;
  /** Hours since the last push. */
  readonly silentHours: number;
  /** Whether it has been silent beyond its usual rhythm. */
  readonly isSilent: boolean;
}

const hour = 3_600_000;
/** A weekend and a holiday are no silence. */
const patience = { times: 3, leastHours: 96 } as const;

/** The rhythm of a source out of the moments of its pushes, the oldest first; nothing before the first. */
export function rhythmOf(moments: readonly string[], now: string): Rhythm | undefined {
  const times = moments.map((moment) => Date.parse(moment));
  const last = times.at(-1);
  if (last === undefined) return undefined;
  const silentHours = (Date.parse(now) - last) / hour;
  const gaps = times.slice(1).map((time, place) => (time - (times[place] ?? time)) / hour);
  const usualHours =
    gaps.length < 2 ? undefined : gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)];
  if (usualHours === undefined) return { silentHours, isSilent: false };
  const isSilent = silentHours > Math.max(usualHours * patience.times, patience.leastHours);
  return { usualHours, silentHours, isSilent };
}
