import type { City } from '../support/city.ts';
import { openCityHere } from '../support/city-here.ts';
import type { CmsHere } from '../support/cms-here.ts';
import { type Answer, granted, memberOf, textIn } from '../support/door.ts';
import { until } from '../support/until.ts';

/** A cms with a city, and what its offices do with papers. */
export interface PaperRoom {
  readonly cms: CmsHere;
  readonly city: City;
  /** Sends bytes as a file, as the office of the first commune does, and gives the paper's id. */
  readonly upload: (bytes: Uint8Array, name: string) => Promise<string>;
  readonly paste: (text: string) => Promise<string>;
  readonly whole: (id: string) => Promise<unknown>;
  readonly state: (id: string) => Promise<string>;
  /** Waits until a paper is in one of these states. */
  readonly untilIn: (id: string, ...states: readonly string[]) => Promise<void>;
  readonly deed: (id: string, deed: string, body?: object) => Promise<Answer>;
}

/** Opens the room over a database. */
export async function openPaperRoom(databaseUrl?: string): Promise<PaperRoom> {
  const { cms, city } = await openCityHere(databaseUrl);
  const { as } = city.own.office;
  const commune = city.own.slug;
  const begin = async (body: unknown): Promise<string> =>
    textIn(granted(await cms.door({ method: 'POST', path: '/readings', body, as }), 'hand in').body, 'id');
  const state = async (id: string): Promise<string> =>
    textIn((await cms.door({ path: `/readings/${id}/progress`, as })).body, 'state');
  return {
    ...{ cms, city, state },
    upload: (bytes, name) => {
      const form = new FormData();
      form.set('commune', commune);
      form.set('file', new File([Uint8Array.from(bytes)], name));
      return begin(form);
    },
    paste: (text) => begin({ commune, text }),
    whole: async (id) => granted(await cms.door({ path: `/readings/${id}/whole`, as }), 'open the review').body,
    untilIn: (id, ...states) =>
      until(`paper ${id} is ${states.join(' or ')}`, async () => states.includes(await state(id)), 90_000),
    deed: (id, deed, body = {}) => cms.door({ method: 'POST', path: `/readings/${id}/${deed}`, body, as }),
  };
}

/** A member of a review, such as `reading.document.number`. */
export const inWhole = (whole: unknown, path: string): unknown => memberOf(whole, ...path.split('.'));
