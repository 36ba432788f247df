import type { Endpoint } from 'payload';
import { answering } from '../../refusal.ts';
import { bodyOf } from '../../request.ts';
import { cellsToKeep } from './cells-request.ts';
import { keepCells } from './keep-cells.ts';

/** `POST /api/results/cells`: keeps cells of a unit's sheet as drafts, all or none. */
export const cellsEndpoint: Endpoint = {
  path: '/cells',
  method: 'post',
  handler: answering(async (req) => Response.json({ cells: await keepCells(req, await bodyOf(req, cellsToKeep)) })),
};
