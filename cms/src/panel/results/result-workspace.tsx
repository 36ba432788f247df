'use client';
import { judge, type Indicator } from '@camket/shared/indicators';
import { resultFaults, sayResultFault, whole } from '@camket/shared/results';
import { period } from '@camket/shared/values';
import { useMemo } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import type { Remark } from '../decisions/outline.ts';
import type { Whole } from '../decisions/whole-request.ts';
import { ResultFields } from './result-fields.tsx';
import { type ResultDraft, wholeResult, wholeValue } from './result-draft.ts';
import { sayPeriod } from './period-choices.ts';
import { RowFrame, type RowScreen } from './row-frame.tsx';
import { resultDraft } from './row-request.ts';
import { usePublished } from './use-published.ts';
import { useRow } from './use-row.ts';

/** The screen of one result: what it is about, what was found, and how that stands to the promise. */
export function ResultWorkspace({ screen, text }: { readonly screen: RowScreen; readonly text: string | undefined }) {
  const words = useWords();
  const first = useMemo(
    () => (text === undefined ? undefined : resultDraft(JSON.parse(text))) ?? blankDraft(screen),
    [text, screen],
  );
  const { place } = screen;
  const desk = useRow<ResultDraft>(screen, { first, read: resultDraft, bodyOf });
  const published = usePublished(place.commune, desk.draft.decision?.subject);
  const indicator = indicatorIn(published.chosen, desk.draft.indicator);
  const obstacles = useMemo(
    () => obstaclesTo(desk.draft, { indicator, chosen: published.chosen, words, screen }),
    [desk.draft, indicator, published.chosen, words, screen],
  );
  return (
    <RowFrame
      desk={desk}
      listTitle={words.results.title}
      obstacles={obstacles}
      screen={screen}
      title={titleOf(desk.draft, screen, words)}
    >
      <ToSheet draft={desk.draft} screen={screen} />
      <ResultFields desk={desk} indicator={indicator} published={published} screen={screen} />
    </RowFrame>
  );
}

/** The way to the sheet on which the unit's whole period stands. */
function ToSheet({
  draft: { decision, period: text },
  screen,
}: {
  readonly draft: ResultDraft;
  readonly screen: RowScreen;
}) {
  const words = useWords().sheetOfResults;
  const { unit } = screen.place;
  if (unit === undefined || decision === undefined || text === undefined) return undefined;
  const search = new URLSearchParams({ 'don-vi': unit.id, 'van-ban': decision.subject, ky: text });
  return (
    <p className="ck-help">
      <a href={`${screen.adminPath}/nhap-so-lieu?${search.toString()}`}>{words.wholeSheet}</a>
    </p>
  );
}

function blankDraft({ beginning }: RowScreen): ResultDraft {
  const { decision, version = 1, period: text } = beginning ?? {};
  return {
    part: whole,
    value: { kind: 'counted' },
    source: '',
    evidence: [],
    ...(decision === undefined ? {} : { decision: { subject: decision, version } }),
    ...(text === undefined ? {} : { period: text }),
  };
}

function titleOf({ period: text }: ResultDraft, { id }: RowScreen, words: Words): string {
  if (id === undefined || text === undefined) return words.results.newTitle;
  return `${words.results.title} ${sayPeriod(text, words)}`;
}

function bodyOf(draft: ResultDraft): object {
  const { cause = null, note = null, value, ...rest } = draft;
  return { ...rest, cause, note, value: wholeValue(value) ?? null };
}

/** The indicator of a document that has this key. */
function indicatorIn(chosen: Whole | undefined, key: string | undefined): Indicator | undefined {
  return chosen?.decision.objectives.flatMap(({ indicators }) => indicators).find((indicator) => indicator.key === key);
}

interface Around {
  readonly indicator: Indicator | undefined;
  readonly chosen: Whole | undefined;
  readonly words: Words;
  readonly screen: RowScreen;
}

/** Everything that keeps a result from being submitted, as far as the screen can tell. */
function obstaclesTo(draft: ResultDraft, { indicator, chosen, words, screen: { today } }: Around): readonly Remark[] {
  const result = wholeResult(draft);
  if (result === undefined || indicator === undefined) return blanksIn(draft, words);
  const year = chosen?.decision.year ?? period(result.period).lastDay.slice(0, 4);
  const faults = resultFaults(indicator, result, { year: Number(year), today });
  const found = faults.map((fault) => ({
    kind: fault.kind,
    path: fault.path.join('.'),
    sentence: sayResultFault(fault),
  }));
  const isOver = result.cutOff >= period(result.period).lastDay;
  const isMissed = judge(indicator.target, result.value, indicator).kind === 'missed';
  const needsCause = isMissed && isOver && (draft.cause ?? '').trim() === '';
  return [...found, ...(needsCause ? [{ kind: 'noCause', path: 'cause', sentence: words.results.causeNeeded }] : [])];
}

function blanksIn(draft: ResultDraft, words: Words): readonly Remark[] {
  const { results: own, errors } = words;
  const named = [
    ['decision', own.decision, draft.decision],
    ['indicator', own.indicator, draft.indicator],
    ['period', own.period, draft.period],
    ['value.kind', own.kind, wholeValue(draft.value)],
    ['cutOff', own.cutOff, draft.cutOff],
    ['source', own.source, draft.source === '' ? undefined : draft.source],
  ] as const;
  return named.flatMap(([path, label, value]) =>
    value === undefined ? [{ kind: 'blank', path, sentence: `${label}: ${errors.needed.toLowerCase()}` }] : [],
  );
}
