import {
  type AutomaticReason,
  closingDay,
  lookAgainOn,
  publishReason,
  type Result,
  sameFigure,
} from '@camket/shared/results';
import { addDays, type CalendarDay, calendarDay, dayAt } from '@camket/shared/values';
import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import type { Result as ResultRow, SentFigure as SentRow } from '../../payload-types.ts';
import { readResult, resultForm } from '../results/result-rows.ts';
import { withoutBlanks } from '../without-blanks.ts';
import { changesState } from './changes-state.ts';
import type { CheckedFigure } from './check-figure.ts';
import type { Known, KnownCell } from './known-cells.ts';

const told = resultForm
  .pick({ value: true, cutOff: true, source: true, cause: true, note: true, counts: true, gapNote: true })
  .partial();

/** What a figure says, apart from what it is about. */
export type Told = z.infer<typeof told>;

/** What is done with a figure that has news to tell. */
export type Step =
  /** Kept and shown to nobody yet; looked at again on that day. */
  | { readonly kind: 'hold'; readonly because: 'week' | 'underWay'; readonly lookOn: CalendarDay }
  /** Into the register at once, as provisional; when the period is over, it is laid before a person too. */
  | { readonly kind: 'publish'; readonly reason: AutomaticReason; readonly ask: boolean; readonly lookOn?: CalendarDay }
  /** Laid before a person, in the place of the machine's own earlier row. */
  | { readonly kind: 'ask' };

/** What becomes of a figure that was sent. */
export type Decision =
  | Step
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'outdated'; readonly known: Told }
  | { readonly kind: 'conflict'; readonly known: Told }
  | { readonly kind: 'underWay' };

/** What decides beside the figure. */
export interface Deciding {
  readonly machine: string;
  readonly today: CalendarDay;
  readonly known: Known;
}

/** What a row says of the figure that it holds. */
export const toldBy = (row: ResultRow | SentRow): Told => told.safeParse(withoutBlanks(row)).data ?? {};

/** The machine's own row on its way to the register, where no person has written in it. */
export function isOwnUntouched({ sent, underWay }: KnownCell, machine: string): boolean {
  return underWay !== undefined && underWay.id === sent?.result && underWay.editedBy === machine;
}

function saysTheSame(result: Result, row: ResultRow | SentRow): boolean {
  return isDeepStrictEqual(toldOf(result), toldBy(row));
}

/** Whether a figure that was sent back, or taken out of the register, may be sent anew for the same day. */
function mayBeSentAnew({ sent, underWay, published, last }: KnownCell): boolean {
  if (underWay !== undefined) return underWay.id === sent?.result && underWay.stage === 'returned';
  return published === undefined && last?.kind === 'withdrawal';
}

function against(result: Result, row: ResultRow | SentRow, isOpen: boolean): Decision | undefined {
  if (row.cutOff < result.cutOff) return undefined;
  if (row.cutOff > result.cutOff) return { kind: 'outdated', known: toldBy(row) };
  if (saysTheSame(result, row)) return { kind: 'unchanged' };
  return isOpen ? undefined : { kind: 'conflict', known: toldBy(row) };
}

/** What is known already with this cut-off or a later one decides first. */
function againstKnown(result: Result, cell: KnownCell): Decision | undefined {
  const { sent, published } = cell;
  const bySent = sent && against(result, sent, mayBeSentAnew(cell));
  return bySent ?? (published && against(result, published, false));
}

/** Whether what stands in the register of a cell was put there by machines alone, or nothing does. */
function isLeftToMachines({ published, last }: KnownCell): boolean {
  return published === undefined ? last === undefined : published.provisional === true && published.redacted !== true;
}

const dayOf = (text: string): CalendarDay => calendarDay(text);

/** What is done with a figure that is newer than what stands in the register, or stands there unverified. */
export function stepFor(figure: CheckedFigure, deciding: Deciding): Step | { readonly kind: 'underWay' } {
  const { machine, today, known } = deciding;
  const cell = known.of(figure);
  const isBlocked = cell.underWay !== undefined && !isOwnUntouched(cell, machine);
  if (isBlocked && !figure.isAutomatic) return { kind: 'underWay' };
  if (isBlocked) return { kind: 'hold', because: 'underWay', lookOn: addDays(today, 1) };
  if (!figure.isAutomatic || !isLeftToMachines(cell)) return { kind: 'ask' };
  return automaticStep(figure, cell, deciding);
}

function automaticStep(figure: CheckedFigure, { published, last }: KnownCell, { today, known }: Deciding): Step {
  const { result, promised } = figure;
  const closing = closingDay(promised.indicator, result.period);
  const isClosed = today > closing;
  const before = published === undefined ? undefined : readResult(published).data;
  const publishedOn = last === undefined ? today : dayAt(last.at);
  const reason = publishReason({
    published: before && { value: before.value, cutOff: dayOf(before.cutOff), publishedOn },
    received: result,
    isClosed,
    today,
    changesState: () => changesState(figure, known.publishedOf(result.indicator), today),
  });
  if (reason !== undefined)
    return { kind: 'publish', reason, ask: isClosed, ...(!isClosed && { lookOn: lookAgainOn(closing) }) };
  if (isClosed) return { kind: 'ask' };
  const isWaiting = before !== undefined && !sameFigure(before.value, result.value);
  const lookOn = lookAgainOn(closing, isWaiting ? publishedOn : undefined);
  return { kind: 'hold', because: 'week', lookOn: lookOn > today ? lookOn : addDays(today, 1) };
}

/** What becomes of a figure that was sent. */
export function decide(figure: CheckedFigure, deciding: Deciding): Decision {
  return againstKnown(figure.result, deciding.known.of(figure)) ?? stepFor(figure, deciding);
}

/** What a result says, apart from what it is about. */
export const toldOf = (result: Result): Told => told.parse(JSON.parse(JSON.stringify(result)));
