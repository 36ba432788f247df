import type { Endpoint, PayloadRequest } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { answering, notAllowed, notFound, signInFirst } from '../refusal.ts';
import { routeParam } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { openBytes } from './byte-store.ts';
import { discardFile } from './discard-file.ts';
import { downloadHeaders } from './download-headers.ts';
import { fileReferenceOf } from './file-reference.ts';
import { keepFile } from './keep-file.ts';
import { readUpload } from './read-upload.ts';

/** Before a body is read: nobody sends megabytes for nothing. */
function refuseStrangers(req: PayloadRequest): void {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  if (!mayAnywhere(person, ['draft', 'file'])) throw notAllowed('Bạn không có quyền tải tệp lên.');
}

/** `POST /api/files`: keeps a file; the same bytes again answer the row that is there. */
const upload: Endpoint = {
  path: '/',
  method: 'post',
  handler: answering(async (req) => {
    refuseStrangers(req);
    const { row, isNew } = await keepFile(req, await readUpload(req));
    const message = isNew ? 'Đã tải tệp lên.' : 'Tệp này đã có sẵn, dùng lại tệp đã có.';
    return Response.json({ doc: row, file: fileReferenceOf(row), message }, { status: isNew ? 201 : 200 });
  }),
};

/** `DELETE /api/files/:id`: gives a file up that nothing names. */
const discard: Endpoint = {
  path: '/:id',
  method: 'delete',
  handler: answering(async (req) => {
    const id = routeParam(req, 'id');
    await discardFile(req, id);
    return Response.json({ doc: { id }, message: 'Đã bỏ tệp.' });
  }),
};

/** `GET /api/files/:id/bytes`: the file itself, for those who may read its row. */
const bytes: Endpoint = {
  path: '/:id/bytes',
  method: 'get',
  handler: answering(async (req) => {
    if (personOf(req) === undefined) throw signInFirst();
    const { docs } = await req.payload.find({
      collection: 'files',
      where: { id: { equals: routeParam(req, 'id') } },
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      req,
    });
    const [file] = docs;
    const open = file && (await openBytes(settingsOf(req.payload).filesFolder, file.sha256));
    if (file === undefined || open === undefined) throw notFound();
    return new Response(open.stream, {
      headers: { ...downloadHeaders(file, open.size), 'cache-control': 'private, no-store' },
    });
  }),
};

/** What the collection answers beside reading rows. */
export const fileEndpoints: Endpoint[] = [upload, bytes, discard];
