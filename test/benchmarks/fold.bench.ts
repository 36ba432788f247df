// Verifies and folds the register of a city after five years: npm run bench -- fold [ENTRIES]
import { createHash } from 'node:crypto';
import { argv, memoryUsage } from 'node:process';
import {
  type Act,
  type Entry,
  fold,
  genesis,
  lineOf,
  linkOf,
  resultSubject,
  seal,
  verifyLine,
} from '@camket/shared/register';

const communes = 114;
const periods = [2026, 2027, 2028, 2029, 2030].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const entries = Number(argv[2] ?? 140_000);

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const saltOf = (number: number) => sha256(`muối ${number}`).slice(0, 32);
const slugOf = (number: number) => `xa-so-${number}`;
const keyOf = (prefix: string, number: number) => `${prefix}-${sha256(`${prefix} ${number}`).slice(0, 12)}`;

const communeAct = (number: number): Act => ({
  kind: 'commune',
  commune: slugOf(number),
  subject: slugOf(number),
  version: 1,
  by: 'admin',
  body: {
    salt: saltOf(number),
    slug: slugOf(number),
    kind: 'xa',
    names: [{ name: `Số ${number}` }],
    units: [{ key: keyOf('dv', number), names: [{ name: 'Văn phòng' }], aliases: [] }],
  },
});

/** One result of one of the commune's indicators in one quarter. */
function resultAct(number: number): Act {
  const commune = slugOf(number % communes);
  const nth = Math.floor(number / communes);
  const period = periods[nth % periods.length] ?? '2026-Q1';
  const indicator = keyOf(`ct-${number % communes}`, Math.floor(nth / periods.length));
  return {
    kind: 'result',
    commune,
    subject: resultSubject(commune, { indicator, period, part: 'whole' }),
    version: 1,
    by: 'isoSecretary',
    body: {
      salt: saltOf(number),
      decision: { subject: `${commune}/van-ban/1-qd-ubnd-2026`, version: 1 },
      indicator,
      period,
      part: 'whole',
      value: { kind: 'counted', numerator: 980 + (number % 20), denominator: 1_000 },
      cutOff: '2026-03-31',
      source: 'Hệ thống thông tin giải quyết thủ tục hành chính',
      evidence: [],
    },
  };
}

function registerOf(length: number): string[] {
  const lines: string[] = [];
  let head = genesis;
  for (let number = 0; number < length; number += 1) {
    const act = number < communes ? communeAct(number) : resultAct(number);
    const entry = seal(act, { head, now: '2026-01-01T00:00:00.000Z', sha256 });
    head = linkOf(entry);
    lines.push(lineOf(entry));
  }
  return lines;
}

function verified(lines: readonly string[]): Entry[] {
  let head = genesis;
  return lines.map((line) => {
    const answer = verifyLine(head, line, sha256);
    if ('broken' in answer) throw new RangeError(`Cannot verify entry ${answer.broken.seq}: ${answer.broken.fault}`);
    head = linkOf(answer.entry);
    return answer.entry;
  });
}

function timed<Value>(name: string, work: () => Value): Value {
  const began = performance.now();
  const value = work();
  const took = performance.now() - began;
  console.log(`${name.padEnd(8)} ${(took / 1_000).toFixed(2)} s, ${((took / entries) * 1_000).toFixed(1)} µs an entry`);
  return value;
}

const lines = timed('seal', () => registerOf(entries));
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
console.log(
  `         ${entries} entries, ${megabytes(lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0))}`,
);
const checked = timed('verify', () => verified(lines));
const record = timed('fold', () => fold(checked));
if (record.unshown.size > 0)
  throw new RangeError(`Cannot count this run: ${record.unshown.size} entries were not understood`);
console.log(
  `         ${record.results.size} results of ${record.communes.size} communes, heap ${megabytes(memoryUsage().heapUsed)}`,
);
