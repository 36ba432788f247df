/** The value without what a database leaves blank: nulls, empty texts, and groups in which nothing is left. Lists stay. */
export function withoutBlanks(value: unknown): unknown {
  if (value === null || value === '' || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(withoutBlanks).filter((member) => member !== undefined);
  if (typeof value !== 'object') return value;
  const members = Object.entries(value).flatMap(([name, member]) => {
    const kept = withoutBlanks(member);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}
