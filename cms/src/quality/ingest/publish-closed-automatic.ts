import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { SentFigure as SentRow } from '../../payload-types.ts';
import { idOf } from '../references.ts';
import { resultForm } from '../results/result-rows.ts';
import { settingsOf } from '../settings.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { openBatch } from './batch.ts';
import { figureOf } from './check-figure.ts';
import { isOwnUntouched, stepFor, toldBy } from './decide.ts';
import { groundFor, type IngestGround, promisedIn, sourceRow } from './ground.ts';
import { knownCells, type KnownCell } from './known-cells.ts';
import { doStep } from './take-figures.ts';

const chunk = 100;

async function dueRows(req: PayloadRequest, today: string): Promise<readonly SentRow[]> {
  const { docs } = await req.payload.find({
    collection: 'sent-figures',
    where: { lookOn: { less_than_equal: today } },
    sort: 'lookOn',
    limit: chunk,
    pagination: false,
    depth: 0,
    overrideAccess: true, // the server itself looks again at what machines have sent
    req,
  });
  return docs;
}

/** What a machine's figures are held against; of a source that was removed only its name is left. */
async function groundOf(req: PayloadRequest, row: SentRow): Promise<IngestGround> {
  const name = (await sourceRow(req, row.machine))?.name ?? row.source ?? 'Nguồn số liệu tự động';
  return groundFor(req, { id: row.machine, name, commune: idOf(row.commune), unit: idOf(row.unit) });
}

async function settle(req: PayloadRequest, row: SentRow): Promise<void> {
  const data = { lookOn: null };
  await req.payload.db.updateOne({ collection: 'sent-figures', id: row.id, data, req, returning: false });
}

/** The figure that was kept, ready to be decided about again; nothing where its document is gone or holds it for wrong. */
async function kept(req: PayloadRequest, ground: IngestGround, row: SentRow) {
  const { indicator, period, part, decision } = row;
  const given = withoutBlanks({ ...toldBy(row), indicator, period, part, decision, evidence: [] });
  const result = resultForm.safeParse(given).data;
  if (result === undefined) return undefined;
  const promised = await promisedIn(req, ground, [decision, indicator]);
  if (promised === undefined) return undefined;
  const { figure, complaints } = figureOf(ground, promised, { row: 0, result });
  return complaints.length === 0 ? figure : undefined;
}

/** Whether there is nothing more to do: a person has it, has verified it, or has taken it back. */
function isSettled({ underWay, published, last, ...cell }: KnownCell, row: SentRow): boolean {
  if (published === undefined && last?.kind === 'withdrawal') return true;
  if (published !== undefined && published.provisional !== true && published.cutOff >= row.cutOff) return true;
  return isOwnUntouched({ ...cell, ...(underWay && { underWay }) }, row.machine) && underWay?.cutOff === row.cutOff;
}

async function lookAgain(req: PayloadRequest, ground: IngestGround, row: SentRow): Promise<void> {
  const figure = await kept(req, ground, row);
  if (figure === undefined) return settle(req, row);
  const { machine, today } = ground;
  const known = await knownCells(req, machine.commune, [figure]);
  const cell = known.of(figure);
  if (isSettled(cell, row)) return settle(req, row);
  const step = stepFor(figure, { machine: machine.id, today, known });
  if (step.kind === 'underWay') return settle(req, row);
  const batch = await openBatch(req);
  await doStep(req, { batch, ground, figure, cell }, step);
  await batch.write();
}

async function lookAtSome(req: PayloadRequest): Promise<number> {
  const rows = await dueRows(req, settingsOf(req.payload).today());
  const grounds = new Map<string, IngestGround>();
  for (const row of rows) {
    const ground = grounds.get(row.machine) ?? (await groundOf(req, row));
    grounds.set(row.machine, ground);
    await lookAgain(req, ground, row);
  }
  return rows.length;
}

/**
 * Looks again at the automatic figures whose day has come: a figure that waited for its week is published, and of a
 * period that is over the last figure is published and laid before a person. To be called once in a while; a push calls
 * it too. Gives how many figures were looked at.
 */
export async function publishClosedAutomatic(payload: Payload): Promise<number> {
  const req = await createLocalReq({}, payload);
  if ((await dueRows(req, settingsOf(payload).today())).length === 0) return 0;
  let looked = 0;
  for (;;) {
    const count = await inTransaction(req, lookAtSome);
    looked += count;
    if (count < chunk) return looked;
  }
}
