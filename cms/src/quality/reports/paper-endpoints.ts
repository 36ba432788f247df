import { paperOf, type Report, sayPeriodInReport } from '@camket/shared/reports';
import { slug } from '@camket/shared/values';
import type { Endpoint, PayloadRequest } from 'payload';
import { downloadHeaders } from '../files/download-headers.ts';
import { answering } from '../refusal.ts';
import { routeParam } from '../request.ts';
import { visibleReport } from './open-report.ts';
import { openReportOf, partOf, type ReportCollection } from './report-rows.ts';

const writers = {
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    // what writes papers takes a moment to load, which nothing else waits for
    write: async (report: Report) => (await import('./papers/docx-of-paper.ts')).docxOfPaper(paperOf(report)),
  },
  pdf: {
    mediaType: 'application/pdf',
    write: async (report: Report) => (await import('./papers/pdf-of-paper.ts')).pdfOfPaper(paperOf(report)),
  },
} as const;

async function paper(req: PayloadRequest, collection: ReportCollection, ending: keyof typeof writers) {
  const row = await visibleReport(req, collection, routeParam(req, 'id'));
  const report = openReportOf(row, await partOf(req, row));
  const { mediaType, write } = writers[ending];
  const bytes = Buffer.from(await write(report));
  const name = `${slug(`bao cao ${sayPeriodInReport(report.period)} ${report.issuer}`)}.${ending}`;
  return new Response(bytes, {
    headers: { ...downloadHeaders({ name, mediaType }, bytes.length), 'cache-control': 'private, no-store' },
  });
}

/** A report as an official paper, ready to be signed: `GET /api/<collection>/:id/docx`, and `/pdf`. */
export function paperEndpoints(collection: ReportCollection): Endpoint[] {
  return [
    { path: '/:id/docx', method: 'get', handler: answering((req) => paper(req, collection, 'docx')) },
    { path: '/:id/pdf', method: 'get', handler: answering((req) => paper(req, collection, 'pdf')) },
  ];
}
