import type { CollectionAfterChangeHook, CollectionBeforeValidateHook, PayloadRequest } from 'payload';
import { z } from 'zod';
import { reachOf, roleFor, type Thing } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import { filesByHash } from '../files/files-by-hash.ts';
import { note } from '../journal/note.ts';
import { nfcThroughout } from '../nfc-throughout.ts';
import { idIn, idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const evidence = z.array(z.looseObject({ sha256: z.string(), name: z.string().optional() }));

/** The only place where a person may draft, for a form that leaves it blank. */
function onlyPlace(req: PayloadRequest, thing: Thing): { commune?: string; unit?: string } {
  const { units } = reachOf(personOf(req), ['draft', thing]);
  return units.length === 1 ? { ...units[0] } : {};
}

/** Files as the store knows them: type and size are not taken from a form. */
async function knownFiles(req: PayloadRequest, commune: string | undefined, listed: unknown): Promise<unknown> {
  const asked = evidence.safeParse(listed ?? []);
  if (!asked.success || asked.data.length === 0) return listed;
  const stored = await filesByHash(
    req,
    commune ?? '',
    asked.data.map(({ sha256 }) => sha256),
  );
  return asked.data.map(({ sha256, name = sha256 }) => {
    const known = stored.get(sha256);
    if (known === undefined)
      throw new Refusal(400, [{ message: `Tệp "${name}" chưa được tải lên kho của xã, phường.`, field: 'evidence' }]);
    return { sha256, name, ...known, role: 'evidence' };
  });
}

/** Composes the texts of a form, fills in what has only one answer, and takes its files from the store. */
export function prepare(thing: Thing): CollectionBeforeValidateHook {
  return async ({ data, originalDoc, req }) => {
    const composed = nfcThroughout(data ?? {});
    if (!isRecord(composed)) return data;
    const place = onlyPlace(req, thing);
    const commune = composed['commune'] ?? originalDoc?.commune ?? place.commune;
    const unit = composed['unit'] ?? originalDoc?.unit ?? place.unit;
    const files = await knownFiles(req, typeof commune === 'string' ? commune : undefined, composed['evidence']);
    return { ...composed, commune, unit, ...(files !== undefined && { evidence: files }) };
  };
}

/** Notes in the journal what a form wrote; what a deed wrote, the deed notes itself. */
export function noteEdits(thing: 'result' | 'taskReport'): CollectionAfterChangeHook {
  return async ({ collection, context, doc, operation, req }) => {
    const person = personOf(req);
    if (context['permit'] !== undefined || person === undefined) return doc;
    const place = { commune: idOf(doc.commune), unit: idIn(doc.unit) };
    await note(req, {
      deed: operation === 'create' ? 'draft' : 'edit',
      collection: collection.slug,
      document: doc.id,
      role: roleFor(person, ['draft', thing], place) ?? 'unit',
      who: person,
      commune: place.commune,
      to: doc.stage,
    });
    return doc;
  };
}
