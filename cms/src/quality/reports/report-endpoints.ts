import type { Endpoint } from 'payload';
import { answering } from '../refusal.ts';
import { bodyOf, routeParam } from '../request.ts';
import { makeReport } from './make-report.ts';
import { readWholeReport } from './read-report.ts';
import { making, refreshing, saving } from './report-request.ts';
import type { ReportCollection } from './report-rows.ts';
import { refreshReport, saveReport } from './save-report.ts';

/** Make a report, read it and save it whole, and bring its figures up to date. */
export function reportEndpoints(collection: ReportCollection): Endpoint[] {
  return [
    {
      path: '/compile',
      method: 'post',
      handler: answering(async (req) => {
        const made = await makeReport(req, collection, await bodyOf(req, making));
        return Response.json(made, { status: made.isNew ? 201 : 200 });
      }),
    },
    {
      path: '/:id/whole',
      method: 'get',
      handler: answering(async (req) => Response.json(await readWholeReport(req, collection, routeParam(req, 'id')))),
    },
    {
      path: '/:id/whole',
      method: 'put',
      handler: answering(async (req) =>
        Response.json(await saveReport(req, [collection, routeParam(req, 'id')], await bodyOf(req, saving))),
      ),
    },
    {
      path: '/:id/compile',
      method: 'post',
      handler: answering(async (req) => {
        const { revision } = await bodyOf(req, refreshing);
        return Response.json(await refreshReport(req, [collection, routeParam(req, 'id')], revision));
      }),
    },
  ];
}
