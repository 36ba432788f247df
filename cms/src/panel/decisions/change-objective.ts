import type { Objective } from '@camket/shared/objectives';

/** Changes one objective; see `Edit` for what the first argument is for. */
export type ChangeObjective = (about: string, update: (objective: Objective) => Objective) => void;
