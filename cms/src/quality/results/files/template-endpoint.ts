import { slug } from '@camket/shared/values';
import type { Endpoint } from 'payload';
import { downloadHeaders } from '../../files/download-headers.ts';
import { answering } from '../../refusal.ts';
import { inForm } from '../../request.ts';
import { sheetAsked } from '../sheet/sheet-form.ts';
import { contentFor } from './template-content.ts';
import { writeTemplate } from './write-template.ts';

/** `GET /api/results/template?commune&unit&decision&period`: a unit's sheet as a workbook to be filled in by hand. */
export const templateEndpoint: Endpoint = {
  path: '/template',
  method: 'get',
  handler: answering(async (req) => {
    const asked = inForm(Object.fromEntries(req.searchParams), sheetAsked);
    const content = await contentFor(req, asked);
    const bytes = await writeTemplate(content);
    const name = `Số liệu ${slug(content.unitName)} ${content.period.replace('/', '_')}.xlsx`;
    const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new Response(bytes, {
      headers: { ...downloadHeaders({ name, mediaType }, bytes.length), 'cache-control': 'private, no-store' },
    });
  }),
};
