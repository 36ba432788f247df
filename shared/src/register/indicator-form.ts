import { z } from 'zod';
import { accumulations, comparators, type Indicator, measures, type Target } from '../indicators/index.ts';
import { day, decimalText, key, periodText, words } from './forms.ts';

const upOrDown = z.enum(['up', 'down']);

const baseline = z.object({ wording: words, period: periodText.exactOptional(), indicator: key.exactOptional() });

/** What an indicator is held against. */
const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('level'), comparator: z.enum(comparators), value: decimalText }),
  z.object({ kind: z.literal('range'), low: decimalText, high: decimalText }),
  z.object({
    kind: z.literal('change'),
    direction: upOrDown,
    amount: decimalText,
    amountUnit: z.enum(['%', 'point']),
    baseline: baseline.exactOptional(),
  }),
  z.object({ kind: z.literal('trend'), direction: upOrDown, baseline: baseline.exactOptional() }),
  z.object({ kind: z.literal('grade'), minimum: words, scale: z.array(words).exactOptional() }),
  z.object({ kind: z.literal('rank'), atMost: z.int().positive(), among: words.exactOptional() }),
  z.object({ kind: z.literal('judged') }),
]) satisfies z.ZodType<Target>;

const size = z.int().nonnegative();

const population = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('fixed'), size }),
  z.object({ kind: z.literal('estimated'), size }),
  z.object({ kind: z.literal('unbounded') }),
]);

/** A promise that a result can be held against. */
export const indicator = z.object({
  key,
  continues: key.exactOptional(),
  phrase: words,
  measure: z.enum(measures),
  target: target.exactOptional(),
  unit: words.exactOptional(),
  direction: z.enum(['higher', 'lower']),
  accumulation: z.enum(accumulations),
  population,
  numerator: words.exactOptional(),
  denominator: words.exactOptional(),
  condition: words.exactOptional(),
  exclusion: words.exactOptional(),
  segment: words.exactOptional(),
  partOf: z.object({ indicator: key, of: z.enum(['denominator', 'numerator', 'own']) }).exactOptional(),
  deadline: day.exactOptional(),
  limit: words.exactOptional(),
  aim: words.exactOptional(),
  approximately: words.exactOptional(),
  source: words.exactOptional(),
  measuredBy: words.exactOptional(),
  owner: key.exactOptional(),
  parts: z.array(key),
  knownOn: day.exactOptional(),
  indicators: z.array(key).exactOptional(),
  years: z.int().positive().exactOptional(),
  reference: words.exactOptional(),
}) satisfies z.ZodType<Indicator>;
