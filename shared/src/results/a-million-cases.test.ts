import { describe, expect, it } from 'vitest';
import {
  type Comparator,
  type Indicator,
  judge,
  outlook,
  type Outlook,
  type Population,
  type State,
} from '../indicators/index.ts';
import { calendarDay, type Fraction } from '../values/index.ts';
import { assessIndicator, type Reported, type ReportingPeriod } from './index.ts';

/** Numbers that look random and are the same in every run (xorshift, 32 bits). */
let seed = 20_260_331;
function below(limit: number): number {
  seed ^= seed << 13;
  seed ^= seed >>> 17;
  seed ^= seed << 5;
  return (seed >>> 0) % limit;
}
function pick<One>(list: readonly [One, ...One[]]): One {
  return list[below(list.length)] ?? list[0];
}

/** A target of a share: the comparator as written, and its value in hundredths of a percent. */
interface Promise100 {
  readonly written: Comparator;
  readonly read: Exclude<Comparator, 'eq'>;
  readonly direction: 'higher' | 'lower';
  /** Hundredths of a percent. */
  readonly value: number;
}

function aPromise(): Promise100 {
  const written = pick<Comparator>(['gt', 'gte', 'eq', 'lte', 'lt']);
  const value = pick([9_000, 9_500, 10_000, 0, 300, below(10_001), below(101) * 100]);
  const direction = pick(['higher', 'lower'] as const);
  const bare = direction === 'lower' || value === 0 ? 'lte' : 'gte';
  return { written, read: written === 'eq' ? bare : written, direction, value };
}

const text = ({ value }: Promise100): string => {
  const [whole, part] = [Math.trunc(value / 100), value % 100];
  return part === 0 ? `${whole}` : `${whole}.${String(part).padStart(2, '0')}`.replace(/0$/, '');
};
const target = (promise: Promise100) => ({ kind: 'level', comparator: promise.written, value: text(promise) }) as const;

/** Whether n of d keeps the promise, by whole numbers alone: n · 10 000 against value · d. */
function keeps({ read, value }: Promise100, n: bigint, d: bigint): boolean {
  const [reached, wanted] = [n * 10_000n, BigInt(value) * d];
  return { gt: reached > wanted, gte: reached >= wanted, lte: reached <= wanted, lt: reached < wanted }[read];
}

const isFloor = ({ read }: Promise100): boolean => read === 'gt' || read === 'gte';

/** What can become of n of d when r more cases come, from trying the worst and the best of them. */
function fate(promise: Promise100, [n, d]: readonly [number, number], r: number): Outlook['kind'] {
  const all = BigInt(d) + BigInt(r);
  if (all === 0n) return 'noCases';
  const [none, every] = [keeps(promise, BigInt(n), all), keeps(promise, BigInt(n) + BigInt(r), all)];
  const [worst, best] = isFloor(promise) ? [none, every] : [every, none];
  if (worst) return 'secured';
  return best ? 'open' : 'outOfReach';
}

/** The same where nobody knows how many come: only a promise of all, or of none, can fall. */
function fateWithoutLimit(promise: Promise100, n: number, d: number): Outlook['kind'] {
  const { read, value } = promise;
  const isLost = {
    gt: value >= 10_000,
    gte: value > 10_000 || (value === 10_000 && n < d),
    lte: value === 0 && n > 0,
    lt: value <= 0,
  }[read];
  return isLost ? 'outOfReach' : 'open';
}

/** The fewest (or, of bad cases, the most) of r that the promise still takes, as its formula says. */
function taken(promise: Promise100, [n, d]: readonly [number, number], r: number): bigint {
  const gap = BigInt(promise.value) * (BigInt(d) + BigInt(r)) - BigInt(n) * 10_000n; // in 1/10 000 of a case
  const floor = gap >= 0n ? gap / 10_000n : -((-gap + 9_999n) / 10_000n);
  const ceiling = gap % 10_000n === 0n ? floor : floor + 1n;
  return { gte: ceiling, gt: floor + 1n, lte: floor, lt: ceiling - 1n }[promise.read];
}

const sizes = [4, 60, 900, 40_000, 3_000_000] as const;

