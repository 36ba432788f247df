import type { IndicatorReading, Reading } from './reading-form.ts';

/**
 * What a reading says of its document, each optional field written out, without the file and the characters that it
 * came from.
 */
export type CanonicalReading = Omit<Reading, 'source' | 'restated' | 'marks'>;

/** Takes a reading to the one form that all readings share which say the same. Its canonical text is the import's key. */
export function canonicalReading({
  source: _source,
  restated: _restated,
  marks: _marks,
  ...said
}: Reading): CanonicalReading {
  const objectives = said.objectives.map((objective) => ({
    ...objective,
    indicators: objective.indicators.map(writtenOut),
  }));
  return { ...said, objectives };
}

function writtenOut(indicator: IndicatorReading): IndicatorReading {
  const { high, direction, baseline, condition, exclusion, segment, ...rest } = indicator;
  return {
    ...rest,
    high: high ?? null,
    direction: direction ?? null,
    baseline: baseline ?? null,
    condition: condition ?? null,
    exclusion: exclusion ?? null,
    segment: segment ?? null,
  };
}
