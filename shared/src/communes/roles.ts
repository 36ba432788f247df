/** Who acts: roles of the city first, then those of a commune, then the machine that pushes results. */
export const roles = ['admin', 'inspector', 'office', 'isoSecretary', 'leader', 'unit', 'source'] as const;

/** A role. An entry of the register names its author by this word and never by a person. */
export type Role = (typeof roles)[number];
