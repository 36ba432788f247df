/** The sections of a decision's screen, in the order in which such a document is written. */
export const sections = [
  'document',
  'legalBases',
  'articles',
  'policy',
  'objectives',
  'plan',
  'reporting',
  'recipients',
  'files',
] as const;

/** A section of the list above. */
export type Section = (typeof sections)[number];

/** Something to be put right or looked at, with the place that it is about. */
export interface Remark {
  readonly kind: string;
  /** `objectives.0.indicators.1.phrase` */
  readonly path: string;
  readonly sentence: string;
  /** A doubt is worth a look and keeps nothing from happening; whatever else is said has to be put right. */
  readonly isDoubt?: boolean;
}

/** The section in which a place of the document stands. */
export function sectionOf(path: string): Section {
  const [first = ''] = partsOf(path);
  if (first === 'readings') return 'plan';
  if (first === 'causeClause') return 'reporting';
  return sections.find((section) => section === first) ?? 'document';
}

/** How many remarks each section has. */
export function countsOf(remarks: readonly Remark[]): ReadonlyMap<Section, number> {
  const counts = new Map<Section, number>();
  for (const { path } of remarks) counts.set(sectionOf(path), (counts.get(sectionOf(path)) ?? 0) + 1);
  return counts;
}

/** Remarks in the order of the document, gathered by section. */
export function bySection(remarks: readonly Remark[]): readonly (readonly [Section, readonly Remark[]])[] {
  return sections.flatMap((section) => {
    const own = remarks.filter(({ path }) => sectionOf(path) === section);
    return own.length === 0 ? [] : [[section, own] as const];
  });
}

/** Remarks of the same kind together, in the order in which each kind first comes up. */
export function byKind(remarks: readonly Remark[]): readonly (readonly Remark[])[] {
  return [...Map.groupBy(remarks, ({ kind }) => kind).values()];
}

/** The parts of a path, however it was written: `plan.tasks.3.time`, `plan.tasks[3].time`. */
export function partsOf(path: string): readonly string[] {
  return path.split(/[.[\]/]+/).filter((part) => part !== '');
}

/** The id of the field at a path, and of those around it from the inside out, for finding the nearest that is there. */
export function fieldIds(path: string): readonly string[] {
  const parts = partsOf(path);
  return parts.map((_, at) => fieldId(parts.slice(0, parts.length - at).join('.')));
}

/** The id of the field at a path. */
export function fieldId(path: string): string {
  return `o-${partsOf(path).join('-')}`;
}
