const keyed: ReadonlySet<string> = new Set(['policy', 'commitments', 'objectives', 'indicators', 'plan', 'tasks']);

/** What was sent, with a name for the moment where a row has no key yet: a new row needs none, unless others mention it. */
export function withTemporaryKeys(sent: unknown): unknown {
  let count = 0;
  const named = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const inside = Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, keyed.has(name) ? each(member) : member]),
    );
    if (typeof inside['key'] === 'string' && inside['key'] !== '') return inside;
    count += 1;
    return { ...inside, key: `moi-${String(count)}` };
  };
  const each = (member: unknown): unknown => (Array.isArray(member) ? member.map(named) : named(member));
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return sent;
  return Object.fromEntries(
    Object.entries(sent).map(([name, member]) => [name, keyed.has(name) ? each(member) : member]),
  );
}
