import type { Decision } from '@camket/shared/decisions';
import { slug } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Decision as DecisionRow } from '../../payload-types.ts';
import { Refusal } from '../refusal.ts';
import { stageWords } from '../stages/workflow-fields.ts';

/** Refuses a document whose number another one of the commune bears already in the year of its signing, and names that one. */
export async function refuseSameNumber(
  req: PayloadRequest,
  decision: Decision,
  { commune, except }: { readonly commune: string; readonly except?: string },
): Promise<void> {
  const { number } = decision;
  if (number === undefined) return;
  const { docs } = await req.payload.find({
    collection: 'decisions',
    where: { and: [{ commune: { equals: commune } }, { stage: { not_equals: 'discarded' } }] },
    pagination: false,
    limit: 0,
    depth: 0,
    select: { number: true, symbol: true, issuedOn: true, issuedMonth: true, about: true, stage: true, revises: true },
    overrideAccess: true, // whoever imports a document may know which one is in its way
    req,
  });
  const taken = docs.find((row) => row.id !== except && isSameAct(row, decision));
  if (taken === undefined) return;
  const message = `Đã có văn bản số ${number}/${decision.symbol} của đơn vị này với nội dung khác: «${taken.about ?? ''}» (${stageWords[taken.stage].vi.toLowerCase()}, mã ${taken.id}). Muốn sửa văn bản đó thì mở nó trong trang quản trị; nếu là văn bản khác thì kiểm tra lại số.`;
  throw new Refusal(409, [{ field: 'document.number', message }], { id: taken.id });
}

type Numbered = Pick<DecisionRow, 'number' | 'symbol' | 'issuedOn' | 'issuedMonth'>;

/** Whether two documents bear one number: numbers are counted anew each year, and a blank year may be any. */
function isSameAct(row: Numbered, decision: Decision): boolean {
  if (slug(row.number ?? '') !== slug(decision.number ?? '')) return false;
  if (slug(row.symbol ?? '') !== slug(decision.symbol)) return false;
  const [theirs, ours] = [yearOfSigning(row), yearOfSigning(decision)];
  return theirs === '' || ours === '' || theirs === ours;
}

function yearOfSigning({ issuedOn, issuedMonth }: Pick<Numbered, 'issuedOn' | 'issuedMonth'> | Decision): string {
  return (issuedOn ?? issuedMonth ?? '').slice(0, 4);
}
