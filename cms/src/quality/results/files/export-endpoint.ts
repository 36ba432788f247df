import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';
import { reachOf } from '../../../people/may.ts';
import { personOf } from '../../../people/person.ts';
import { writeCsv } from '../../../spreadsheets/csv.ts';
import { writeTables } from '../../../spreadsheets/write-workbook.ts';
import { communeById } from '../../communes/load-commune.ts';
import { downloadHeaders } from '../../files/download-headers.ts';
import { answering, notFound, signInFirst } from '../../refusal.ts';
import { inForm } from '../../request.ts';
import { type ExportAsked, exportColumns, type ExportPart, exportParts, exportRows } from './export-rows.ts';

const asked = z.object({
  commune: z.string().min(1).max(64),
  year: z.coerce.number().pipe(z.int().min(2000).max(2100)),
  format: z.enum(['xlsx', 'csv-published', 'csv-underWay']).default('xlsx'),
});

const headings = exportColumns.map(([heading]) => heading);
const widths = exportColumns.map(([, width]) => width);
const parts = ['published', 'underWay'] as const satisfies readonly ExportPart[];

/**
 * `GET /api/results/export?commune&year&format`: the results of a year that the one who asks may read, published ones
 * apart from those on their way: two sheets of a workbook (`xlsx`), or one of them as `csv-published`, `csv-underWay`.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: answering(async (req) => {
    const { format, ...wanted } = inForm(Object.fromEntries(req.searchParams), asked);
    refuseStrangers(req, wanted);
    const { slug } = await communeById(req, wanted.commune);
    const name = `Kết quả ${slug} ${wanted.year}`;
    if (format === 'xlsx') return workbook(req, wanted, name);
    return csv(req, wanted, { name, part: format === 'csv-published' ? 'published' : 'underWay' });
  }),
};

/** Who may read results of no unit in the commune is not told whether there is such a commune. */
function refuseStrangers(req: PayloadRequest, { commune }: ExportAsked): void {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const { everywhere, communes, units } = reachOf(person, ['read', 'result']);
  const isIn = everywhere || communes.includes(commune) || units.some((unit) => unit.commune === commune);
  if (!isIn) throw notFound();
}

async function workbook(req: PayloadRequest, wanted: ExportAsked, title: string): Promise<Response> {
  const sheets = [];
  for (const part of parts) {
    sheets.push({ name: exportParts[part], headings, widths, rows: await exportRows(req, wanted, part) });
  }
  const bytes = await writeTables(title, sheets);
  const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const headers = downloadHeaders({ name: `${title}.xlsx`, mediaType }, bytes.length);
  return new Response(bytes, { headers: { ...headers, 'cache-control': 'private, no-store' } });
}

async function csv(
  req: PayloadRequest,
  wanted: ExportAsked,
  { name, part }: { readonly name: string; readonly part: ExportPart },
): Promise<Response> {
  const rows = await exportRows(req, wanted, part);
  const text = writeCsv([headings, ...rows.map((row) => row.map((cell) => cell ?? ''))]);
  const bytes = new TextEncoder().encode(text);
  const plain = `${name} ${part === 'published' ? 'da-cong-bo' : 'chua-cong-bo'}`
    .normalize('NFD')
    .replaceAll(/[^\w.-]+/g, '-');
  return new Response(bytes, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename="${plain}.csv"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
