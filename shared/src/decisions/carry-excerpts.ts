import type { Decision } from './decision.ts';
import type { Excerpt } from './excerpt.ts';
import { placeName, textsOf } from './texts-of.ts';

/** A decision as it stands, and as it is to be. */
export interface Change {
  readonly before: Decision;
  readonly after: Decision;
}

/**
 * The excerpts of a decision after it was changed: those of rows that are gone go with them, and a text that says
 * something else now was written by a person. Rows without keys are known by their words.
 */
export function carryExcerpts({ before, after }: Change): readonly Excerpt[] {
  const [said, says] = [textsOf(before), textsOf(after)];
  const listed = placesOfListed(says);
  return (before.excerpts ?? []).flatMap((excerpt) => {
    const { about, field } = excerpt;
    const text = said.get(placeName([about, field]));
    if (text === undefined) return [];
    if (isListed(excerpt)) {
      const found = listed(field, text);
      return found === undefined ? [] : [{ ...excerpt, field: found }];
    }
    const now = says.get(placeName([about, field]));
    if (now === undefined) return [];
    return [now === text ? excerpt : { ...excerpt, state: 'typed' as const }];
  });
}

const isListed = ({ about, field }: Excerpt): boolean => about === undefined && field.includes('.');

const listOf = (field: string): string => field.slice(0, field.indexOf('.'));

/** Finds where a text of a list stands now; each place is given once. */
function placesOfListed(says: ReadonlyMap<string, string>): (field: string, text: string) => string | undefined {
  const places = new Map<string, string[]>();
  for (const [name, text] of says) {
    if (!name.startsWith('#') || !name.includes('.')) continue;
    const field = name.slice(1);
    const words = `${listOf(field)} ${text}`;
    places.set(words, [...(places.get(words) ?? []), field]);
  }
  return (field, text) => places.get(`${listOf(field)} ${text}`)?.shift();
}
