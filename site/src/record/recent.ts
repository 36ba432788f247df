/** Remembers what was made for the last few keys. */
export interface Recent<Key, Value> {
  (key: Key, make: () => Value | undefined): Value | undefined;
  readonly forget: (key: Key) => void;
}

/** A memory of `size` values; the one that was asked for longest ago goes first. */
export function recent<Key, Value>(size: number): Recent<Key, Value> {
  const kept = new Map<Key, Value>();
  const remember = (key: Key, make: () => Value | undefined): Value | undefined => {
    const value = kept.get(key) ?? make();
    if (value === undefined) return undefined;
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > size) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
    return value;
  };
  return Object.assign(remember, { forget: (key: Key) => void kept.delete(key) });
}
