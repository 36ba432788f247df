import { deviationForm } from '@camket/shared/register';
import type { Endpoint } from 'payload';
import { z } from 'zod';
import { signedIn } from '../actions/action-rows.ts';
import { answering, notFound } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { stages } from '../stages/stages.ts';
import { deviationFor } from './deviation-rows.ts';
import { deviationDeeds, moveDeviation } from './move-deviation.ts';
import { shownDeviation } from './show-deviation.ts';
import { draftDeviation, saveDeviation } from './write-deviation.ts';

const drafting = z.object({ commune: z.string().min(1), content: deviationForm });
const saving = z.object({ revision: z.int().nonnegative(), content: deviationForm });
const moving = z.object({ stage: z.enum(stages), reason: z.string().max(2_000).optional() });

/** What the collection answers beside listing rows. */
export const deviationEndpoints: Endpoint[] = [
  {
    path: '/whole',
    method: 'post',
    handler: answering(async (req) => {
      signedIn(req);
      return Response.json({ id: await draftDeviation(req, await bodyOf(req, drafting)) }, { status: 201 });
    }),
  },
  {
    path: '/:id/whole',
    method: 'get',
    handler: answering(async (req) => {
      const row = await deviationFor(req, routeParam(req, 'id'), 'read');
      return Response.json(await shownDeviation(req, row));
    }),
  },
  {
    path: '/:id/whole',
    method: 'put',
    handler: answering(async (req) => {
      signedIn(req);
      const asked = await bodyOf(req, saving);
      return Response.json({ revision: await saveDeviation(req, { id: routeParam(req, 'id'), ...asked }) });
    }),
  },
  {
    path: '/:id/transitions/:deed',
    method: 'post',
    handler: answering(async (req) => {
      signedIn(req);
      const deed = deviationDeeds.find((one) => one === routeParam(req, 'deed'));
      if (deed === undefined) throw notFound();
      const asked = await bodyOf(req, moving);
      return Response.json(await moveDeviation(req, { ...asked, id: routeParam(req, 'id'), deed }));
    }),
  },
];
