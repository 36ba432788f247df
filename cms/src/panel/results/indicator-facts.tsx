'use client';
import { type Indicator, sayTarget } from '@camket/shared/indicators';
import { useWords } from '../../words/use-words.ts';
import { QuotedFacts } from '../fields/facts.tsx';

/** What a person who reports must know of an indicator: its words, its reading, what is counted and what is left out. */
export function IndicatorFacts({ indicator }: { readonly indicator: Indicator }) {
  const words = useWords().indicator;
  const { numerator, denominator, condition, exclusion, segment, limit } = indicator;
  const facts = [
    [words.readAs, sayTarget(indicator).replace(/^được hiểu là /, '')],
    [words.numerator, numerator],
    [words.denominator, denominator],
    [words.condition, condition],
    [words.exclusion, exclusion],
    [words.segment, segment],
    [words.limit, limit],
    [words.accumulation, words.accumulations[indicator.accumulation]],
  ] as const;
  return <QuotedFacts facts={facts} quote={indicator.phrase} />;
}
