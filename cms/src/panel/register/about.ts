import { isPeriodText } from '@camket/shared/values';
import type { Words } from '../../words/vi.ts';
import { sayPeriod } from '../results/period-choices.ts';
import { isRecord } from '../sheet/is-record.ts';
import type { PublishedWords } from './published-words.ts';

/** What the body of an entry is about, in its own words; nothing where the body was redacted. */
export function aboutOf(body: unknown, said: PublishedWords, words: Words): string | undefined {
  if (!isRecord(body)) return undefined;
  const parts = [numberOf(body), subjectOf(body), periodOf(body, words), keyedWords(body, said), otherWords(body)];
  return parts.filter((part) => part !== '').join(': ');
}

type Body = Readonly<Record<string, unknown>>;

function numberOf({ number, symbol }: Body): string {
  return typeof number === 'string' && typeof symbol === 'string' ? `${number}/${symbol}` : '';
}

function subjectOf({ subject, names }: Body): string {
  const last: unknown = Array.isArray(names) ? names.at(-1) : undefined;
  if (isRecord(last) && typeof last['name'] === 'string') return last['name'];
  return typeof subject === 'string' ? subject : '';
}

function periodOf({ period }: Body, words: Words): string {
  return typeof period === 'string' && isPeriodText(period) ? sayPeriod(period, words) : '';
}

function keyedWords({ indicator, task }: Body, said: PublishedWords): string {
  const key = typeof indicator === 'string' ? indicator : task;
  return typeof key === 'string' ? (said.get(key) ?? '') : '';
}

function otherWords({ ground, year, holidays, of, reason }: Body): string {
  if (typeof ground === 'string') return ground;
  if (typeof of === 'string' && typeof reason === 'string') return reason;
  return typeof year === 'number' && holidays !== undefined ? String(year) : '';
}
