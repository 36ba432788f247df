import type { Objective } from '@camket/shared/objectives';

/** A row that serves an objective, by its key. */
export interface HasObjective {
  readonly objective?: string | undefined;
}

/** Tasks that stand one after the other under the same objective, as printed. */
export interface TaskGroup<Row extends HasObjective> {
  readonly objective?: Objective;
  readonly rows: readonly Row[];
}

/** Groups rows under their objectives without changing their printed order. */
export function groupTasks<Row extends HasObjective>(
  rows: readonly Row[],
  objectives: readonly Objective[],
): readonly TaskGroup<Row>[] {
  const groups: { key: string | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && last.key === row.objective) last.rows.push(row);
    else groups.push({ key: row.objective, rows: [row] });
  }
  return groups.map((group) => {
    const objective = objectives.find(({ key }) => key === group.key);
    return { rows: group.rows, ...(objective === undefined ? {} : { objective }) };
  });
}
