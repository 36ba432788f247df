import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  bodies,
  currentVersion,
  type Entry,
  extend,
  fold,
  genesis,
  lastTouch,
  lineOf,
  linkOf,
  resultsOf,
  seal,
  standingOf,
  verifyLine,
  verifyRegister,
} from './index.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const salt = '0123456789abcdef0123456789abcdef';
const commune = 'xa-ban-mau';

const communeAct: Act = {
  commune,
  kind: 'commune',
  subject: commune,
  version: 1,
  by: 'admin',
  body: { salt, slug: commune, kind: 'xa', names: [{ name: 'Bản Mẫu' }], units: [] },
};

const decisionAct = (number: string, more: Partial<Act> = {}, body: object = {}): Act => ({
  commune,
  kind: 'decision',
  subject: `${commune}/van-ban/${number}-qd-ubnd-2026`,
  version: 1,
  by: 'leader',
  ...more,
  body: {
    salt,
    form: 'decision',
    number,
    symbol: 'QĐ-UBND',
    issuedOn: '2026-01-12',
    issuer: 'Ủy ban nhân dân xã Bản Mẫu',
    subject: 'Ban hành mục tiêu chất lượng',
    year: 2026,
    legalBases: [],
    articles: [],
    recipients: [],
    objectives: [],
    reporting: [],
    readings: [],
    files: [],
    replaces: [],
    amends: [],
    ...body,
  },
});

const resultAct = (numerator: number, more: Partial<Act> = {}): Act => ({
  commune,
  kind: 'result',
  subject: `${commune}/ket-qua/ct1/2026-q1/whole`,
  version: 1,
  by: 'isoSecretary',
  ...more,
  body: {
    salt,
    decision: { subject: `${commune}/van-ban/12-qd-ubnd-2026`, version: 1 },
    indicator: 'ct1',
    period: '2026-Q1',
    part: 'whole',
    value: { kind: 'counted', numerator, denominator: 120 },
    cutOff: '2026-03-31',
    source: 'Sổ theo dõi hồ sơ',
    evidence: [],
  },
});

const withdrawalAct = (subject: string, version: number, of: 'decision' | 'result'): Act => ({
  commune,
  kind: 'withdrawal',
  subject,
  version,
  by: 'leader',
  reason: 'Ban hành nhầm thẩm quyền',
  body: { salt, of, reason: 'Ban hành nhầm thẩm quyền' },
});

const redactionAct = (seqs: readonly number[]): Act => ({
  commune,
  kind: 'redaction',
  subject: `redaction/${String(seqs[0])}`,
  version: 1,
  by: 'admin',
  body: { salt, seqs, ground: 'Có số điện thoại riêng của công dân' },
});

const now = '2026-01-12T03:00:00.000Z';

function chain(acts: readonly Act[]): Entry[] {
  const entries: Entry[] = [];
  let head = genesis;
  for (const act of acts) {
    const entry = seal(act, { head, now, sha256 });
    entries.push(entry);
    head = linkOf(entry);
  }
  return entries;
}

const without = ({ body: _body, ...rest }: Entry): Entry => rest;
const acts = [
  communeAct,
  decisionAct('12'),
  resultAct(110),
  resultAct(111, { version: 2, reason: 'Cộng sót một hồ sơ' }),
];

describe('seal()', () => {
  it('numbers entries without a gap, each naming the hash before it', () => {
    const entries = chain(acts);
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
    expect(entries[0]?.previous).toBe('0'.repeat(64));
  });

  it('never lets an entry be older than the one before it', () => {
    const head = { ...genesis, at: '2026-05-01T00:00:00.000Z' };
    expect(seal(communeAct, { head, now, sha256 }).at).toBe('2026-05-01T00:00:00.000Z');
  });

  it('refuses a new version without a public reason', () => {
    expect(() => seal({ ...communeAct, version: 2 }, { head: genesis, now, sha256 })).toThrow(/public reason/);
  });

  it('refuses a subject that is no address', () => {
    expect(() => seal({ ...communeAct, subject: 'Xã Bản Mẫu' }, { head: genesis, now, sha256 })).toThrow();
  });
});

