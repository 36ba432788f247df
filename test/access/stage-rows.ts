import { requiredEvidence } from '@camket/shared/plans';
import type { City, CommuneThere, Somebody } from '../support/city.ts';
import { ask } from '../support/city.ts';
import { type Door, listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { decisionOf, type Paper } from '../support/papers.ts';
import type { Deed, Moving, Stage } from './table.ts';

/** A document that a test may do deeds on. */
export interface Thing {
  readonly collection: Moving;
  readonly id: string;
}

/** Which commune's, and of which of its units. */
export interface Place {
  readonly commune: CommuneThere;
  readonly unit: 0 | 1;
}

/** Makes documents in every stage, through the same doors as people do. */
export interface Maker {
  readonly thingIn: (collection: Moving, stage: Stage, place: Place) => Promise<Thing>;
  /** A new row of results or task reports, as a unit sends it. */
  readonly reportBody: (collection: 'results' | 'task-reports', place: Place) => object;
}

/** What reports can name in a commune: its published decision, with free promises and tasks. */
interface Ground {
  readonly subject: string;
  readonly indicators: readonly string[];
  readonly tasks: readonly { readonly key: string; readonly output: string }[];
}

const year = new Date().getUTCFullYear() - 1;
const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`);

const unitPerson = ({ commune, unit }: Place): Somebody => commune.units[unit].person;

/** Who does a deed on the way: who writes, who checks, and who accepts where somebody else does. */
type Doer = 'accepter' | 'checker' | 'writer';
type Ways = Readonly<Record<Stage, readonly (readonly [Deed, Doer])[]>>;

const submitted = [['submit', 'writer']] as const;
const published = [...submitted, ['publish', 'checker']] as const;

/** The deeds that lead a new decision, or a consolidated report, to each stage. */
const ways: Ways = {
  draft: [],
  submitted,
  returned: [...submitted, ['return', 'checker']],
  accepted: [],
  published,
  withdrawing: [...published, ['withdraw', 'writer']],
  superseded: [...published, ['correct', 'writer']],
  withdrawn: [...published, ['withdraw', 'writer'], ['publish', 'checker']],
  discarded: [['discard', 'writer']],
};

const accepted = [...submitted, ['accept', 'accepter']] as const;
const publishedThen = [...accepted, ['publish', 'checker']] as const;

const waysOf: Readonly<Record<Moving, Ways>> = {
  decisions: ways,
  reports: ways,
  results: { ...ways, withdrawn: [...published, ['withdraw', 'checker']] },
  'task-reports': { ...ways, withdrawn: [...published, ['withdraw', 'checker']] },
  'unit-reports': {
    ...ways,
    returned: [...submitted, ['return', 'accepter']],
    accepted,
    published: publishedThen,
    withdrawing: [...publishedThen, ['withdraw', 'accepter']],
    superseded: [...publishedThen, ['correct', 'writer']],
    withdrawn: [...publishedThen, ['withdraw', 'accepter'], ['publish', 'checker']],
  },
};

/** Does one deed. Throws where it is refused. */
async function doDeed(
  door: Door,
  { collection, id }: Thing,
  how: { deed: Deed; stage: Stage; as: string },
): Promise<unknown> {
  const body = { stage: how.stage, reason: `Lý do của phép thử (${how.deed})` };
  return (await ask(door, { method: 'POST', path: `/${collection}/${id}/transitions/${how.deed}`, body, as: how.as }))
    .body;
}

const after: Readonly<Record<Deed, Stage>> = {
  submit: 'submitted',
  return: 'returned',
  accept: 'accepted',
  publish: 'published',
  correct: 'published',
  replace: 'published',
  withdraw: 'withdrawing',
  discard: 'discarded',
};

/** Leads a new document to a stage. */
export async function lead(
  door: Door,
  thing: Thing,
  { stage, ...people }: { stage: Stage; writer: Somebody; checker: Somebody; accepter?: Somebody },
): Promise<void> {
  const { writer, checker, accepter = checker } = people;
  const doers = { writer, checker, accepter };
  let at: Stage = 'draft';
  for (const [deed, by] of waysOf[thing.collection][stage]) {
    const answer = await doDeed(door, thing, { deed, stage: at, as: doers[by].as });
    if (deed === 'correct') {
      const next = { collection: thing.collection, id: textIn(answer, 'id') };
      await lead(door, next, { stage: 'published', ...doers });
    }
    at = after[deed];
  }
}

/** Drafts a decision as the office does, through its workspace; answers it whole. */
export async function draftDecision(
  door: Door,
  commune: CommuneThere,
  paper: Partial<Paper> & Pick<Paper, 'marker' | 'number'>,
): Promise<unknown> {
  const units = commune.units.map(({ key }) => key);
  const decision = decisionOf({ year, commune: commune.slug, units, ...paper });
  const body = { commune: commune.slug, decision };
  return (await ask(door, { method: 'POST', path: '/decisions/whole', body, as: commune.office.as })).body;
}

/** A task with a word for each piece of evidence that it asks for. */
function deedOn(task: Ground['tasks'][number] | undefined): object {
  const missing = 'Chưa kèm tệp';
  const pieces = requiredEvidence(task?.output).map(({ key, kind, words }) => ({
    key,
    kind,
    words,
    files: [],
    missing,
  }));
  return { task: task?.key, pieces };
}

/** Prepares both communes, so that results and reports have something to name. */
export async function makerIn(door: Door, city: City): Promise<Maker> {
  let counter = 100;
  const newDecision = (commune: CommuneThere, size: Partial<Paper> = {}): Promise<unknown> => {
    counter += 1;
    return draftDecision(door, commune, { number: String(counter), marker: `mẫu-${counter}`, ...size });
  };
  const groundOf = async (commune: CommuneThere): Promise<Ground> => {
    const id = textIn(await newDecision(commune, { promises: 4, tasks: 60 }), 'id');
    await lead(
      door,
      { collection: 'decisions', id },
      { stage: 'published', writer: commune.office, checker: commune.leader },
    );
    const { body } = await ask(door, { path: `/decisions/${id}/whole`, as: commune.office.as });
    return {
      subject: textIn(body, 'subject'),
      indicators: listIn(body, 'decision', 'objectives', 0, 'indicators').map((one) => textIn(one, 'key')),
      tasks: listIn(body, 'decision', 'plan', 'tasks').map((one) => ({
        key: textIn(one, 'key'),
        output: textIn(one, 'output'),
      })),
    };
  };
  const grounds = new Map([
    [city.own.slug, await groundOf(city.own)],
    [city.other.slug, await groundOf(city.other)],
  ]);
  const used = new Map<string, number>();
  const next = (name: string): number => {
    const count = used.get(name) ?? 0;
    used.set(name, count + 1);
    return count;
  };

  const reportBody = (collection: 'results' | 'task-reports', place: Place): object => {
    const { commune, unit } = place;
    const ground = grounds.get(commune.slug);
    const order = next(`${collection} ${commune.slug} ${collection === 'results' ? unit : ''}`);
    const { id, key } = commune.units[unit];
    const common = {
      commune: commune.id,
      unit: id,
      decision: { subject: ground?.subject, version: 1 },
      cutOff: `${year + 1}-01-05`,
      evidence: [],
    };
    const period = months[order % months.length];
    const indicator = ground?.indicators[Math.floor(order / months.length)];
    if (collection === 'task-reports')
      return { ...common, ...deedOn(ground?.tasks[order]), status: 'done', doneOn: `${year}-11-30` };
    const value = { kind: 'counted', numerator: 96, denominator: 100 };
    return { ...common, indicator, period, part: key, value, source: 'Sổ theo dõi hồ sơ' };
  };
  const reportIn = async (collection: 'unit-reports' | 'reports', stage: Stage, place: Place): Promise<Thing> => {
    const { commune, unit } = place;
    const [writer, accepter, checker] =
      collection === 'reports'
        ? [commune.isoSecretary, commune.isoSecretary, commune.leader]
        : [unitPerson(place), commune.isoSecretary, commune.leader];
    // of other periods than the units' own, which would be published with it
    const month = collection === 'reports' ? 1 : 0;
    const day = new Date(Date.UTC(year, month, 2 + next(`${collection} ${commune.slug} ${unit}`)));
    const body = {
      commune: commune.slug,
      document: grounds.get(commune.slug)?.subject,
      period: `${year}-0${month + 1}-01/${day.toISOString().slice(0, 10)}`,
      ...(collection === 'unit-reports' && { unit: commune.units[unit].id }),
    };
    const made = await ask(door, { method: 'POST', path: `/${collection}/compile`, body, as: writer.as });
    const thing = { collection, id: textIn(made.body, 'id') };
    const path = `/${collection}/${thing.id}/whole`;
    const { body: found } = await ask(door, { path, as: writer.as });
    const signer = { name: 'Người Ký Thử', position: 'CHỦ TỊCH' };
    const head = { ...Object(memberOf(found, 'head')), place: 'Nơi Thử', signer };
    const narrative = memberOf(memberOf(found, 'report'), 'narrative');
    await ask(door, {
      method: 'PUT',
      path,
      body: { revision: numberIn(found, 'revision'), head, narrative, files: [] },
      as: writer.as,
    });
    await lead(door, thing, { stage, writer, checker, accepter });
    return thing;
  };
  const thingIn = async (collection: Moving, stage: Stage, place: Place): Promise<Thing> => {
    const { commune } = place;
    if (collection === 'decisions') {
      const thing = { collection, id: textIn(await newDecision(commune), 'id') };
      await lead(door, thing, { stage, writer: commune.office, checker: commune.leader });
      return thing;
    }
    if (collection === 'unit-reports' || collection === 'reports') return reportIn(collection, stage, place);
    const writer = unitPerson(place);
    const made = await ask(door, {
      method: 'POST',
      path: `/${collection}`,
      body: reportBody(collection, place),
      as: writer.as,
    });
    const thing = { collection, id: textIn(made.body, 'doc', 'id') };
    await lead(door, thing, { stage, writer, checker: commune.isoSecretary });
    return thing;
  };
  return { thingIn, reportBody };
}

/** The number of the newest entry of the register. */
export async function headOf(door: Door): Promise<number> {
  return numberIn((await door({ path: '/health' })).body, 'head');
}
