import type { Endpoint } from 'payload';
import { z } from 'zod';
import { fieldRemark } from '../journal/field-remark.ts';
import { answering, notFound } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { move } from './move.ts';
import { isTransition, type MovingCollection, stages } from './stages.ts';

const request = z.object({
  stage: z.enum(stages),
  reason: z.string().max(2_000).optional(),
  year: z.int().min(1945).max(9_999).optional(),
  remarks: z.array(fieldRemark).max(50).optional(),
});

/** `POST /api/<collection>/:id/transitions/:deed` */
export function transitionEndpoint(collection: MovingCollection): Endpoint {
  return {
    path: '/:id/transitions/:deed',
    method: 'post',
    handler: answering(async (req) => {
      const deed = routeParam(req, 'deed');
      if (!isTransition(deed)) throw notFound();
      const asked = await bodyOf(req, request);
      return Response.json(await move(req, { ...asked, collection, id: routeParam(req, 'id'), deed }));
    }),
  };
}
