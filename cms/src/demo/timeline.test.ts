import type { Unit } from '@camket/shared/communes';
import { type Decision, obstaclesToPublishing, sayObstacle } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import { assessIndicator, type Result, resultFaults, whole } from '@camket/shared/results';
import { addDays, type CalendarDay, calendarDay, period } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import type { DemoResult, Event } from './event.ts';
import { decisionFrom, indicatorName, keyOf } from './make-decision.ts';
import { eventsBefore } from './timeline.ts';
import type { DemoCommune, DemoDocument, Figure } from './writing.ts';

const odd = ['2026-01-01', '2026-01-02', '2026-04-01', '2026-12-31', '2028-02-29', '2031-06-15'].map(calendarDay);
const days = [...odd, ...Array.from({ length: 14 }, (_, step) => addDays(calendarDay('2026-01-09'), step * 26))];

const unitsOf = ({ units }: DemoCommune): readonly Unit[] =>
  units.map(({ name, aliases }, place) => ({ key: `dv${String(place)}`, names: [{ name }], aliases }));

const decisions = new WeakMap<DemoDocument, Decision>();

/** The decision that a document becomes: made once, however many figures are held against it. */
function made(commune: DemoCommune, document: DemoDocument): Decision {
  const known = decisions.get(document);
  if (known !== undefined) return known;
  const decision = decisionFrom(document, { commune, units: unitsOf(commune), replaces: [] });
  decisions.set(document, decision);
  return decision;
}

describe.each(days)('the city of Lam Hải as it stands on %s', (today) => {
  const events = eventsBefore(today);
  const documents = events.filter((event) => event.kind === 'document');

  it('has every document published before anything is reported on it, and nothing on the day itself', () => {
    const places = new Map(
      documents.map((event) => [`${event.commune.slug}/${event.document.name}`, events.indexOf(event)]),
    );
    const early = events.filter((event, place) => {
      const about = aboutOf(event);
      return about !== undefined && place < (places.get(`${about.commune.slug}/${about.document.name}`) ?? Infinity);
    });
    expect(early).toEqual([]);
    expect(events.every(({ day }) => day < today)).toBe(true);
    expect(documents).toHaveLength(14);
  });

  it('has documents without an obstacle, whose objectives hold the words of their indicators', () => {
    for (const { commune, document } of documents) {
      const decision = made(commune, document);
      expect(writtenDecision.safeParse(decision).error).toBeUndefined();
      expect(obstaclesToPublishing(decision, today).map((obstacle) => sayObstacle(obstacle))).toEqual([]);
      for (const { statement, indicators } of decision.objectives) {
        expect(indicators.filter(({ phrase }) => !statement.includes(phrase))).toEqual([]);
      }
    }
  });

  it('has figures that can be entered, and a cause with each that missed', () => {
    const faults = events.flatMap((event) =>
      event.kind === 'result' || event.kind === 'correction' ? faultsOf(event.result, event.figure, today) : [],
    );
    expect(faults).toEqual([]);
  });
});

function aboutOf(event: Event): Pick<DemoResult, 'commune' | 'document'> | undefined {
  if (event.kind === 'task' || event.kind === 'slip') return event;
  return 'result' in event ? event.result : undefined;
}

function faultsOf(of: DemoResult, { value, cause }: Figure, today: CalendarDay): readonly string[] {
  const { commune, document, part, cutOff } = of;
  const decision = made(commune, document);
  const all = decision.objectives.flatMap(({ indicators }) => indicators);
  const indicator = all.find(({ key }) => key === indicatorName(of.indicator));
  if (indicator === undefined) return [`no indicator ${of.indicator.name}`];
  const result: Result = {
    decision: { subject: 'x', version: 1 },
    indicator: indicator.key,
    period: of.period,
    part: part === undefined ? whole : keyOf(unitsOf(commune), part),
    value,
    cutOff,
    source: indicator.source ?? '',
    evidence: [],
  };
  const context = { year: document.year, today };
  const faults = resultFaults(indicator, result, context).map(({ kind }) => kind);
  const alone = { ...indicator, parts: part === undefined ? [] : [result.part] };
  const { periods } = assessIndicator({
    indicator: alone,
    results: [result],
    withdrawn: [],
    due: [{ period: of.period }],
    ...context,
  });
  const isMissed = cutOff >= period(of.period).lastDay && periods.some(({ state }) => state === 'missed');
  return [...faults, ...(isMissed && cause === undefined ? ['noCause'] : [])].map(
    (fault) => `${commune.slug} ${indicator.key} ${of.period}: ${fault}`,
  );
}
