import type { Reading, SourceText } from '@camket/shared/reading';
import { describe, expect, it } from 'vitest';
import { vi } from '../../words/vi.ts';
import { sheetsOf } from './document-blocks.tsx';
import { faultsOfReading } from './faults-of-reading.ts';
import { keepSeen, keptSeen } from './seen-doubts.ts';
import { nextOpen, openInRow } from './next-value.ts';
import { placeName } from './place-name.ts';
import { sectionOfValue } from './review-sections.ts';
import { placesOfWords } from './search-source.ts';
import { wholeReadingIn } from './whole-reading.ts';

const reading: Reading = {
  source: 'tệp.docx',
  document: {
    kind: 'decision',
    number: '12',
    symbol: 'QĐ-UBND',
    place: null,
    issuedOn: null,
    issuer: 'Ủy ban nhân dân xã Suối Thử',
    subject: 'ban hành mục tiêu chất lượng',
    year: 2026,
    signer: null,
    legalBases: [],
    articles: [],
    recipients: [],
  },
  policy: null,
  objectives: [{ number: '1', statement: 'Trả hồ sơ đúng hạn', indicators: [] }],
  tasks: [
    {
      objective: '1',
      number: '1',
      content: 'Rà soát hồ sơ',
      lead: ['Văn phòng'],
      support: [],
      deadline: null,
      output: null,
      monitor: [],
    },
  ],
  reporting: [],
  marks: {
    'document.number': { state: 'read', spans: [{ from: 0, to: 2 }] },
    'document.symbol': { state: 'confirmed', spans: [{ from: 3, to: 5 }] },
    'tasks.0.content': { state: 'read', spans: [{ from: 6, to: 9 }] },
    'tasks.0.lead.0': { state: 'read', spans: [{ from: 9, to: 12 }] },
  },
};

function shelf() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => void kept.set(name, text),
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('nextOpen()', () => {
  it('goes from one unconfirmed value to the next, past those that are confirmed, and round the end', () => {
    expect(nextOpen(reading, undefined, 1)).toBe('document.kind');
    expect(nextOpen(reading, 'document.number', 1)).toBe('document.issuer');
    expect(nextOpen(reading, 'tasks.0.lead.0', 1)).toBe('document.kind');
    expect(nextOpen(reading, 'document.kind', -1)).toBe('tasks.0.lead.0');
  });
});

describe('openInRow()', () => {
  it('takes a task with the bodies named in it as one row', () => {
    const task = ['tasks.0.number', 'tasks.0.objective', 'tasks.0.content', 'tasks.0.lead.0'];
    expect(openInRow(reading, 'tasks.0.lead.0')).toEqual(task);
    expect(openInRow(reading, 'tasks.0.content')).toEqual(task);
    expect(openInRow(reading, 'document.number')).toEqual(['document.number']);
  });
});

describe('placeName()', () => {
  it.each([
    ['document.number', 'Số'],
    ['document.signer.name', 'Họ và tên người ký'],
    ['document.legalBases.2', 'Căn cứ 3'],
    ['objectives.0.indicators.1.value', 'Mục tiêu 1 › Chỉ tiêu 2 › Giá trị'],
    ['tasks.3.lead.0', 'Việc 4 › Chủ trì › 1'],
    ['tasks[3].number', 'Việc 4 › STT'],
    ['objectives', 'Mục tiêu và chỉ tiêu'],
  ])('calls %s «%s»', (path, name) => {
    expect(placeName(path, vi)).toBe(name);
  });
});

describe('sectionOfValue()', () => {
  it('finds the closest section around a value', () => {
    expect(sectionOfValue('document.legalBases.0')).toBe('document.legalBases');
    expect(sectionOfValue('document.signer.name')).toBe('document');
    expect(sectionOfValue('objectives.0.indicators.1.phrase')).toBe('objectives');
  });
});

describe('faultsOfReading()', () => {
  it('says in words of the screen where something is missing', () => {
    const blank = { ...reading, tasks: [{ ...(reading.tasks[0] ?? fail()), content: '' }] };
    expect(faultsOfReading(reading, vi)).toEqual([]);
    expect(faultsOfReading(blank, vi)).toEqual([
      { path: 'tasks.0.content', sentence: 'Việc 1 › Nội dung công việc: đang để trống: hãy điền, hoặc xóa dòng này' },
    ]);
  });
});

const fail = (): never => {
  throw new Error('Cannot find the row that the test is about');
};

describe('keptSeen()', () => {
  it('remembers which doubts were seen', () => {
    const own = shelf();
    keepSeen(own, 'a', new Set(['blankDate: Ngày để trống']));
    expect([...keptSeen(own, 'a')]).toEqual(['blankDate: Ngày để trống']);
    expect(keptSeen(own, 'b').size).toBe(0);
  });
});

describe('placesOfWords()', () => {
  it('finds words across line breaks and capitals, and takes signs as they are', () => {
    const text = 'Đạt 100% (trừ văn\nbản mật). Văn bản mật.';
    expect(placesOfWords(text, 'VĂN bản').map(({ from, to }) => text.slice(from, to))).toEqual(['văn\nbản', 'Văn bản']);
    expect(placesOfWords(text, '100% (').length).toBe(1);
    expect(placesOfWords(text, '  ')).toEqual([]);
  });
});

describe('sheetsOf()', () => {
  it('begins a sheet at each page and where a page is long', () => {
    const blocks = Array.from({ length: 100 }, (_, at) => ({
      kind: 'paragraph' as const,
      span: { from: at * 2, to: at * 2 + 1 },
    }));
    const source: SourceText = { text: 'a\n'.repeat(100), blocks, pages: [0, 120] };
    const sheets = sheetsOf(source);
    expect(sheets.map(({ page, blocks: { length } }) => [page, length])).toEqual([
      [1, 40],
      [undefined, 20],
      [2, 40],
    ]);
  });
});

describe('wholeReadingIn()', () => {
  const head = {
    ...{ id: 'a', commune: { slug: 'xa', name: 'Xã' }, name: 'x', mediaType: 'text/plain', isOcr: false },
    ...{ state: 'reading', progress: null, notes: [], revision: 0, people: {} },
  };

  it('takes a reading that is still being read, without content', () => {
    expect(wholeReadingIn(head)?.content).toBeUndefined();
    expect(wholeReadingIn(head)?.head.state).toBe('reading');
  });

  it('takes what was read with the document that it was read from', () => {
    const source = { text: 'chữ', blocks: [{ kind: 'paragraph', span: { from: 0, to: 3 } }], pages: [0] };
    expect(wholeReadingIn({ ...head, state: 'read', source, reading })?.content).toEqual({ source, reading });
  });

  it('refuses what is no such answer', () => {
    expect(wholeReadingIn({ errors: [] })).toBeUndefined();
    expect(wholeReadingIn({ ...head, state: 'eaten' })).toBeUndefined();
  });
});
