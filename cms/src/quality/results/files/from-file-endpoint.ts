import type { Endpoint, PayloadRequest } from 'payload';
import { may, mayAnywhere } from '../../../people/may.ts';
import { personOf } from '../../../people/person.ts';
import { TableRefusal } from '../../../spreadsheets/table-refusal.ts';
import { formOf } from '../../files/read-form.ts';
import { nfcThroughout } from '../../nfc-throughout.ts';
import { answering, type Complaint, notAllowed, Refusal, signInFirst } from '../../refusal.ts';
import { inForm } from '../../request.ts';
import { sheetAsked } from '../sheet/sheet-form.ts';
import type { FileFault, FileRead } from './file-read.ts';
import { readFile } from './read-file.ts';
import { contentFor, type TemplateContent } from './template-content.ts';

/**
 * `POST /api/results/from-file` (a form with `file`, `commune`, `unit`, `decision`, `period`): the cells of a file made
 * from a template, with what a person should know. Nothing is saved. A file with faults is refused with every one of
 * them, by its cell.
 */
export const fromFileEndpoint: Endpoint = {
  path: '/from-file',
  method: 'post',
  handler: answering(async (req) => {
    refuseStrangers(req);
    const form = await formOf(req);
    const fields = Object.fromEntries(['commune', 'unit', 'decision', 'period'].map((name) => [name, form.get(name)]));
    const asked = inForm(nfcThroughout(fields), sheetAsked);
    if (!may(personOf(req), ['draft', 'result'], asked)) throw notAllowed();
    const file = form.get('file');
    if (file === null || typeof file === 'string')
      throw new Refusal(400, [{ message: 'Chưa chọn tệp.', field: 'file' }]);
    const content = await contentFor(req, asked);
    const { cells, notes, faults } = read(new Uint8Array(await file.arrayBuffer()), content);
    if (faults.length > 0) throw new Refusal(422, faults.map(complaintOf), { faults, notes });
    return Response.json({ cells, notes });
  }),
};

/** Before a body is read: nobody sends megabytes for nothing. */
function refuseStrangers(req: PayloadRequest): void {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  if (!mayAnywhere(person, ['draft', 'result'])) throw notAllowed();
}

function read(bytes: Uint8Array, content: TemplateContent): FileRead {
  try {
    return readFile(bytes, content);
  } catch (error) {
    if (!(error instanceof TableRefusal)) throw error;
    throw new Refusal(422, [{ message: error.message, kind: 'notTemplate', field: 'file' }]);
  }
}

function complaintOf({ sheet, cell, found, expected }: FileFault): Complaint {
  return { kind: 'cell', field: cell, message: `Trang ${sheet}, ô ${cell}, «${found}»: ${expected}` };
}
