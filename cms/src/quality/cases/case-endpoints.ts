import type { Endpoint, PayloadRequest } from 'payload';
import type { z } from 'zod';
import { countAside } from '../../cases/count-aside.ts';
import type { Bytes } from '../../cases/case-rows.ts';
import type { CaseAnswer, CaseTask } from '../../cases/case-task.ts';
import { may, mayAnywhere } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { nfcThroughout } from '../nfc-throughout.ts';
import { answering, notAllowed, Refusal, signInFirst } from '../refusal.ts';
import { bodyOf, inForm } from '../request.ts';
import { settingsOf } from '../settings.ts';
import { countRequest, lookRequest, usesRequest } from './case-requests.ts';
import { casesCounted, countTask } from './count-cases.ts';
import { fileFormOf, type FileForm } from './file-form.ts';
import { mappingFor, rememberMapping, rememberUses, usesOf } from './remember.ts';

const deed = ['keep', 'caseMapping'] as const;

/** Who counts lists at all, before a body is read. */
function counting(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  if (!mayAnywhere(person, deed)) throw notAllowed('Bạn không có quyền đếm danh sách hồ sơ.');
  return person;
}

function inCommune(person: Person, commune: string): void {
  if (!may(person, deed, { commune })) throw notAllowed('Bạn không có quyền đếm hồ sơ của xã, phường này.');
}

function taskIn<Content>({ fields }: FileForm, form: z.ZodType<Content>): Content {
  try {
    return inForm(nfcThroughout(JSON.parse(fields.get('task') ?? '')), form);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(400, 'Ô "task" không phải JSON đọc được.');
    throw error;
  }
}

/** A body is read so far although nobody wants it any more, so that the answer reaches whoever sends it. */
const patience = 400_000_000;

async function readAside(task: CaseTask, { file }: FileForm): Promise<CaseAnswer> {
  if (file === undefined) throw new Refusal(400, [{ message: 'Chưa chọn tệp.', field: 'file' }]);
  const bytes = file.bytes[Symbol.asyncIterator]();
  const lent: Bytes = { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) };
  const answer = await countAside(task, lent);
  let left = patience;
  for (let next = await bytes.next(); next.done !== true && left > 0; next = await bytes.next()) {
    left -= next.value.length;
  }
  if (answer.kind === 'refused') throw new Refusal(422, [{ message: answer.sentence, field: 'file' }]);
  return answer;
}

/** `POST /api/cases/look`: shows how a list is made, with what was guessed or remembered of its columns. */
export const lookAtCases: Endpoint = {
  path: '/cases/look',
  method: 'post',
  handler: answering(async (req) => {
    const person = counting(req);
    const form = await fileFormOf(req);
    const { commune, isHead } = inForm(Object.fromEntries(form.fields), lookRequest);
    inCommune(person, commune);
    const seen = await readAside({ kind: 'look', isHead: isHead === '1' }, form);
    if (seen.kind !== 'seen') throw new Refusal(422, 'Không đọc được danh sách này.');
    const sheets = [];
    for (const sheet of seen.sheets) {
      sheets.push({ ...sheet, remembered: (await mappingFor(req, commune, sheet.form)) ?? null });
    }
    return Response.json({ sheets });
  }),
};

/** `POST /api/cases/count`: counts a list by its mapping, and remembers the mapping. No row is kept. */
export const countCases: Endpoint = {
  path: '/cases/count',
  method: 'post',
  handler: answering(async (req) => {
    const person = counting(req);
    const form = await fileFormOf(req);
    const asked = taskIn(form, countRequest);
    inCommune(person, asked.commune);
    const today = settingsOf(req.payload).today();
    const counted = await readAside(countTask(asked, today), form);
    if (counted.kind !== 'counted') throw new Refusal(422, 'Không đếm được danh sách này.');
    await rememberMapping(req, asked, asked.mapping);
    return Response.json(casesCounted(asked, counted, today));
  }),
};

/** `GET /api/cases/uses?commune=`: which figures the commune's indicators got last. */
export const caseUses: Endpoint = {
  path: '/cases/uses',
  method: 'get',
  handler: answering(async (req) => {
    const person = counting(req);
    const commune = req.searchParams.get('commune') ?? '';
    inCommune(person, commune);
    return Response.json({ uses: await usesOf(req, commune) });
  }),
};

/** `POST /api/cases/uses`: remembers which figures indicators get. */
export const keepCaseUses: Endpoint = {
  path: '/cases/uses',
  method: 'post',
  handler: answering(async (req) => {
    const person = counting(req);
    const { commune, uses } = await bodyOf(req, usesRequest);
    inCommune(person, commune);
    await rememberUses(req, commune, uses);
    return Response.json({ kept: uses.length });
  }),
};