describe('of a million cases', () => {
  it('each agrees with whole numbers on its verdict, on what can still become of it, and on what it still takes', () => {
    for (let count = 0; count < 950_000; count += 1) {
      const promise = aPromise();
      const d = below(pick(sizes));
      const n = below(d + 1);
      const r = below(pick(sizes));
      const counted = { kind: 'counted', numerator: n, denominator: d } as const;
      const verdict = judge(target(promise), counted, promise).kind;
      const wanted = d === 0 ? 'noCases' : keeps(promise, BigInt(n), BigInt(d)) ? 'met' : 'missed';
      const counts = { numerator: n, denominator: d };
      const found = outlook(target(promise), counts, { ...promise, remaining: { kind: 'known', cases: r } });
      const open = outlook(target(promise), counts, { ...promise, remaining: { kind: 'unbounded' } });
      const needs = found.kind === 'open' ? (found.needed?.atLeast ?? found.needed?.atMost) : undefined;
      const isRight =
        verdict === wanted &&
        found.kind === fate(promise, [n, d], r) &&
        open.kind === fateWithoutLimit(promise, n, d) &&
        (needs === undefined || BigInt(needs) === taken(promise, [n, d], r));
      if (!isRight) expect({ promise, n, d, r, verdict, found, open }).toEqual('what whole numbers say');
    }
  }, 240_000);

  it('each whole year of units and quarters agrees on state, coverage and bounds', () => {
    for (let count = 0; count < 50_000; count += 1) {
      const year = aYear();
      const found = assessIndicator(year);
      const wanted = stateByHand(year);
      const { coverage, bounds, state, because } = found;
      const isRight =
        state === wanted.state &&
        coverage.reported === wanted.coverage[0] &&
        coverage.due === wanted.coverage[1] &&
        isSame(bounds?.lowest, wanted.bounds?.[0]) &&
        isSame(bounds?.highest, wanted.bounds?.[1]);
      if (!isRight) expect({ year, state, because, coverage, bounds }).toEqual(wanted);
    }
  }, 240_000);
});

/** Whether a percentage is n of d. */
function isSame(share: Fraction | undefined, of: readonly [bigint, bigint] | undefined): boolean {
  if (share === undefined || of === undefined) return share === of;
  return share.numerator * of[1] === of[0] * 100n * share.denominator;
}

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'] as const;
const dues: readonly ReportingPeriod[] = [
  { period: '2026-Q1', dueDay: calendarDay('2026-03-31'), overdueFrom: calendarDay('2026-04-01') },
  { period: '2026-Q2', dueDay: calendarDay('2026-06-30'), overdueFrom: calendarDay('2026-07-01') },
  { period: '2026-Q3', dueDay: calendarDay('2026-09-30'), overdueFrom: calendarDay('2026-10-01') },
  { period: '2026-Q4', dueDay: calendarDay('2026-12-31'), overdueFrom: calendarDay('2027-01-04') },
];
const days = ['2026-02-10', '2026-05-15', '2026-09-30', '2026-12-31', '2027-01-02', '2027-03-01'] as const;

/** What one unit has sent for one quarter: cases, none at all, something kept back, or nothing (with its size known, or not). */
type Sent =
  | { readonly kind: 'counted'; readonly n: number; readonly d: number }
  | { readonly kind: 'noCases' }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'absent'; readonly cases: number | undefined };

interface Year {
  readonly promise: Promise100;
  readonly sent: readonly { readonly place: number; readonly part: string; readonly what: Sent }[];
  readonly indicator: Indicator;
  readonly results: readonly Reported[];
  readonly withdrawn: readonly [];
  readonly year: 2026;
  readonly due: readonly ReportingPeriod[];
  readonly today: ReturnType<typeof calendarDay>;
  readonly known: readonly { readonly period: string; readonly part: string; readonly cases: number }[];
}

function whatIsSent(place: number, reached: number): Sent {
  if (place > reached) return { kind: 'absent', cases: pick([undefined, below(50)]) };
  const d = below(pick([3, 60, 2_000]));
  return pick<Sent>([
    { kind: 'counted', n: below(d + 1), d },
    { kind: 'counted', n: d, d },
    { kind: 'counted', n: d - below(Math.min(d, 3) + 1), d },
    pick<Sent>([{ kind: 'noCases' }, { kind: 'withheld' }, { kind: 'absent', cases: pick([undefined, below(50)]) }]),
  ]);
}

