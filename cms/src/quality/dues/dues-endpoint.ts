import type { Endpoint } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { answering, notAllowed, signInFirst } from '../refusal.ts';
import { duesFor } from './dues-for.ts';

/** `GET /api/dues?commune=ID&unit=ID`: what is owed, as far as the person who asks has a part in it. */
export const duesEndpoint: Endpoint = {
  path: '/dues',
  method: 'get',
  handler: answering(async (req) => {
    const person = personOf(req);
    if (person === undefined) throw signInFirst();
    if (!mayAnywhere(person, ['read', 'due'])) throw notAllowed();
    const wanted = (name: string): string | undefined => {
      const text = req.searchParams.get(name);
      return text === null || text === '' ? undefined : text;
    };
    const { own, watched } = await duesFor(req, person, { commune: wanted('commune'), unit: wanted('unit') });
    const dues = [...new Map([...own, ...watched].map((due) => [due.id, due] as const)).values()];
    return Response.json({ dues }, { headers: { 'cache-control': 'no-store' } });
  }),
};
