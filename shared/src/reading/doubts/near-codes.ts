/** Whether two codes differ by one letter put in, left out or exchanged. */
export function differByOne(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (one === other || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short.charAt(start) === long.charAt(start)) start += 1;
  const rest = long.slice(start + 1);
  return short.length === long.length ? short.slice(start + 1) === rest : short.slice(start) === rest;
}

/** The code with each letter that stands twice in a row once, where one does. */
export function withoutDoubled(code: string): string | undefined {
  const single = code.replaceAll(/(.)\1/gu, '$1');
  return single === code ? undefined : single;
}
