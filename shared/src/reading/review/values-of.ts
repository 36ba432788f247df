import type { IndicatorReading, Mark, Reading } from '../reading-form.ts';
import { marksOf } from './marks.ts';
import { valueAt } from './places.ts';

/** The fields of a promise in the order in which they are looked at. */
export const indicatorFields = [
  'phrase',
  'operator',
  'value',
  'high',
  'unit',
  'grade',
  'direction',
  'baseline',
  'condition',
  'exclusion',
  'segment',
  'partOf',
] as const satisfies readonly (keyof IndicatorReading)[];

const head = ['kind', 'number', 'symbol', 'place', 'issuedOn', 'issuer', 'subject', 'year'] as const;
const signer = ['authority', 'position', 'name'] as const;
const bodies = ['lead', 'support', 'monitor'] as const;

/** The paths of all values that a reading holds, in the order of its sections. */
export function valuesOf(reading: Reading): readonly string[] {
  return placesOf(reading).filter((path) => isFilled(valueAt(reading, path)));
}

/** The values inside a path, and the one at it. */
export function valuesWithin(reading: Reading, path: string): readonly string[] {
  return valuesOf(reading).filter((value) => value === path || value.startsWith(`${path}.`));
}

/** The state of a value. One without a mark stands nowhere in the document. */
export function stateAt(reading: Reading, path: string): Mark['state'] {
  return marksOf(reading)[path]?.state ?? 'inferred';
}

/** The values that nobody has confirmed or written. */
export function unconfirmedIn(reading: Reading, path?: string): readonly string[] {
  const values = path === undefined ? valuesOf(reading) : valuesWithin(reading, path);
  return values.filter((value) => isOpen(stateAt(reading, value)));
}

/** Whether a value in this state waits for a person. */
export function isOpen(state: Mark['state']): boolean {
  return state === 'read' || state === 'inferred';
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

const each = (list: string, items: readonly unknown[]): readonly string[] => items.map((_, at) => `${list}.${at}`);

function placesOf({ document, policy, objectives, tasks, reporting }: Reading): readonly string[] {
  return [
    ...head.map((field) => `document.${field}`),
    ...signer.map((field) => `document.signer.${field}`),
    ...each('document.legalBases', document.legalBases),
    ...each('document.articles', document.articles).flatMap((row) => [`${row}.number`, `${row}.text`]),
    ...each('document.recipients', document.recipients),
    'policy.motto',
    ...each('policy.commitments', policy?.commitments ?? []),
    ...objectives.flatMap(({ indicators }, at) => [
      `objectives.${at}.number`,
      `objectives.${at}.statement`,
      ...each(`objectives.${at}.indicators`, indicators).flatMap((row) =>
        indicatorFields.map((field) => `${row}.${field}`),
      ),
    ]),
    ...tasks.flatMap((task, at) => [
      `tasks.${at}.number`,
      `tasks.${at}.objective`,
      `tasks.${at}.content`,
      ...bodies.flatMap((field) => each(`tasks.${at}.${field}`, task[field])),
      `tasks.${at}.deadline`,
      `tasks.${at}.output`,
    ]),
    ...reporting.flatMap(({ times }, at) => [`reporting.${at}.text`, ...each(`reporting.${at}.times`, times)]),
  ];
}
