/** The fields of a type that may be left out. */
type Blank<T> = { [K in keyof T]-?: object extends Pick<T, K> ? K : never }[keyof T];

/** The same with a field that may be blank filled in, or left out where the value is `undefined`. */
export function put<T extends object, K extends Blank<T>>(object: T, name: K, value: T[K] | undefined): T {
  const copy = { ...object };
  if (value === undefined) Reflect.deleteProperty(copy, name);
  else copy[name] = value;
  return copy;
}

/** A text for a field that may be blank: `undefined` where nothing stands in it. */
export function filled(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** A list with one item in the place of another. */
export function replaceAt<Item>(items: readonly Item[], at: number, item: Item): readonly Item[] {
  return items.map((old, index) => (index === at ? item : old));
}

/** A list without the item at a place. */
export function removeAt<Item>(items: readonly Item[], at: number): readonly Item[] {
  return items.filter((_, index) => index !== at);
}

/** A list with an item moved to another place; the same list where that place does not exist. */
export function moveTo<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = removeAt(items, from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
