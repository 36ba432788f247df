import { mkdtemp, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Act, canonicalText, Entry, genesis, lineOf, type Link, linkOf, seal } from '@camket/shared/register';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Change, openReplica, type Pin } from './replica.ts';
import { sha256 } from './sha256.ts';

const salt = '0'.repeat(32);

/** Lines of a register: a commune, so many documents, and at the end a redaction of those named. */
function written({
  documents,
  redacts = [],
  word = 'minh họa',
}: {
  documents: number;
  redacts?: number[];
  word?: string;
}) {
  const lines: string[] = [];
  let head: Link = genesis;
  const write = (act: Pick<Act, 'kind' | 'subject' | 'body'>) => {
    const entry = seal(
      { commune: 'xa-thu', version: 1, by: 'leader', ...act },
      { head, now: '2026-01-02T03:04:05.678Z', sha256 },
    );
    lines.push(lineOf(entry));
    head = linkOf(entry);
  };
  const commune = { slug: 'xa-thu', kind: 'xa', names: [{ name: 'Thử' }], units: [], salt };
  write({ kind: 'commune', subject: 'xa-thu', body: commune });
  for (let number = 1; number <= documents; number += 1)
    write({
      kind: 'decision',
      subject: `xa-thu/van-ban/${String(number)}`,
      body: documentNamed(`${word} ${String(number)}`),
    });
  if (redacts.length > 0)
    write({ kind: 'redaction', subject: 'redaction/2', body: { seqs: redacts, ground: 'Có dữ liệu cá nhân', salt } });
  return lines;
}

function documentNamed(subject: string) {
  const lists = {
    legalBases: [],
    articles: [],
    recipients: [],
    objectives: [],
    reporting: [],
    readings: [],
    files: [],
  };
  const act = {
    form: 'decision',
    number: '1',
    symbol: 'QĐ-UBND',
    issuedOn: '2026-01-02',
    issuer: 'UBND xã Thử',
    year: 2026,
  };
  return { ...act, ...lists, subject, replaces: [], amends: [], salt };
}

function bare(line: string): string {
  const { body: _body, ...rest } = Entry.parse(JSON.parse(line));
  return canonicalText(rest);
}

const atOf = (lines: readonly string[], seq: number): string => lines[seq - 1] ?? '';

async function openedIn(folder: string, pin?: Pin) {
  const changes: Change[] = [];
  const replica = await openReplica({
    folder,
    changed: (change) => changes.push(change),
    ...(pin === undefined ? {} : { pin }),
  });
  onTestFinished(replica.close);
  return { replica, changes, head: () => replica.record().head.seq, file: join(folder, 'register.jsonl') };
}

const makeFolder = () => mkdtemp(join(tmpdir(), 'camket-replica-'));
const opened = async (pin?: Pin) => openedIn(await makeFolder(), pin);