describe('verifyRegister()', () => {
  const lines = chain(acts).map(lineOf);

  it('finds a whole register whole', () => {
    expect(verifyRegister(lines, sha256)).toMatchObject({ entries: 4, redacted: 0 });
    expect(verifyRegister(lines, sha256).broken).toBeUndefined();
  });

  it('names the entry in which any one character was changed', () => {
    const text = lines.join('\n');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('0', 'a', 'Z', '"', ' ', 'ộ'), (at, letter) => {
        fc.pre(text[at] !== letter && text[at] !== '\n');
        const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`.split('\n');
        const where = text.slice(0, at).split('\n').length;
        expect(verifyRegister(changed, sha256).broken?.seq).toBe(where);
      }),
      { numRuns: 400 },
    );
  });

  it('finds an entry that was left out, put in twice or moved', () => {
    const [a = '', b = '', c = '', d = ''] = lines;
    expect(verifyRegister([a, c, d], sha256).broken).toEqual({ seq: 2, fault: 'wrongNumber' });
    expect(verifyRegister([a, b, b, c], sha256).broken).toEqual({ seq: 3, fault: 'wrongNumber' });
    expect(verifyRegister([b, a], sha256).broken).toEqual({ seq: 1, fault: 'wrongNumber' });
  });

  it('refuses a line that says the same in another writing', () => {
    const [a = ''] = lines;
    expect(verifyRegister([` ${a}`], sha256).broken).toEqual({ seq: 1, fault: 'notCanonical' });
  });

  it('refuses another history that was hashed anew, as soon as it is held against the known head', () => {
    const [, second] = chain([communeAct, decisionAct('13')]);
    const [first] = chain(acts);
    const forged = second === undefined ? '' : lineOf({ ...second, previous: '1'.repeat(64) });
    const head = first === undefined ? genesis : linkOf(first);
    expect(verifyLine(head, forged, sha256)).toEqual({ broken: { seq: 2, fault: 'wrongPrevious' } });
  });

  it('accepts a missing body only where a later redaction names it', () => {
    const redacted = chain([...acts, redactionAct([3])]);
    const emptied = redacted.map((entry) => lineOf(entry.seq === 3 ? without(entry) : entry));
    expect(verifyRegister(emptied, sha256)).toMatchObject({ entries: 5, redacted: 1 });
    expect(verifyRegister(emptied, sha256).broken).toBeUndefined();
    expect(verifyRegister(emptied.slice(0, 4), sha256).broken).toEqual({ seq: 3, fault: 'bodyMissing' });
  });
});

describe('fold()', () => {
  it('shows the newest version and keeps every earlier one readable', () => {
    const more = Array.from({ length: 149 }, (_, index) =>
      decisionAct('12', { version: index + 2, reason: 'Đính chính' }, { subject: `Bản thứ ${String(index + 2)}` }),
    );
    const record = fold(chain([communeAct, decisionAct('12'), ...more]));
    const decision = record.decisions.get(`${commune}/van-ban/12-qd-ubnd-2026`);
    expect(decision?.versions).toHaveLength(150);
    expect(decision?.versions[0]?.content?.about).toBe('Ban hành mục tiêu chất lượng');
    expect(decision && currentVersion(decision)?.content?.about).toBe('Bản thứ 150');
  });

  it('says of a replaced decision by which it was replaced', () => {
    const replaced = `${commune}/van-ban/12-qd-ubnd-2026`;
    const record = fold(chain([communeAct, decisionAct('12'), decisionAct('30', {}, { replaces: [replaced] })]));
    const decision = record.decisions.get(replaced);
    expect(decision?.replacedBy).toEqual([`${commune}/van-ban/30-qd-ubnd-2026`]);
    expect(decision && standingOf(decision)).toBe('superseded');
    expect(record.communes.get(commune)?.decisions).toHaveLength(2);
  });

  it('keeps a withdrawn document with its reason, and takes a withdrawn result out of the figures', () => {
    const subject = `${commune}/van-ban/12-qd-ubnd-2026`;
    const result = `${commune}/ket-qua/ct1/2026-q1/whole`;
    const record = fold(
      chain([
        communeAct,
        decisionAct('12'),
        resultAct(110),
        withdrawalAct(subject, 2, 'decision'),
        withdrawalAct(result, 2, 'result'),
      ]),
    );
    expect(record.decisions.get(subject)).toMatchObject({ withdrawn: { seq: 4, reason: 'Ban hành nhầm thẩm quyền' } });
    expect(record.decisions.get(subject)?.versions).toHaveLength(1);
    expect(resultsOf(record, 'ct1')).toEqual([]);
  });

  it('lets a result be published again after it was withdrawn', () => {
    const result = `${commune}/ket-qua/ct1/2026-q1/whole`;
    const again = resultAct(109, { version: 3, reason: 'Đã đối chiếu lại' });
    const record = fold(chain([communeAct, resultAct(110), withdrawalAct(result, 2, 'result'), again]));
    expect(resultsOf(record, 'ct1')).toMatchObject([{ value: { numerator: 109 } }]);
  });

  it('empties what a redaction names, whether it is read before or after the body went', () => {
    const entries = chain([...acts, redactionAct([3, 4])]);
    const emptied = entries.map((entry) => (entry.seq === 3 || entry.seq === 4 ? without(entry) : entry));
    for (const history of [entries, emptied]) {
      const record = fold(history);
      const result = record.results.get(`${commune}/ket-qua/ct1/2026-q1/whole`);
      expect(result?.versions.map(({ content }) => content)).toEqual(
        [undefined, undefined].slice(0, result?.versions.length),
      );
      expect(resultsOf(record, 'ct1')).toEqual([]);
      expect(record.entries[2]?.redactedBy).toBe(5);
      expect(record.unshown.size).toBe(0);
    }
  });

  it('notes a body that is missing without a redaction', () => {
    const record = fold(chain(acts).map((entry) => (entry.seq === 2 ? without(entry) : entry)));
    expect([...record.unshown.values()]).toEqual([{ seq: 2, because: 'bodyMissing' }]);
  });

  it('chains and passes over kinds and forms that it does not know', () => {
    const strange = { ...decisionAct('12'), body: { salt, form: 'poem' } };
    const entries = chain([communeAct, strange]);
    const last = entries.at(-1);
    const head = last === undefined ? genesis : linkOf(last);
    const unknown = { ...seal(communeAct, { head, now, sha256 }), kind: 'poem', subject: 'tho/1' };
    const record = fold([...entries, unknown]);
    expect(record.head.seq).toBe(3);
    expect(record.entries).toHaveLength(3);
    expect([...record.unshown.values()]).toEqual([{ seq: 2, because: 'unknownForm' }]);
  });

  it('gives the same record entry by entry as at once', () => {
    const entries = chain(acts);
    const record = fold(entries.slice(0, 2));
    for (const entry of entries.slice(2)) extend(record, entry);
    expect(record).toEqual(fold(entries));
  });

  it('tells which entry last touched a commune, entries of the whole city included', () => {
    const holidays: Act = {
      commune: 'city',
      kind: 'calendar',
      subject: 'lich/2026',
      version: 1,
      by: 'admin',
      body: {
        salt,
        year: 2026,
        holidays: [{ day: '2026-01-01', name: 'Tết Dương lịch' }],
        daysOff: [],
        extraWorkingDays: [],
      },
    };
    const record = fold(chain([communeAct, decisionAct('12'), holidays]));
    expect(lastTouch(record, commune)).toBe(3);
    expect(lastTouch(fold(chain([communeAct, decisionAct('12')])), commune)).toBe(2);
    expect(lastTouch(record, 'xa-khac')).toBe(3);
  });
});

describe('bodies', () => {
  it('refuse a day that does not exist, naming its place', () => {
    const read = bodies.decision.safeParse(decisionAct('12', {}, { issuedOn: '2026-02-30' }).body);
    expect(read.error?.issues[0]).toMatchObject({ path: ['issuedOn'] });
  });

  it('refuse a result that is a bare percentage or a typed state', () => {
    expect(bodies.result.safeParse({ ...resultAct(1).body, value: { kind: 'share', percent: '98' } }).success).toBe(
      false,
    );
    const typed = bodies.result.parse({ ...resultAct(1).body, state: 'met' });
    expect('state' in typed).toBe(false);
  });
});