function aYear(): Year {
  const promise = aPromise();
  const parts = pick([['a'], ['a', 'b'], ['a', 'b', 'c']]);
  const reached = below(5) - 1;
  const sent = quarters.flatMap((_, place) => parts.map((part) => ({ place, part, what: whatIsSent(place, reached) })));
  const population = pick<Population>([
    { kind: 'unbounded' },
    { kind: 'fixed', size: below(9_000) },
    { kind: 'estimated', size: below(9_000) },
  ]);
  const indicator: Indicator = {
    ...{ key: 'ct', phrase: 'Tỷ lệ', measure: 'share', target: target(promise), direction: promise.direction },
    ...{ accumulation: 'flow', population, parts },
  };
  const results = sent.flatMap(({ place, part, what }): readonly Reported[] => {
    const [period, cutOff] = [quarters[place] ?? '', dues[place]?.dueDay ?? calendarDay('2026-12-31')];
    if (what.kind === 'absent') return [];
    if (what.kind === 'withheld')
      return [{ indicator: 'ct', period, part, cutOff, value: { kind: 'withheld', ground: 'mật' } }];
    if (what.kind === 'noCases') return [{ indicator: 'ct', period, part, cutOff, value: { kind: 'noCases' } }];
    const value = { kind: 'counted', numerator: what.n, denominator: what.d } as const;
    return [{ indicator: 'ct', period, part, cutOff, value }];
  });
  const known = sent.flatMap(({ place, part, what }) =>
    what.kind === 'absent' && what.cases !== undefined
      ? [{ period: quarters[place] ?? '', part, cases: what.cases }]
      : [],
  );
  const today = calendarDay(pick(days));
  return { promise, sent, indicator, results, withdrawn: [], year: 2026, due: dues, today, known };
}

interface ByHand {
  readonly state: State | undefined;
  readonly coverage: readonly [number, number];
  readonly bounds: readonly [readonly [bigint, bigint], readonly [bigint, bigint]] | undefined;
}

/** The state of a year, step by step in the order that the rules give. */
function stateByHand({ promise, sent, indicator: { population }, today }: Year): ByHand {
  const isClosed = today > '2026-12-31';
  const isThere = ({ what }: { what: Sent }): boolean => what.kind !== 'absent';
  const isDue = (place: number): boolean => today > (dues[place]?.dueDay ?? '');
  const expected = quarters.flatMap((_, place) => {
    const cells = sent.filter((cell) => cell.place === place);
    return isClosed || isDue(place) || cells.some(isThere) ? cells : [];
  });
  const isEmpty = ({ what }: { what: Sent }): boolean =>
    what.kind === 'noCases' || (what.kind === 'counted' && what.d === 0);
  const hasFigure = ({ what }: { what: Sent }): boolean => what.kind === 'counted' || what.kind === 'noCases';
  const n = sent.reduce((sum, { what }) => sum + (what.kind === 'counted' ? what.n : 0), 0);
  const d = sent.reduce((sum, { what }) => sum + (what.kind === 'counted' ? what.d : 0), 0);
  const hasValue = sent.some(hasFigure);
  const missing = expected.filter((cell) => !hasFigure(cell));
  const coverage = [
    expected.filter((cell) => hasFigure(cell) && !isEmpty(cell)).length,
    expected.filter((cell) => !isEmpty(cell)).length,
  ] as const;
  const bounds =
    hasValue && !sent.filter(hasFigure).every(isEmpty) ? boundsByHand({ n, d, missing, population }) : undefined;
  const told = (state: State | undefined): ByHand => ({ state, coverage, bounds });

  if (!isClosed && d > 0) {
    const isLimited = population.kind !== 'unbounded' && population.size >= d;
    const become = isLimited ? fate(promise, [n, d], population.size - d) : fateWithoutLimit(promise, n, d);
    if (become === 'secured' || become === 'outOfReach') return told(become);
  }
  if (isClosed && hasValue) {
    const isComplete = sent.every(hasFigure);
    if (isComplete && d === 0) return told('noCases');
    if (isComplete) return told(keeps(promise, BigInt(n), BigInt(d)) ? 'met' : 'missed');
    if (bounds !== undefined) {
      const [worst, best] = bounds.map(([above, below]) => keeps(promise, above, below)).toSorted();
      if (worst === true) return told('met');
      if (best === false) return told('missed');
    }
  }
  const isOverdue = sent.some(
    ({ place, what }) => what.kind === 'absent' && (dues[place]?.overdueFrom ?? '') <= today && isDue(place),
  );
  if (isOverdue) return told('overdue');
  if (!hasValue) return told('noData');
  if (d === 0) return told('noCases');
  return told(keeps(promise, BigInt(n), BigInt(d)) ? 'met' : 'notMetSoFar');
}

/** The lowest and the highest share that the missing cells can still make, where their sizes or the list are known. */
function boundsByHand({
  n,
  d,
  missing,
  population,
}: {
  n: number;
  d: number;
  missing: Year['sent'];
  population: Population;
}): ByHand['bounds'] {
  const sizes = missing.map(({ what }) => (what.kind === 'absent' ? what.cases : undefined));
  const isKnown = sizes.every((size) => size !== undefined);
  const left = population.kind === 'fixed' && population.size >= d ? population.size - d : undefined;
  const cases = isKnown ? sizes.reduce((sum, size) => sum + size, 0) : left;
  if (cases === undefined || d + cases === 0) return undefined;
  const all = BigInt(d + cases);
  return [
    [BigInt(n), all],
    [BigInt(n + cases), all],
  ];
}
