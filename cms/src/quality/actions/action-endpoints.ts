import { actionContent } from '@camket/shared/register';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { answering, notFound } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { stages } from '../stages/stages.ts';
import { signedIn } from './action-rows.ts';
import { actionDeeds, moveAction } from './move-action.ts';
import { saveAction } from './save-action.ts';
import { wholeAction } from './show-action.ts';

const saving = z.object({ revision: z.int().nonnegative(), content: actionContent });
const moving = z.object({ stage: z.enum(stages), reason: z.string().max(2_000).optional() });

/** What the collection answers beside listing rows. */
export const actionEndpoints: Endpoint[] = [
  {
    path: '/:id/whole',
    method: 'get',
    handler: answering(async (req) => Response.json(await wholeAction(req, routeParam(req, 'id')))),
  },
  {
    path: '/:id/whole',
    method: 'put',
    handler: answering(async (req) => {
      signedIn(req);
      const asked = await bodyOf(req, saving);
      return Response.json({ revision: await saveAction(req, { id: routeParam(req, 'id'), ...asked }) });
    }),
  },
  {
    path: '/:id/transitions/:deed',
    method: 'post',
    handler: answering(async (req) => {
      signedIn(req);
      const deed = actionDeeds.find((one) => one === routeParam(req, 'deed'));
      if (deed === undefined) throw notFound();
      const asked = await bodyOf(req, moving);
      return Response.json(await moveAction(req, { ...asked, id: routeParam(req, 'id'), deed }));
    }),
  },
];
