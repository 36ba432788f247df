import { contentOf, type CorrectiveAction, type DatedVersion } from '@camket/shared/actions';
import { actionContent, actionForm, Entry } from '@camket/shared/register';
import type { PayloadRequest, Where } from 'payload';
import { z } from 'zod';
import type { Action as ActionRow } from '../../payload-types.ts';
import { isId } from '../decisions/load-decision.ts';
import { may, type Deed } from '../../people/may.ts';
import { type Person, personOf } from '../../people/person.ts';
import { idIn, idOf } from '../references.ts';
import { notAllowed, notFound, Refusal, signInFirst } from '../refusal.ts';
import { linesWhere } from '../register/lines-where.ts';
import { settingsOf } from '../settings.ts';
import { withoutBlanks } from '../without-blanks.ts';

const record = z.record(z.string(), z.unknown());

/** The rows of actions that fit. */
export async function actionRows(req: PayloadRequest, where: Where): Promise<readonly ActionRow[]> {
  const { docs } = await req.payload.find({
    collection: 'actions',
    where,
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the caller asks the permission table about what it finds
    req,
  });
  return docs;
}

/** Where an action belongs: its commune, and the unit that answers for it. */
export const placeOf = ({ commune, unit }: Pick<ActionRow, 'commune' | 'unit'>) => ({
  commune: idOf(commune),
  unit: idIn(unit),
});

/** Who asks; refused where nobody has signed in. */
export function signedIn(req: PayloadRequest): Person {
  const person = personOf(req);
  if (person === undefined) throw signInFirst();
  return person;
}

/** The row that a person may see, for a deed that the permission table allows them; refused otherwise. */
export async function rowFor(req: PayloadRequest, id: string, deed: Deed): Promise<ActionRow> {
  const person = signedIn(req);
  const [row] = isId(id) ? await actionRows(req, { id: { equals: id } }) : [];
  if (row === undefined || !may(person, ['read', 'action'], placeOf(row))) throw notFound();
  if (!may(person, [deed, 'action'], placeOf(row))) throw notAllowed();
  if (row.redacted === true && deed !== 'read')
    throw new Refusal(410, 'Nội dung này đã được che, không xử lý tiếp được.');
  return row;
}

/** Writes marks on a row of an action. A row with lists is written whole. */
export async function markAction(req: PayloadRequest, row: ActionRow, marks: Partial<ActionRow>): Promise<void> {
  const data = { ...row, ...marks, updatedAt: settingsOf(req.payload).now() };
  await req.payload.db.updateOne({ collection: 'actions', id: row.id, data, req, returning: false });
}

/** The marks of a row on which no step is being written. */
export const nothingNext = (): Pick<ActionRow, 'next' | 'evidence' | 'remark'> => ({
  next: null,
  evidence: [],
  remark: null,
});

/** A published version of an action, by its entry. */
export interface PublishedVersion extends DatedVersion {
  readonly entry: Entry;
}

/** Every published version of an action, the newest last. */
export async function publishedVersions(req: PayloadRequest, subject: string): Promise<readonly PublishedVersion[]> {
  const lines = await linesWhere(req, { subject: { equals: subject } });
  return lines.map((line) => {
    const entry = Entry.parse(JSON.parse(line));
    return { entry, at: entry.at, action: actionForm.safeParse(entry.body).data };
  });
}

/** What is public of an action: its newest version that was not redacted; nothing where none is left. */
export async function publishedAction(
  req: PayloadRequest,
  { subject }: Pick<ActionRow, 'subject'>,
): Promise<CorrectiveAction | undefined> {
  return newestIn(await publishedVersions(req, subject));
}

/** What the newest of these versions says that was not redacted. */
export function newestIn(versions: readonly DatedVersion[]): CorrectiveAction | undefined {
  return versions.findLast(({ action }) => action !== undefined)?.action;
}

/** What an action is to say next: what is being written, else what is public. */
export function nextContent({ next, evidence }: ActionRow, published: CorrectiveAction) {
  const files = (evidence ?? []).map(({ sha256, name, mediaType, size, role }) => ({
    sha256,
    name,
    mediaType,
    size,
    role,
  }));
  if (next === null || next === undefined) return contentOf(published);
  return actionContent.parse({ steps: [], ...record.parse(withoutBlanks(next) ?? {}), evidence: files });
}
