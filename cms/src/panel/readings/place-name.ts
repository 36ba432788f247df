import { rowKindOf, stepsOf } from '@camket/shared/reading';
import type { Words } from '../../words/vi.ts';
import { sectionOfValue } from './review-sections.ts';

/** What a place of a reading is called: `Mục tiêu 2 › Chỉ tiêu 1 › Giá trị`. */
export function placeName(path: string, { readings: words }: Words): string {
  const steps = stepsOf(path);
  const names: string[] = [];
  let list = '';
  for (const [at, step] of steps.entries()) {
    const row = Number(step);
    const kind = Number.isInteger(row) ? rowKindOf(list) : undefined;
    if (kind === 'body') names.push(String(row + 1));
    else if (kind !== undefined) names.push(`${words.rows[kind]} ${row + 1}`);
    else if (at > 0) names.push(...fieldName(steps, at, words));
    list = list === '' ? step : `${list}.${step}`;
  }
  return names.length === 0 ? words.sections[sectionOfValue(path)] : names.join(' › ');
}

const unsaid: ReadonlySet<string> = new Set([
  'legalBases',
  'articles',
  'recipients',
  'commitments',
  'indicators',
  'signer',
]);

function fieldName(steps: readonly string[], at: number, words: Words['readings']): readonly string[] {
  const step = steps[at] ?? '';
  if (unsaid.has(step)) return [];
  if (Number.isInteger(Number(step))) return [String(Number(step) + 1)];
  return [fieldWord(step, steps[0] ?? '', words)];
}

function fieldWord(field: string, section: string, { fields }: Words['readings']): string {
  if (field === 'number' && section !== 'document') return fields.rowNumber;
  return Object.entries(fields).find(([name]) => name === field)?.[1] ?? field;
}
