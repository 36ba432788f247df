import type { Endpoint } from 'payload';
import { z } from 'zod';
import { answering } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { readWhole } from './read-whole.ts';
import { createWhole, saveWhole } from './save-whole.ts';

const saving = z.object({ revision: z.int().nonnegative(), decision: z.unknown() });
const making = z.object({
  commune: z.string().min(1).max(80),
  decision: z.unknown(),
  importKey: z.string().min(1).max(200).optional(),
});

/** Read, save and make a decision whole. */
export const wholeEndpoints: Endpoint[] = [
  {
    path: '/:id/whole',
    method: 'get',
    handler: answering(async (req) => Response.json(await readWhole(req, routeParam(req, 'id')))),
  },
  {
    path: '/:id/whole',
    method: 'put',
    handler: answering(async (req) => {
      const { revision, decision } = await bodyOf(req, saving);
      return Response.json(await saveWhole(req, { id: routeParam(req, 'id'), revision, decision }));
    }),
  },
  {
    path: '/whole',
    method: 'post',
    handler: answering(async (req) => {
      const { whole, isNew } = await createWhole(req, await bodyOf(req, making));
      return Response.json(whole, { status: isNew ? 201 : 200 });
    }),
  },
];
