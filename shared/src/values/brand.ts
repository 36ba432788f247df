declare const brand: unique symbol;

/** A base type that only a named guard lets in, so that look-alikes are not mixed up. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
