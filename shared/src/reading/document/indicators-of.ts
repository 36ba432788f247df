import type { IndicatorReading } from '../reading-form.ts';
import { joinQuotes, partOfQuote, type Quote, spansOf } from '../source/quote.ts';
import type { Span } from '../source/source-text.ts';
import { readTargets, type TargetRead } from '../targets/read-targets.ts';
import type { ItemRead } from './items-read.ts';
import { keep, type Marks } from './marked.ts';

const longest = 40_000;

/** The promises in an item that a result can be held against; where each of their fields was read is noted below `path`. */
export function indicatorsOf({ text, breaks }: ItemRead, path: string, marks: Marks): IndicatorReading[] {
  return readTargets(text.text.slice(0, longest), breaks).map((target, index) => {
    noteFields(target, text, (field) => ({ path: `${path}.indicators.${index}.${field}`, marks }));
    return target.indicator;
  });
}

/** Whether a text holds a promise with a figure. */
export function holdsFigure(text: string): boolean {
  return readTargets(text.slice(0, longest)).some(({ indicator }) => indicator.value !== null);
}

type Field = keyof IndicatorReading;
type PlaceOf = (field: string) => { readonly path: string; readonly marks: Marks };

function noteFields({ indicator, spans, inferred }: TargetRead, statement: Quote, placeOf: PlaceOf): void {
  for (const field of fields) {
    const isInferred = inferred.includes(field);
    const found = spans[field];
    if (found === undefined && !(isInferred && (indicator[field] ?? null) !== null)) continue;
    const { path, marks } = placeOf(field);
    keep(marks, path, { value: indicator[field], spans: inSource(statement, found ?? []), isInferred });
  }
}

const fields = [
  'phrase',
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
  'partOf',
] as const satisfies readonly Field[];

function inSource(statement: Quote, spans: readonly Span[]): readonly Span[] {
  return spansOf(joinQuotes(spans.map((span) => partOfQuote(statement, span))));
}
