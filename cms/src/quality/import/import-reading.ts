import { canonicalReading, decisionFromReading, excerptsOf, parseReading } from '@camket/shared/reading';
import { canonicalText } from '@camket/shared/register';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { unitRows } from '../communes/load-commune.ts';
import { decisionRow } from '../decisions/load-decision.ts';

import { readWhole, type Whole } from '../decisions/read-whole.ts';
import { createWhole, saveWhole } from '../decisions/save-whole.ts';
import { Refusal } from '../refusal.ts';
import { sha256 } from '../register/sha256.ts';
import { openStages } from '../stages/stages.ts';
import { accountRow, actingAs, officeIn } from './acting-as.ts';
import { withAsked } from './asked-beside.ts';
import { communeOfReading } from './commune-of-reading.ts';
import type { ImportReport, ImportRequest } from './import-request.ts';
import { reportOn } from './import-report.ts';
import type { Imported, Importing } from './importing.ts';
import { publishImported } from './publish-imported.ts';
import { refuseSameNumber } from './same-number.ts';

/**
 * Makes a draft of a reading, with its commune and units where they are missing, and publishes it where that is asked:
 * all in one transaction, or nothing. The same reading makes its draft once.
 */
export async function importReading(outer: PayloadRequest, asked: ImportRequest): Promise<ImportReport> {
  const parsed = parseReading(asked.reading);
  if (parsed.kind === 'broken') {
    throw new Refusal(
      400,
      parsed.faults.map(({ path, sentence }) => ({ field: path, message: sentence })),
    );
  }
  const { reading } = parsed;
  return inTransaction(outer, async (req) => {
    const here = await communeOfReading(req, reading, asked.commune);
    const users = { writer: await accountRow(req, 'writer'), approver: await accountRow(req, 'approver') };
    const importing = { reading, asked, here, users };
    const imported = await actingAs(req, [users.writer, officeIn(here.row.id)], () => draftOf(req, importing));
    const published = asked.publish === true ? await publishImported(req, importing, imported) : undefined;
    return reportOn(here, published ?? { ...imported, seq: null });
  });
}

async function draftOf(req: PayloadRequest, importing: Importing): Promise<Imported> {
  const { reading, here } = importing;
  const importKey = sha256(`${here.row.slug}\n${canonicalText(canonicalReading(reading))}`);
  const before = await decisionRow(req, {
    and: [
      { commune: { equals: here.row.id } },
      { importKey: { equals: importKey } },
      { stage: { not_equals: 'discarded' } },
    ],
  });
  if (before !== undefined) return fillBlanks(req, importing, await readWhole(req, before.id));
  const units = (await unitRows(req, here.row.id)).map(unitOf);
  let made = 0;
  const makeKey = (prefix: string): string => `${prefix}-${String((made += 1))}`; // a name for the moment
  const { decision, doubts } = decisionFromReading(reading, { makeKey, units });
  const filled = withAsked(decision, importing.asked);
  await refuseSameNumber(req, filled.decision, { commune: here.row.id });
  const { source } = importing.asked;
  const excerpts = source === undefined ? [] : excerptsOf({ reading, source, decision: filled.decision });
  const asDraft = { commune: here.row.slug, decision: filled.decision, importKey, excerpts };
  const { whole } = await createWhole(req, asDraft);
  return { whole, outcome: 'made', doubts, notes: filled.notes };
}

async function fillBlanks(req: PayloadRequest, { asked, here }: Importing, whole: Whole): Promise<Imported> {
  const { decision, notes, isFilled } = withAsked(whole.decision, asked);
  const found = { doubts: [], notes };
  if (!isFilled || !openStages.includes(whole.stage)) return { whole, outcome: 'unchanged', ...found };
  await refuseSameNumber(req, decision, { commune: here.row.id, except: whole.id });
  const saved = await saveWhole(req, { id: whole.id, revision: whole.revision, decision });
  return { whole: saved, outcome: 'filled', ...found };
}
