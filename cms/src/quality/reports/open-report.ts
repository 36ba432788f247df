import type { Role } from '@camket/shared/communes';
import type { PayloadRequest } from 'payload';
import { may, roleFor } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { communeById } from '../communes/load-commune.ts';
import { isId } from '../decisions/load-decision.ts';
import { idIn, idOf } from '../references.ts';
import { notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { deedsFor, thingIn } from '../stages/deeds-for.ts';
import { emptiedRefusal } from '../stages/emptied.ts';
import { openStages, publicStages } from '../stages/stages.ts';
import { type ReportCollection, reportRow, type ReportRow } from './report-rows.ts';

/** Whether a person may see a report at its stage. */
function maySeeReport(person: Person | undefined, collection: ReportCollection, row: ReportRow): boolean {
  const place = { commune: idOf(row.commune), unit: idIn(row.unit) };
  const thing = thingIn[collection];
  if (may(person, ['read', thing], place)) return true;
  return publicStages.includes(row.stage) && may(person, ['readPublished', thing], place);
}

/** The row of a report that the person who asks may see; refused as not found otherwise. */
export async function visibleReport(req: PayloadRequest, collection: ReportCollection, id: string): Promise<ReportRow> {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  const row = isId(id) ? await reportRow(req, collection, { id: { equals: id } }) : undefined;
  if (row === undefined || !maySeeReport(person, collection, row)) throw notFound();
  if (row.redacted === true) throw await emptied(req, collection, row);
  return row;
}

async function emptied(req: PayloadRequest, collection: ReportCollection, row: ReportRow): Promise<Refusal> {
  const { id, stage, submittedBy } = row;
  const { id: commune, fourEyes } = await communeById(req, idOf(row.commune));
  const standing = { collection, commune, unit: idIn(row.unit), stage, submittedBy: submittedBy ?? undefined };
  const deeds = deedsFor(personOf(req), { ...standing, fourEyes: fourEyes ?? true });
  return emptiedRefusal('Nội dung báo cáo này đã được che theo quyết định che dữ liệu cá nhân.', { id, stage, deeds });
}

const locked = 'Báo cáo đã khóa: chỉ sửa được khi là dự thảo hoặc bị trả lại.';
const stale = 'Báo cáo vừa được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi lưu lại phần của mình.';

/** The role by which a person may change a report now, who last saw this revision of it; refused with the reason. */
export function changingRole(
  person: Person | undefined,
  [collection, row]: readonly [ReportCollection, ReportRow],
  revision: number,
): Role {
  const place = { commune: idOf(row.commune), unit: idIn(row.unit) };
  const role = roleFor(person, ['draft', thingIn[collection]], place);
  if (role === undefined) throw notAllowed('Bạn không có quyền sửa báo cáo này.');
  if (!openStages.includes(row.stage)) throw new Refusal(423, locked);
  if ((row.revision ?? 0) !== revision) throw new Refusal(409, stale);
  return role;
}
