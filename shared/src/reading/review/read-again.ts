import type { Mark, Reading } from '../reading-form.ts';
import { partOfQuote, quote, type Quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { readTargets, type TargetRead } from '../targets/read-targets.ts';
import { arranged } from './arrange-rows.ts';
import { marksOf, marksUnder, withMark, withMarks } from './marks.ts';
import { placed, valueAt } from './places.ts';

const fields = [
  'operator',
  'value',
  'unit',
  'grade',
  'high',
  'direction',
  'baseline',
  'condition',
  'exclusion',
  'segment',
] as const;

/** Whether the words of a promise would be read otherwise than it stands. */
export function wouldReadOtherwise(reading: Reading, path: string): boolean {
  const target = targetIn(valueAt(reading, `${path}.phrase`));
  return (
    target !== undefined &&
    fields.some((field) => (target.indicator[field] ?? null) !== (valueAt(reading, `${path}.${field}`) ?? null))
  );
}

/** Reads the target of a promise from its words again; what was confirmed or typed of it gives way. */
export function readPromiseAgain(reading: Reading, path: string, source: string): Reading {
  const phrase = valueAt(reading, `${path}.phrase`);
  const target = targetIn(phrase);
  if (target === undefined || typeof phrase !== 'string') return reading;
  const whole = quotedAs(reading, `${path}.phrase`, { text: phrase, source });
  return fields.reduce<Reading>((result, field) => {
    const own = `${path}.${field}`;
    const value = target.indicator[field] ?? null;
    if ((valueAt(result, own) ?? null) === value) return result;
    const mark = value === null ? undefined : markIn(whole, target.spans[field] ?? []);
    return withMark(placed(result, own, value), own, mark);
  }, reading);
}

/** Reads the promises of an objective from its statement again, in place of those that it has. */
export function readPromisesAgain(reading: Reading, path: string, source: string): Reading {
  const statement = valueAt(reading, `${path}.statement`);
  if (typeof statement !== 'string') return reading;
  const targets = readTargets(statement);
  const list = `${path}.indicators`;
  const rows = targets.map(({ indicator }) => ({ fresh: indicator }));
  const emptied = arranged(reading, list, []);
  const left = marksUnder(marksOf(emptied), list).reduce(
    (result, [rest]) => withMark(result, `${list}${rest}`, undefined),
    emptied,
  );
  const whole = quotedAs(reading, `${path}.statement`, { text: statement, source });
  const marks = targets.flatMap(({ spans }, at) =>
    Object.entries(spans).map(([field, own]) => [`${list}.${at}.${field}`, markIn(whole, own)] as const),
  );
  const made = arranged(left, list, rows);
  return withMarks(made, { ...marksOf(made), ...Object.fromEntries(marks) });
}

function targetIn(phrase: unknown): TargetRead | undefined {
  return typeof phrase === 'string' ? readTargets(phrase)[0] : undefined;
}

/** The text with its characters in the source, where it is still quoted from there. */
function quotedAs(
  reading: Reading,
  path: string,
  { text, source }: { readonly text: string; readonly source: string },
): Quote | undefined {
  const whole = quote(source, ...(marksOf(reading)[path]?.spans ?? []));
  return whole.text === text ? whole : undefined;
}

function markIn(whole: Quote | undefined, spans: readonly Span[]): Mark {
  const found = whole === undefined ? [] : spans.flatMap((span) => spansOf(partOfQuote(whole, span)));
  return { state: found.length === 0 ? 'inferred' : 'read', spans: [...found] };
}
