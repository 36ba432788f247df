import type { Role } from '@camket/shared/communes';
import { carryExcerpts, type Decision, type Excerpt } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { roleFor } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { communeHead } from '../communes/load-commune.ts';
import { note } from '../journal/note.ts';
import { idOf } from '../references.ts';
import { notAllowed, Refusal, signInFirst } from '../refusal.ts';
import { inForm } from '../request.ts';
import { permitFor } from '../stages/guard.ts';
import { openStages } from '../stages/stages.ts';
import { withCheckedReferences } from './check-references.ts';
import { decisionOf, type DecisionRows, rowOf } from './decision-rows.ts';
import { insertDecision } from './insert-decision.ts';
import { decisionRow } from './load-decision.ts';
import { keysIn, withOwnKeys } from './own-keys.ts';
import { readWhole, visibleRows, type Whole, wholeOf } from './read-whole.ts';
import { withTemporaryKeys } from './temporary-keys.ts';
import { writeParts } from './write-parts.ts';

/** What makes a draft. `importKey` names where it comes from: the same key makes it once. */
export interface NewWhole {
  readonly commune: string;
  readonly decision: unknown;
  readonly importKey?: string | undefined;
  /** Where its texts stand in the paper that the server has read. */
  readonly excerpts?: readonly Excerpt[] | undefined;
}

/** A draft that was made, or the one that stood there already. */
export interface Made {
  readonly whole: Whole;
  readonly isNew: boolean;
}

/** What changes a draft: the revision that was read, and what the decision should say. */
export interface Save {
  readonly id: string;
  readonly revision: number;
  readonly decision: unknown;
}

function signedIn(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  return person;
}

/**
 * The decision that was sent, rows without keys named for the moment; refused with the path of each wrong field. Where its
 * texts come from is not for whoever sends it to say.
 */
function written(decision: unknown): Decision {
  const { excerpts: _claimed, ...asked } = inForm(withTemporaryKeys(decision), writtenDecision);
  return asked;
}

const withExcerpts = (decision: Decision, excerpts: readonly Excerpt[]): Decision =>
  excerpts.length === 0 ? decision : { ...decision, excerpts };

/** Makes a draft from a decision, its four kinds of rows in one transaction. */
export async function createWhole(
  outer: PayloadRequest,
  { commune: slug, decision, importKey, excerpts = [] }: NewWhole,
): Promise<Made> {
  const person = signedIn(outer);
  const asked = withExcerpts(written(decision), excerpts);
  return inTransaction(outer, async (req) => {
    const commune = await communeHead(req, { slug: { equals: slug } });
    if (commune === undefined) throw new Refusal(404, [{ message: `Chưa có xã, phường "${slug}".`, field: 'commune' }]);
    const role = roleFor(person, ['draft', 'decision'], { commune: commune.id });
    if (role === undefined) throw notAllowed('Bạn không có quyền soạn văn bản của xã, phường này.');
    const imported = importKey === undefined ? undefined : await importedBefore(req, commune.id, importKey);
    if (imported !== undefined) return { whole: await readWhole(req, imported), isNew: false };
    const checked = await withCheckedReferences(req, commune.id, asked);
    const id = await insertDecision(req, withOwnKeys(checked, new Set()), {
      commune: commune.id,
      importKey: importKey ?? null,
      editedBy: person.id,
    });
    await note(req, {
      deed: 'draft',
      collection: 'decisions',
      document: id,
      role,
      who: person,
      commune: commune.id,
      to: 'draft',
    });
    return { whole: await readWhole(req, id), isNew: true };
  });
}

async function importedBefore(req: PayloadRequest, commune: string, importKey: string): Promise<string | undefined> {
  const row = await decisionRow(req, {
    and: [
      { commune: { equals: commune } },
      { importKey: { equals: importKey } },
      { stage: { not_equals: 'discarded' } },
    ],
  });
  return row?.id;
}

const locked = 'Văn bản đã khóa: chỉ sửa được khi là dự thảo hoặc bị trả lại.';
const stale = 'Văn bản vừa được người khác sửa sau khi bạn mở. Hãy xem bản mới rồi lưu lại phần của mình.';

/** The role by which a person may save these rows now; refused with the reason where there is none. */
async function savingRole(req: PayloadRequest, rows: DecisionRows, revision: number): Promise<Role> {
  const { commune, stage, revision: newest } = rows.decision;
  const role = roleFor(personOf(req), ['draft', 'decision'], { commune: idOf(commune) });
  if (role === undefined) throw notAllowed('Bạn không có quyền sửa văn bản này.');
  if (!openStages.includes(stage)) throw new Refusal(423, locked);
  if (newest !== revision) throw new Refusal(409, stale, { whole: await wholeOf(req, rows) });
  return role;
}

/** Saves a draft whole. A save that read an older revision is refused, with the newest. */
export async function saveWhole(outer: PayloadRequest, { id, revision, decision }: Save): Promise<Whole> {
  const person = signedIn(outer);
  const asked = written(decision);
  return inTransaction(outer, async (req) => {
    const rows = await visibleRows(req, id);
    const role = await savingRole(req, rows, revision);
    const { stage } = rows.decision;
    const commune = idOf(rows.decision.commune);
    const checked = await withCheckedReferences(req, commune, asked);
    const before = decisionOf(rows);
    const after = withOwnKeys(checked, keysIn(before));
    const kept = withExcerpts(after, carryExcerpts({ before, after }));
    await req.payload.update({
      collection: 'decisions',
      id,
      data: { ...rowOf(kept), revision: revision + 1, editedBy: person.id },
      context: permitFor(id),
      depth: 0,
      overrideAccess: true, // asked above
      req,
    });
    await writeParts(req, rows, kept);
    const journal = { deed: 'edit', collection: 'decisions', document: id, role, who: person, commune };
    await note(req, { ...journal, from: stage, to: stage });
    return readWhole(req, id);
  });
}
