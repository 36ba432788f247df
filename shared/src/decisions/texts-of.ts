import type { Indicator } from '../indicators/index.ts';
import type { Task } from '../plans/index.ts';
import type { Decision } from './decision.ts';

/** A text of a decision by the row that it belongs to and its field; rows without a key are the document itself. */
export type TextPlace = readonly [about: string | undefined, field: string];

type Texts = readonly (readonly [field: string, text: string | undefined])[];

const written = (value: object | undefined): string | undefined =>
  value === undefined ? undefined : JSON.stringify(value);

const bodies = (list: Task['lead']): string | undefined =>
  list.length === 0 ? undefined : list.map(({ text }) => text).join('\n');

function headOf({ signer, ...decision }: Decision): Texts {
  const { number, symbol, place, issuedOn, issuedMonth, issuer, subject, year } = decision;
  return [
    ['number', number],
    ['symbol', symbol],
    ['place', place],
    ['issuedOn', issuedOn],
    ['issuedMonth', issuedMonth],
    ['issuer', issuer],
    ['subject', subject],
    ['year', year?.toString()],
    ['signer', signer?.name],
    ...decision.legalBases.map((text, index) => [`legalBases.${index}`, text] as const),
    ...decision.articles.map(({ text }, index) => [`articles.${index}`, text] as const),
    ...decision.recipients.map((text, index) => [`recipients.${index}`, text] as const),
    ...decision.reporting.map(({ wording }, index) => [`reporting.${index}`, wording] as const),
    ['causeClause', decision.causeClause?.wording],
  ];
}

function indicatorTexts({ phrase, target, condition, exclusion, segment }: Indicator): Texts {
  return [
    ['phrase', phrase],
    ['target', written(target)],
    ['condition', condition],
    ['exclusion', exclusion],
    ['segment', segment],
  ];
}

function taskTexts({ content, lead, support, monitor, time, output }: Task): Texts {
  return [
    ['content', content],
    ['lead', bodies(lead)],
    ['support', bodies(support)],
    ['monitor', bodies(monitor)],
    ['time', time?.wording],
    ['output', output],
  ];
}

function rowsOf({ policy, objectives, plan }: Decision): readonly (readonly [key: string, texts: Texts])[] {
  return [
    ...(policy === undefined
      ? []
      : [
          [policy.key, [['motto', policy.motto]]] as const,
          ...policy.commitments.map(({ key, text }) => [key, [['text', text]]] as const),
        ]),
    ...objectives.flatMap(({ key, statement, indicators }) => [
      [key, [['statement', statement]]] as const,
      ...indicators.map((indicator) => [indicator.key, indicatorTexts(indicator)] as const),
    ]),
    ...(plan?.tasks ?? []).map((task) => [task.key, taskTexts(task)] as const),
  ];
}

/** A name for a place of a text that no other place has. */
export const placeName = ([about, field]: TextPlace): string => `${about ?? ''}#${field}`;

/** Every text of a decision that can be quoted from a paper, by the name of its place; blanks are not there. */
export function textsOf(decision: Decision): ReadonlyMap<string, string> {
  const all = [
    ...headOf(decision).map(([field, text]) => [placeName([undefined, field]), text] as const),
    ...rowsOf(decision).flatMap(([key, texts]) =>
      texts.map(([field, text]) => [placeName([key, field]), text] as const),
    ),
  ];
  return new Map(all.flatMap(([name, text]) => (text === undefined || text === '' ? [] : [[name, text] as const])));
}
