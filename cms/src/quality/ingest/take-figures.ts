import type { PayloadRequest } from 'payload';
import { openBatch } from './batch.ts';
import type { CheckedFigure } from './check-figure.ts';
import { type Decision, decide, type Step, toldOf } from './decide.ts';
import type { IngestGround } from './ground.ts';
import { knownCells } from './known-cells.ts';
import { complaintFor, namesOf, type Outcome, refusedOutcome, sayOutcome } from './outcome.ts';
import { askPerson, discardOwn, keepSent, publishProvisional, standingIn, type Writing } from './write-rows.ts';

/** What came of a figure: the row that was made of it, and the number of its entry. */
interface Made {
  readonly id?: string;
  readonly seq?: number;
}

async function publish(
  req: PayloadRequest,
  writing: Writing,
  { reason, ask, lookOn }: Extract<Step, { kind: 'publish' }>,
): Promise<Made> {
  await discardOwn(req, writing);
  const entry = await publishProvisional(req, writing, reason);
  const id = ask ? askPerson(req, writing, entry) : entry.id;
  await keepSent(req, writing, { result: id, lookOn: lookOn ?? null });
  return { id, seq: entry.seq };
}

async function ask(req: PayloadRequest, writing: Writing): Promise<Made> {
  await discardOwn(req, writing);
  const id = askPerson(req, writing, standingIn(writing.cell));
  await keepSent(req, writing, { result: id, lookOn: null });
  return { id };
}

/** Does what was decided of a figure; gives the row and the entry that came of it. */
export async function doStep(req: PayloadRequest, writing: Writing, step: Step): Promise<Made> {
  switch (step.kind) {
    case 'publish':
      return publish(req, writing, step);
    case 'ask':
      return ask(req, writing);
    case 'hold': {
      const { sent, published } = writing.cell;
      await keepSent(req, writing, { result: sent?.result ?? published?.id ?? null, lookOn: step.lookOn });
      return {};
    }
  }
}

function tellRefused(figure: CheckedFigure, decision: Extract<Decision, { kind: 'conflict' | 'underWay' }>): Outcome {
  const beside = decision.kind === 'conflict' ? { known: decision.known, sent: toldOf(figure.result) } : {};
  return refusedOutcome(namesOf(figure), [complaintFor(decision.kind)], beside);
}

function tellStep({ needsCause }: CheckedFigure, step: Step): Pick<Outcome, 'message' | 'outcome'> {
  if (step.kind === 'hold') return { outcome: 'held', message: sayOutcome(step.because) };
  const name = step.kind === 'publish' ? 'published' : needsCause ? 'needsCause' : 'submitted';
  return { outcome: name, message: sayOutcome(name) };
}

async function takeOne(req: PayloadRequest, writing: Writing, decision: Decision): Promise<Outcome> {
  const { figure } = writing;
  const names = namesOf(figure);
  switch (decision.kind) {
    case 'conflict':
    case 'underWay':
      return tellRefused(figure, decision);
    case 'unchanged':
      return { ...names, outcome: 'unchanged', message: sayOutcome('unchanged') };
    case 'outdated':
      return { ...names, outcome: 'outdated', message: sayOutcome('outdated'), known: decision.known };
    case 'hold':
    case 'publish':
    case 'ask':
      return { ...names, ...tellStep(figure, decision), ...(await doStep(req, writing, decision)) };
  }
}

/** Takes figures in, inside one transaction; no two of them may be of the same cell. */
export async function takeFigures(
  req: PayloadRequest,
  ground: IngestGround,
  figures: readonly CheckedFigure[],
): Promise<readonly Outcome[]> {
  const { machine, today } = ground;
  const known = await knownCells(req, machine.commune, figures);
  const batch = await openBatch(req);
  const outcomes: Outcome[] = [];
  for (const figure of figures) {
    const decision = decide(figure, { machine: machine.id, today, known });
    outcomes.push(await takeOne(req, { batch, ground, figure, cell: known.of(figure) }, decision));
  }
  await batch.write();
  return outcomes;
}
