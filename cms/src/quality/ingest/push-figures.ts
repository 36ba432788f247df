import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import type { Machine } from '../../people/person.ts';
import { type Complaint, Refusal } from '../refusal.ts';
import { type CheckedFigure, checkFigure, type Checking } from './check-figure.ts';
import type { RowFault } from './figure-fault.ts';
import type { SentFigure } from './figure-request.ts';
import { groundFor, type IngestGround } from './ground.ts';
import { type Outcome, refusedOutcome } from './outcome.ts';
import type { Push } from './read-push.ts';
import { onePerCell } from './same-cells.ts';
import { takeFigures } from './take-figures.ts';

/** Rows that are written in one transaction, so that others get their turn in between. */
const chunk = 250;

/** A push that was refused whole. */
export class PushRefusal extends Refusal {
  readonly faults: readonly RowFault[];

  constructor(outcomes: readonly Outcome[]) {
    const refused = outcomes.filter(({ outcome }) => outcome === 'refused');
    const faults = refused.flatMap(faultsIn);
    super(422, faults, { atomic: 'all', taken: 0, outcomes: refused });
    this.faults = faults;
  }
}

/** The faults of a row that was refused, each with the number of its row. */
export const faultsIn = ({ row, errors = [] }: Outcome): readonly RowFault[] =>
  errors.map((complaint: Complaint) => ({ ...complaint, row }));

const byRow = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.toSorted((one, other) => one.row - other.row);

function namedBy({ indicator, period, part, cutOff }: SentFigure) {
  return { indicator, period, cutOff, ...(part !== undefined && { part }) };
}

function refusedIn(checked: readonly Checking[]): readonly Outcome[] {
  return checked.flatMap((one) => {
    if (one.kind === 'checked') return [];
    const { row, sent, complaints } = one;
    return [refusedOutcome({ row, ...(sent && namedBy(sent)) }, complaints)];
  });
}

async function takeEach(
  outer: PayloadRequest,
  ground: IngestGround,
  figures: readonly CheckedFigure[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < figures.length; from += chunk) {
    const some = figures.slice(from, from + chunk);
    outcomes.push(...(await inTransaction(outer, (req) => takeFigures(req, ground, some))));
  }
  return outcomes;
}

/** Takes all figures in one transaction, or none: the refusal names every fault. */
async function takeAll(
  outer: PayloadRequest,
  ground: IngestGround,
  { figures, before }: { figures: readonly CheckedFigure[]; before: readonly Outcome[] },
): Promise<readonly Outcome[]> {
  return inTransaction(outer, async (req) => {
    const taken = await takeFigures(req, ground, figures);
    const all = byRow([...before, ...taken]);
    if (all.some(({ outcome }) => outcome === 'refused')) throw new PushRefusal(all);
    return taken;
  });
}

/** Takes a push in; what it answers has been committed. */
export async function pushFigures(
  req: PayloadRequest,
  machine: Machine,
  { atomic, rows }: Push,
): Promise<readonly Outcome[]> {
  const ground = await groundFor(req, machine);
  const checked: Checking[] = [];
  for (const row of rows) checked.push(await checkFigure(req, ground, row));
  const sound = checked.flatMap((one) => (one.kind === 'checked' ? [one.figure] : []));
  const { figures, outcomes } = onePerCell(sound);
  const before = [...refusedIn(checked), ...outcomes];
  const taken =
    atomic === 'each' ? await takeEach(req, ground, figures) : await takeAll(req, ground, { figures, before });
  return byRow([...before, ...taken]);
}
