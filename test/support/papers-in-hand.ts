import { setTimeout as wait } from 'node:timers/promises';
import { ask, type CommuneThere } from './city.ts';
import { type Door, memberOf, textIn } from './door.ts';

/** Hands in a text as the office of a commune does, waits until it is read, and gives its id. */
export async function handIn(door: Door, { slug, office: { as } }: CommuneThere, text: string): Promise<string> {
  const { body } = await ask(door, { method: 'POST', path: '/readings', body: { commune: slug, text }, as });
  const id = textIn(body, 'id');
  for (let tries = 0; tries < 600; tries += 1) {
    const { body: standing } = await door({ path: `/readings/${id}/progress`, as });
    const state = memberOf(standing, 'state');
    if (state !== 'waiting' && state !== 'reading') return id;
    await wait(50);
  }
  throw new Error(`Cannot wait any longer for paper ${id} to be read`);
}
