import type { Deviation } from '@camket/shared/actions';
import { deviationForm } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import { type Deed, may } from '../../people/may.ts';
import type { Deviation as DeviationRow } from '../../payload-types.ts';
import { signedIn } from '../actions/action-rows.ts';
import { indicatorIn } from '../actions/indicator-in-register.ts';
import { isId } from '../decisions/load-decision.ts';
import { idOf } from '../references.ts';
import { notAllowed, notFound, Refusal } from '../refusal.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';

/** The rows of deviations that fit. */
export async function deviationRows(req: PayloadRequest, where: Where): Promise<readonly DeviationRow[]> {
  const { docs } = await req.payload.find({
    collection: 'deviations',
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the caller asks the permission table about what it finds
    req,
  });
  return docs;
}

/** The row that a person may see, for a deed that the permission table allows them; refused otherwise. */
export async function deviationFor(req: PayloadRequest, id: string, deed: Deed): Promise<DeviationRow> {
  const person = signedIn(req);
  const [row] = isId(id) ? await deviationRows(req, { id: { equals: id } }) : [];
  const place = row && { commune: idOf(row.commune) };
  if (row === undefined || place === undefined || !may(person, ['read', 'deviation'], place)) throw notFound();
  if (!may(person, [deed, 'deviation'], place)) throw notAllowed();
  if (row.redacted === true) throw new Refusal(410, 'Nội dung này đã được che, không xử lý tiếp được.');
  return row;
}

/** What a row says. */
export const deviationOf = ({ content }: DeviationRow): Deviation => deviationForm.parse(content);

/** Writes marks on a row. */
export async function markDeviation(
  req: PayloadRequest,
  row: DeviationRow,
  marks: Partial<DeviationRow>,
): Promise<void> {
  const data = { ...row, ...marks, updatedAt: settingsOf(req.payload).now() };
  await req.payload.db.updateOne({ collection: 'deviations', id: row.id, data, req, returning: false });
}

/** The promise that a deviation is from; refused where the register holds no such promise of the commune. */
export async function promiseOf(req: PayloadRequest, slug: string, { decision, indicator }: Deviation) {
  const body = await publishedDecision(req, slug, decision);
  const found = body && indicatorIn(body, indicator);
  if (found !== undefined) return found;
  const message = 'Chọn một chỉ tiêu trong văn bản đã công bố của xã, phường.';
  throw new Refusal(422, [{ message, field: 'indicator' }]);
}
