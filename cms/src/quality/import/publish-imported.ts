import type { PayloadRequest } from 'payload';
import { publishCommune } from '../communes/publish-commune.ts';
import { decisionRow } from '../decisions/load-decision.ts';
import { readWhole } from '../decisions/read-whole.ts';
import { move } from '../stages/move.ts';
import { actingAs, inTheCity, leaderIn, officeIn } from './acting-as.ts';
import type { AfterPublishing, Imported, Importing } from './importing.ts';

/** Publishes the commune, then walks the draft through submitting and approving; leaves it where something is in its way. */
export async function publishImported(
  req: PayloadRequest,
  importing: Importing,
  imported: Imported,
): Promise<AfterPublishing> {
  const { here, users } = importing;
  const { id, stage } = imported.whole;
  if (stage !== 'draft') return { ...imported, seq: null, notes: [...imported.notes, ...notesOn(stage)] };
  if (!(await isUntouched(req, id, users.writer.id))) {
    const note =
      'Dự thảo đã được sửa trong trang quản trị sau khi nhập, nên không tự công bố: hãy trình và duyệt tại đó.';
    return { ...imported, seq: null, notes: [...imported.notes, note] };
  }
  const reason = here.unitsMade.length > 0 ? `Bổ sung đơn vị: ${here.unitsMade.join('; ')}.` : 'Cập nhật thông tin.';
  await actingAs(req, [users.approver, inTheCity], () => publishCommune(req, here.row.id, { reason }));
  const asWriter = [users.writer, officeIn(here.row.id)] as const;
  const whole = await actingAs(req, asWriter, () => readWhole(req, id));
  if (whole.obstacles.length > 0) return { ...imported, whole, seq: null };
  await actingAs(req, asWriter, () => move(req, { collection: 'decisions', id, deed: 'submit', stage: 'draft' }));
  const { seq } = await actingAs(req, [users.approver, leaderIn(here.row.id)], () =>
    move(req, { collection: 'decisions', id, deed: 'publish', stage: 'submitted' }),
  );
  const published = await actingAs(req, asWriter, () => readWhole(req, id));
  return { ...imported, whole: published, doubts: [...imported.doubts, ...whole.doubts], seq };
}

async function isUntouched(req: PayloadRequest, id: string, writer: string): Promise<boolean> {
  return (await decisionRow(req, { id: { equals: id } }))?.editedBy === writer;
}

function notesOn(stage: string): readonly string[] {
  if (stage === 'submitted') return ['Văn bản đang chờ duyệt trong trang quản trị.'];
  if (stage === 'returned') return ['Văn bản đã bị trả lại để sửa: hãy sửa và trình lại trong trang quản trị.'];
  return [];
}