describe('openReplica()', () => {
  it('keeps lines byte for byte and reads a body by the number of its entry', async () => {
    const lines = written({ documents: 3 });
    const { replica, changes, file } = await opened();
    expect(await replica.take(lines)).toBeUndefined();

    expect(changes).toEqual([{ seq: 4, redacted: false }]);
    expect(await readFile(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
    expect(replica.bodyOf(3)?.subject).toBe('minh họa 2');
    expect(replica.bodyOf(1)).toBeUndefined();
  });

  it('gives a new record after each change, so that what was made from the old one can be told', async () => {
    const lines = written({ documents: 2 });
    const { replica } = await opened();
    await replica.take(lines.slice(0, 2));
    const before = replica.record();
    await replica.take(lines.slice(2));
    expect(replica.record()).not.toBe(before);
    expect(before.head.seq).toBe(2);
  });

  it('keeps what holds before a line that does not, and names that line', async () => {
    const lines = written({ documents: 3 });
    const forged = atOf(lines, 3).replace('minh họa', 'giả mạo');
    const { replica, head } = await opened();
    expect(await replica.take([atOf(lines, 1), atOf(lines, 2), forged])).toEqual({ seq: 3, fault: 'wrongBody' });
    expect(head()).toBe(2);
    expect(await replica.take(lines.slice(2))).toBeUndefined();
    expect(head()).toBe(4);
  });

  it('keeps no entry without its body until a redaction names it', async () => {
    const lines = written({ documents: 3, redacts: [2] });
    const { replica, head, changes } = await opened();
    await replica.take([atOf(lines, 1), bare(atOf(lines, 2)), atOf(lines, 3)]);
    expect([head(), replica.unproven(), changes]).toEqual([0, 2, []]);

    await replica.take(lines.slice(3));
    expect([head(), replica.unproven()]).toEqual([5, undefined]);
    expect(replica.record().entries[1]?.redactedBy).toBe(5);
  });

  it('lets go of what waits, so that the feed can be asked again', async () => {
    const lines = written({ documents: 1 });
    const { replica, head } = await opened();
    await replica.take([atOf(lines, 1), bare(atOf(lines, 2))]);
    replica.letGo();
    expect([replica.wanted().seq, replica.unproven()]).toEqual([0, undefined]);
    await replica.take(lines);
    expect(head()).toBe(2);
  });

  it('takes a redacted body from the disk before it tells of the redaction', async () => {
    const lines = written({ documents: 2, redacts: [2] });
    const { replica, changes, file } = await opened();
    await replica.take(lines.slice(0, 3));
    expect(replica.bodyOf(2)?.subject).toBe('minh họa 1');
    await replica.take(lines.slice(3));

    expect(changes.at(-1)).toEqual({ seq: 4, redacted: true });
    expect(await readFile(file, 'utf8')).not.toContain('minh họa 1');
    expect(replica.bodyOf(2)).toBeUndefined();
    expect(replica.bodyOf(3)?.subject).toBe('minh họa 2');
  });

  it('finishes at the next start a redaction that a power cut interrupted', async () => {
    const folder = await makeFolder();
    const lines = written({ documents: 2, redacts: [2] });
    await writeFile(join(folder, 'register.jsonl'), `${lines.join('\n')}\n`);
    const { head, file } = await openedIn(folder);
    expect(head()).toBe(4);
    expect(await readFile(file, 'utf8')).not.toContain('minh họa 1');
  });

  it.each([1, 10, 400, 900])('loses only the torn end of its file when %i bytes are missing', async (missing) => {
    const folder = await makeFolder();
    const lines = written({ documents: 3 });
    const text = `${lines.join('\n')}\n`;
    await writeFile(join(folder, 'register.jsonl'), text);
    await truncate(join(folder, 'register.jsonl'), Buffer.byteLength(text) - missing);
    const { replica, head, file } = await openedIn(folder);

    expect(head()).toBeLessThan(4);
    expect(replica.cutOff).toBeGreaterThan(0);
    await replica.take(lines.slice(head()));
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('keeps what stands before a byte that was changed in the middle', async () => {
    const folder = await makeFolder();
    const lines = written({ documents: 4 });
    const text = `${lines.join('\n')}\n`.replace('minh họa 2', 'minh hoạ 2');
    await writeFile(join(folder, 'register.jsonl'), text);
    const { replica, head } = await openedIn(folder);
    expect(head()).toBe(2);
    expect(await replica.take(lines.slice(2))).toBeUndefined();
    expect(head()).toBe(5);
  });

  it('refuses another entry in the place of one that it has seen before its file was lost', async () => {
    const [, second = ''] = written({ documents: 2 });
    const { hash } = Entry.parse(JSON.parse(second));
    const { replica, head } = await opened({ seq: 2, hash });
    const others = written({ documents: 2, word: 'viết lại' });
    expect(await replica.take(others)).toEqual({ seq: 2, fault: 'otherHistory' });
    expect(head()).toBe(1);
    await replica.take(written({ documents: 2 }).slice(1));
    expect(head()).toBe(3);
  });

  it('knows its own newest entry, with or without its body, from any other', async () => {
    const lines = written({ documents: 2 });
    const { replica } = await opened();
    await replica.take(lines);
    expect(replica.isHead(atOf(lines, 3))).toBe(true);
    expect(replica.isHead(bare(atOf(lines, 3)))).toBe(true);
    expect(replica.isHead(atOf(written({ documents: 2, word: 'viết lại' }), 3))).toBe(false);
  });

  it('shows no byte that changed on the disk while it ran, and mends the line from the feed', async () => {
    const lines = written({ documents: 3 });
    const { replica, file } = await opened();
    await replica.take(lines);
    await writeFile(file, `${lines.join('\n')}\n`.replace('minh họa 2', 'minh hoạ 2'));

    expect(() => replica.bodyOf(3)).toThrow(/entry 3/);
    expect(replica.damaged()).toBe(3);
    expect(await replica.mend(atOf(lines, 2))).toBe(false);
    expect(await replica.mend(atOf(lines, 3))).toBe(true);
    expect(replica.bodyOf(3)?.subject).toBe('minh họa 2');
    expect(await readFile(file, 'utf8')).toBe(`${lines.join('\n')}\n`);
  });
});
