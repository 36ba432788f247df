import {
  canonicalReading,
  communeNamed,
  decisionFromReading,
  excerptsOf,
  isSameName,
  parseReading,
  type Reading,
  type ReadingFault,
  stepsOf,
} from '@camket/shared/reading';
import { canonicalText } from '@camket/shared/register';
import type { FileReference } from '@camket/shared/decisions';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Reading as ReadingRow } from '../../payload-types.ts';
import { type CommuneHead, communeById, unitRows } from '../communes/load-commune.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { createWhole, type Made } from '../decisions/save-whole.ts';
import { refuseSameNumber } from '../import/same-number.ts';
import { idOf } from '../references.ts';
import { sha256 } from '../register/sha256.ts';
import { keepSignedPaper, type SignedPaper } from './keep-signed-paper.ts';
import { changeReading, noteReading, rowFor } from './reading-rows.ts';
import { refuseUnlessOpen } from './save-reading.ts';
import { sourceOf } from './source-form.ts';

/** Which reading becomes a draft, and the revision that somebody has looked through. */
export interface Accepting {
  readonly id: string;
  readonly revision: number;
}

/** A field's fault by the path that marks have: `objectives.1.indicators.5.partOf`. */
const faultAt = ({ path, sentence }: ReadingFault): { path: string; field: string; message: string } => {
  const plain = stepsOf(path).join('.');
  return { path: plain, field: plain, message: sentence };
};

/** Makes the draft of a reading that was looked through: the draft, its file and the reading's mark, or nothing at all. */
export async function acceptReading(outer: PayloadRequest, asked: Accepting): Promise<Response> {
  const row = await rowFor(outer, asked.id, 'draft');
  refuseUnlessOpen(row, asked.revision);
  const parsed = parseReading(row.reading);
  if (parsed.kind === 'broken') return Response.json({ errors: parsed.faults.map(faultAt) }, { status: 422 });
  const { reading } = parsed;
  const commune = await communeById(outer, idOf(row.commune));
  const paper = await keepSignedPaper(outer, row);
  try {
    const made = await inTransaction(outer, (req) => makeDraft(req, asked, { reading, commune, file: paper.file }));
    if (!made.isNew) await paper.giveBack();
    return Response.json(answerTo(made, { reading, commune, paper }), { status: 201 });
  } catch (error) {
    await paper.giveBack();
    throw error;
  }
}

interface Ready {
  readonly reading: Reading;
  readonly commune: CommuneHead;
  readonly file: FileReference | undefined;
}

async function makeDraft(
  req: PayloadRequest,
  { id, revision }: Accepting,
  { reading, commune, file }: Ready,
): Promise<Made> {
  const row: ReadingRow = await rowFor(req, id, 'draft');
  refuseUnlessOpen(row, revision);
  const importKey = sha256(`${commune.slug}\n${canonicalText(canonicalReading(reading))}`);
  const units = (await unitRows(req, commune.id)).map(unitOf);
  let count = 0;
  const makeKey = (prefix: string): string => `${prefix}-${String((count += 1))}`; // a name for the moment
  const { decision } = decisionFromReading(reading, { makeKey, units });
  const whole = { ...decision, files: file === undefined ? [] : [file] };
  const excerpts = excerptsOf({ reading, source: sourceOf(row.source), decision });
  const made = await createWhole(req, { commune: commune.slug, decision: whole, importKey, excerpts });
  if (made.isNew) await refuseSameNumber(req, decision, { commune: commune.id, except: made.whole.id });
  await changeReading(req, id, { state: 'accepted', decision: made.whole.id });
  await noteReading(req, row, { deed: 'accept', to: 'accepted' });
  return made;
}

interface Around {
  readonly reading: Reading;
  readonly commune: CommuneHead;
  readonly paper: SignedPaper;
}

function answerTo({ whole, isNew }: Made, { reading, commune, paper }: Around) {
  const begun = isNew
    ? 'Đã lập bản dự thảo từ văn bản.'
    : 'Văn bản này đã có bản dự thảo lập từ cùng nội dung: mở bản đó, không lập thêm.';
  const sentences = [begun, ...otherCommune(reading, commune), ...(isNew ? paper.notes : [])];
  return { decision: whole.id, isNew, message: sentences.join(' ') };
}

/** A warning where the document names another commune than the one that it was handed in for. */
function otherCommune({ document: { issuer } }: Reading, { slug, title }: CommuneHead): readonly string[] {
  const named = communeNamed(issuer);
  if (named === undefined || named.slug === slug) return [];
  const name = title ?? slug;
  const here = `${name.charAt(0).toLowerCase()}${name.slice(1)}`; // in mid-sentence
  const bare = here.replace(/^(?:xã|phường|đặc khu) /iu, '');
  if (isSameName(named.name, bare)) return [];
  return [
    `Lưu ý: cơ quan ban hành ghi «${issuer}», khác với ${here}; cần kiểm tra lại có đúng văn bản của đơn vị này.`,
  ];
}
