/** A value that JSON can write. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** A JSON object; keys whose value is `undefined` are not there. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

const surrogateAlone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function textOf(text: string): string {
  if (surrogateAlone.test(text))
    throw new TypeError('Cannot write a text as canonical JSON: it holds half a character');
  return JSON.stringify(text);
}

function numberOf(value: number): string {
  if (!Number.isFinite(value))
    throw new TypeError(`Cannot write ${String(value)} as canonical JSON: it is no finite number`);
  return JSON.stringify(value);
}

function objectOf(value: JsonObject): string {
  const members = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const member = value[key];
      return member === undefined ? [] : [`${textOf(key)}:${canonicalText(member)}`];
    });
  return `{${members.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/**
 * The one way to write a value as JSON (RFC 8785): no blanks, keys in the order of their UTF-16 units, numbers and texts
 * as ECMAScript writes them. Keys whose value is `undefined` are left out. Throws a `TypeError` for a number that is not
 * finite and for half a surrogate pair.
 */
export function canonicalText(value: Json): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return numberOf(value);
  if (isList(value)) return `[${value.map(canonicalText).join(',')}]`;
  return objectOf(value);
}
