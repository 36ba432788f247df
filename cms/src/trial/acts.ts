import type { Decision } from '@camket/shared/decisions';
import { Entry, writtenDecision } from '@camket/shared/register';
import { z } from 'zod';
import type { Answer, Trial } from './open-trial.ts';
import type { SmallCity } from './small-city.ts';

const wholeForm = z.object({
  id: z.string(),
  stage: z.string(),
  revision: z.number(),
  version: z.number(),
  subject: z.string().nullable(),
  decision: writtenDecision,
  obstacles: z.array(z.object({ kind: z.string(), path: z.string(), sentence: z.string() })),
  doubts: z.array(z.object({ kind: z.string(), path: z.string(), sentence: z.string() })),
  deeds: z.array(z.string()),
  history: z.array(
    z.object({ deed: z.string(), role: z.string(), from: z.string().nullable(), to: z.string().nullable() }),
  ),
});

const movedForm = z.object({ stage: z.string(), seq: z.number().nullable(), id: z.string().optional() });
const errorsForm = z.object({
  errors: z.array(z.object({ message: z.string(), field: z.string().optional(), kind: z.string().optional() })),
});

/** A decision with all that its workspace shows. */
export const wholeIn = (answer: Answer) => wholeForm.parse(answer.body);

/** What a transition answered. */
export const movedIn = (answer: Answer) => movedForm.parse(answer.body);

/** The sentences of a refusal. */
export const errorsIn = (answer: Answer) => errorsForm.parse(answer.body).errors;

/** Makes a draft and gives it whole. */
export async function draftDecision({ trial, slug, as }: SmallCity, decision: Decision) {
  return wholeIn(await trial.ask('POST', '/decisions/whole', { body: { commune: slug, decision }, as: as.office }));
}

/** Asks for a deed on a row. */
export function act(
  trial: Trial,
  [collection, id, deed]: [string, string, string],
  how: { as: string; stage: string; reason?: string; year?: number; remarks?: readonly object[] },
): Promise<Answer> {
  const { as, ...body } = how;
  return trial.ask('POST', `/${collection}/${id}/transitions/${deed}`, { body, as });
}

/** Walks a draft through submitting and publishing; gives the number of its entry. */
export async function publish(city: SmallCity, id: string): Promise<number> {
  const { trial, as } = city;
  const submitted = await act(trial, ['decisions', id, 'submit'], { as: as.office, stage: 'draft' });
  if (submitted.status !== 200) throw new Error(submitted.text);
  const published = await act(trial, ['decisions', id, 'publish'], { as: as.leader, stage: 'submitted' });
  if (published.status !== 200) throw new Error(published.text);
  return movedIn(published).seq ?? 0;
}

/** The register as anybody reads it. */
export async function registerLines({ raw }: Trial, after = 0): Promise<string[]> {
  const answer = await raw('GET', `/register?after=${after}`);
  return (await answer.text()).split('\n').filter((line) => line !== '');
}

/** A page of the feed is full with so many lines. */
const fullPage = 500;

/** All lines of the register, page by page. */
export async function wholeRegister(trial: Trial): Promise<string[]> {
  let page = await registerLines(trial);
  const lines = [...page];
  while (page.length === fullPage) {
    page = await registerLines(trial, lines.length);
    lines.push(...page);
  }
  return lines;
}

/** Its entries. */
export async function registerEntries(trial: Trial): Promise<Entry[]> {
  return (await wholeRegister(trial)).map((line) => Entry.parse(JSON.parse(line)));
}
