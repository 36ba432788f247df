import type { Endpoint } from 'payload';
import { answering } from '../../refusal.ts';
import { bodyOf, inForm } from '../../request.ts';
import { cellsToKeep } from './cells-request.ts';
import { keepCells } from './keep-cells.ts';
import { sheetAsked } from './sheet-form.ts';
import { sheetOf } from './sheet-of.ts';

/** `POST /api/results/cells`: keeps cells of a unit's sheet as drafts, all or none. */
export const cellsEndpoint: Endpoint = {
  path: '/cells',
  method: 'post',
  handler: answering(async (req) => Response.json({ cells: await keepCells(req, await bodyOf(req, cellsToKeep)) })),
};

/** `GET /api/results/sheet?commune&unit&decision&period`: a unit's whole sheet, with the figures before and beside. */
export const sheetEndpoint: Endpoint = {
  path: '/sheet',
  method: 'get',
  handler: answering(async (req) => {
    const asked = inForm(Object.fromEntries(req.searchParams), sheetAsked);
    return Response.json(await sheetOf(req, asked), { headers: { 'cache-control': 'no-store' } });
  }),
};
