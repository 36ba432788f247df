import { type Act, bodies, type Entry, fold, genesis, type Link, linkOf, seal } from '@camket/shared/register';
import { calendarDay } from '@camket/shared/values';
import { sha256 } from '../record/sha256.ts';

/** An act for a test, with what is the same for most left out. */
export type Deed = Pick<Act, 'kind' | 'subject' | 'body'> & Partial<Act> & { readonly at?: string };

/** What pages are given, over a register that holds these acts: for tests of pages and parts. */
export function writtenHouse(deeds: readonly Deed[], more: Partial<App.Locals> = {}): App.Locals {
  const entries: Entry[] = [];
  let head: Link = genesis;
  for (const { body, at = '2026-02-03T02:10:00.000Z', ...deed } of deeds) {
    const act = {
      commune: 'xa-thu',
      version: 1,
      by: 'leader',
      ...deed,
      body: { salt: '0'.repeat(32), ...body },
    } as const;
    const entry = seal(act, { head, now: at, sha256 });
    entries.push(entry);
    head = linkOf(entry);
  }
  return {
    record: fold(entries),
    bodyOf: (seq) => bodies.decision.safeParse(entries[seq - 1]?.body).data,
    reportOf: (seq) => bodies.report.safeParse(entries[seq - 1]?.body).data,
    today: calendarDay('2026-11-20'),
    home: 'https://camket.example',
    demo: false,
    keptFiles: new Set(),
    ...more,
  };
}

const lists = {
  legalBases: [],
  articles: [],
  recipients: [],
  objectives: [],
  reporting: [],
  readings: [],
  files: [],
  replaces: [],
  amends: [],
};

/** The commune that most tests speak of. */
export const communeThu: Deed = {
  kind: 'commune',
  subject: 'xa-thu',
  by: 'admin',
  body: {
    slug: 'xa-thu',
    kind: 'xa',
    names: [{ name: 'Thử' }],
    units: [{ key: 'dv1', names: [{ name: 'Văn phòng' }], aliases: [] }],
  },
};

/** A document of that commune. */
export function documentOf(body: Act['body'], act: Partial<Act> = {}): Deed {
  const written = {
    form: 'decision',
    number: '7',
    symbol: 'QĐ-UBND',
    place: 'Thử',
    issuedOn: '2026-02-02',
    issuer: 'Ủy ban nhân dân xã Thử',
    subject: 'Ban hành mục tiêu chất lượng năm 2026',
    year: 2026,
    ...lists,
    ...body,
  };
  return { kind: 'decision', subject: 'xa-thu/van-ban/7-qd-ubnd-2026', body: written, ...act };
}

/** An indicator of a share that must be above 90 %. */
export const indicatorOnTime = {
  key: 'ct1',
  phrase: 'Giải quyết đúng hạn trên 90%',
  measure: 'share',
  target: { kind: 'level', comparator: 'gt', value: '90' },
  unit: '%',
  direction: 'higher',
  accumulation: 'flow',
  population: { kind: 'unbounded' },
  denominator: 'Hồ sơ đã giải quyết',
  parts: [],
} as const;

/** A result of an indicator of that document. */
export function resultOf(body: Act['body'], act: Partial<Deed> = {}): Deed {
  const written = {
    decision: { subject: 'xa-thu/van-ban/7-qd-ubnd-2026', version: 1 },
    indicator: 'ct1',
    period: '2026-Q1',
    part: 'whole',
    cutOff: '2026-03-31',
    source: 'Sổ theo dõi hồ sơ',
    evidence: [],
    ...body,
  };
  return { kind: 'result', subject: 'xa-thu/ket-qua/ct1/2026-q1/whole', by: 'isoSecretary', body: written, ...act };
}
