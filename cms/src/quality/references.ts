/** A relation as it is read: an id, or the row itself where it was populated. */
export type Reference = string | { readonly id: string };

/** The id of a relation. */
export function idOf(reference: Reference): string {
  return typeof reference === 'string' ? reference : reference.id;
}

/** The id of a relation that may be left blank. */
export function idIn(reference: Reference | null | undefined): string | undefined {
  return reference === null || reference === undefined ? undefined : idOf(reference);
}
