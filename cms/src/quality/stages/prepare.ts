import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { reachOf, roleFor, type Thing } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { filesByHash } from '../files/files-by-hash.ts';
import { note } from '../journal/note.ts';
import { nfcThroughout } from '../nfc-throughout.ts';
import { idIn, idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { documentRow, placeIn } from '../row-of-document.ts';

const form = z.looseObject({
  evidence: z
    .array(z.looseObject({ sha256: z.string(), name: z.string().optional(), original: z.string().nullish() }))
    .nullish(),
});

/** The only place where a person may draft, for a form that leaves it blank. */
function onlyPlace(req: PayloadRequest, thing: Thing): { commune?: string; unit?: string } {
  const { units } = reachOf(personOf(req), ['draft', thing]);
  return units.length === 1 ? { ...units[0] } : {};
}

type Listed = NonNullable<z.infer<typeof form>['evidence']>;

/** Files as the store knows them: type and size are not taken from a form. */
async function knownFiles(req: PayloadRequest, commune: string | undefined, listed: Listed): Promise<object[]> {
  const hashes = listed.map(({ sha256 }) => sha256);
  const stored = await filesByHash(req, commune ?? '', hashes);
  return listed.map(({ sha256, name = sha256, original }) => {
    const known = stored.get(sha256);
    refuseUnlessOriginal(original, { sha256, name });
    if (known !== undefined) return { sha256, name, ...known, role: 'evidence', original: original ?? null };
    throw new Refusal(400, [{ message: `Tệp "${name}" chưa được tải lên kho của xã, phường.`, field: 'evidence' }]);
  });
}

/** A copy with parts covered differs from its original, of which nothing but the hash is known here. */
function refuseUnlessOriginal(original: string | null | undefined, { sha256, name }: Listed[number]): void {
  if (typeof original !== 'string' || original === '') return;
  const isHash = /^[0-9a-f]{64}$/.test(original);
  if (isHash && original !== sha256) return;
  const message = isHash
    ? `Tệp "${name ?? sha256}" giống hệt bản gốc: bản công khai phải là bản đã che.`
    : `Mã băm bản gốc của tệp "${name ?? sha256}" chưa đúng: cần 64 chữ số và chữ cái từ a đến f (SHA-256).`;
  throw new Refusal(400, [{ message, field: 'evidence' }]);
}

/** Composes the texts of a form, fills in what has only one answer, and takes its files from the store. */
export function prepare(thing: Thing): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    const read = form.safeParse(nfcThroughout(data ?? {}));
    if (!read.success) return data;
    const [written, before, only] = [placeIn(read.data), placeIn(originalDoc), onlyPlace(req, thing)];
    const commune = written.commune ?? before.commune ?? only.commune;
    const unit = written.unit ?? before.unit ?? only.unit;
    const { evidence } = read.data;
    const files = evidence && (await knownFiles(req, idIn(commune), evidence));
    return { ...read.data, commune, unit, ...(files && { evidence: files }) };
  };
}

/** Notes in the journal what a form wrote; what a deed wrote, the deed notes itself. */
export function noteEdits(thing: 'result' | 'taskReport'): CollectionAfterChangeHook {
  return async ({ collection, context, doc, operation, req }) => {
    const person = personOf(req);
    if (context['permit'] !== undefined || person === undefined) return;
    const { id, stage, ...written } = documentRow(doc);
    const place = { commune: idOf(written.commune), unit: idIn(written.unit) };
    await note(req, {
      deed: operation === 'create' ? 'draft' : 'edit',
      collection: collection.slug,
      document: id,
      role: roleFor(person, ['draft', thing], place) ?? 'unit',
      who: person,
      commune: place.commune,
      to: stage,
    });
  };
}
