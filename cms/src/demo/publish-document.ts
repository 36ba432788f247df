import type { Decision } from '@camket/shared/decisions';
import { readWhole, type Whole } from '../quality/decisions/read-whole.ts';
import { createWhole, saveWhole } from '../quality/decisions/save-whole.ts';
import { move } from '../quality/stages/move.ts';
import { as, type CitySoFar, communeIn, documentIn, documentName, type MadeCommune, there } from './city-so-far.ts';
import { decisionFrom, keysByName, type KeysByName, withSlip } from './make-decision.ts';
import type { DemoCommune, DemoDocument } from './writing.ts';

/** The Office drafts and submits a document, a leader publishes it. */
export async function publishDocument(city: CitySoFar, commune: DemoCommune, document: DemoDocument): Promise<void> {
  const made = communeIn(city, commune);
  const replaced =
    document.replaces === undefined ? undefined : city.documents.get(`${commune.slug}/${document.replaces}`);
  const right = decisionFrom(document, {
    commune,
    units: made.units,
    before: keysBefore(city, commune, document),
    replaces: replaced === undefined ? [] : [replaced.subject],
  });
  const decision = withSlip(right, document);
  const whole = await as(city, made.people.office, async () =>
    replaced === undefined
      ? (await createWhole(city.req, { commune: commune.slug, decision })).whole
      : replace(city, replaced.id, withKeys(decision, replaced.keys)),
  );
  const subject = await walkThrough(city, made, whole.id);
  const keys = keysByName(document, whole.decision);
  city.documents.set(documentName(commune, document), { id: whole.id, subject, version: 1, keys });
}

/** Keys of last year's document of the same kind. */
function keysBefore(
  { documents }: CitySoFar,
  commune: DemoCommune,
  { name, year }: DemoDocument,
): KeysByName | undefined {
  const lastYear = name.replace(String(year), String(year - 1));
  return lastYear === name ? undefined : documents.get(documentName(commune, { name: lastYear }))?.keys;
}

/** Drafts the decision that takes the place of a published one. */
async function replace({ req }: CitySoFar, id: string, decision: Decision): Promise<Whole> {
  const draft = await move(req, { collection: 'decisions', id, deed: 'replace', stage: 'published' });
  const { id: next, revision } = await readWhole(req, there(draft.id, 'the replacing draft'));
  return saveWhole(req, { id: next, revision, decision });
}

/** The decision with the keys that its parts have had in the document before it. */
function withKeys(decision: Decision, keys: KeysByName): Decision {
  const now = (name: string): string => keys.get(name) ?? name;
  return {
    ...decision,
    objectives: decision.objectives.map((objective) => ({
      ...objective,
      key: now(objective.key),
      indicators: objective.indicators.map((indicator) => ({ ...indicator, key: now(indicator.key) })),
    })),
    ...(decision.plan && {
      plan: {
        ...decision.plan,
        tasks: decision.plan.tasks.map((task) => ({
          ...task,
          key: now(task.key),
          ...(task.objective !== undefined && { objective: now(task.objective) }),
        })),
      },
    }),
  };
}

async function walkThrough(city: CitySoFar, { people }: MadeCommune, id: string): Promise<string> {
  const { req } = city;
  await as(city, people.office, () => move(req, { collection: 'decisions', id, deed: 'submit', stage: 'draft' }));
  await as(city, people.leader, () => move(req, { collection: 'decisions', id, deed: 'publish', stage: 'submitted' }));
  const { subject } = await as(city, people.office, () => readWhole(req, id));
  return there(subject ?? undefined, 'the subject of a published document');
}

/** Puts the slip of a document right by a correction with its public reason. */
export async function correctSlip(city: CitySoFar, commune: DemoCommune, document: DemoDocument): Promise<void> {
  const { slip } = document;
  if (slip === undefined) return;
  const { req } = city;
  const made = communeIn(city, commune);
  const before = documentIn(city, commune, document);
  const id = await as(city, made.people.office, async () => {
    const asked = { collection: 'decisions', deed: 'correct', stage: 'published', reason: slip.reason } as const;
    const draft = await move(req, { ...asked, id: before.id });
    const { id: next, revision, decision } = await readWhole(req, there(draft.id, 'the correction'));
    const legalBases = decision.legalBases.map((text) => (text === slip.wrong ? slip.right : text));
    await saveWhole(req, { id: next, revision, decision: { ...decision, legalBases } });
    return next;
  });
  await walkThrough(city, made, id);
  city.documents.set(documentName(commune, document), { ...before, id, version: before.version + 1 });
}
