import type { Reading, SourceText } from '@camket/shared/reading';
import { nfc } from '@camket/shared/values';
import type { PaperReader } from './quality/readings/paper-reader.ts';

const notText = 'Chưa đọc được loại tệp này. Hãy dán nội dung văn bản thay cho tệp.';

function sourceOf(text: string): SourceText {
  const lines = nfc(text).replaceAll('\r\n', '\n').split('\n');
  let from = 0;
  const blocks = lines.map((line) => {
    const span = { from, to: from + line.length };
    from = span.to + 1;
    return { kind: 'paragraph', span } as const;
  });
  return { text: lines.join('\n'), blocks: blocks.filter(({ span }) => span.to > span.from), pages: [0] };
}

const blank = (name: string): Reading => ({
  source: name,
  document: {
    kind: 'decision',
    number: null,
    symbol: '',
    place: null,
    issuedOn: null,
    issuer: '',
    subject: '',
    year: null,
    signer: null,
    legalBases: [],
    articles: [],
    recipients: [],
  },
  policy: null,
  objectives: [],
  tasks: [],
  reporting: [],
  marks: {},
});

/** Reads papers that are plain text, and lays out a reading in which everything is still to be filled in. */
export const readPaper: PaperReader = (bytes, name) => {
  try {
    const source = sourceOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const outcome = { kind: 'read', source, reading: blank(name), mediaType: 'text/plain' } as const;
    return Promise.resolve({ ...outcome, pages: 1, isOcr: false, notes: [] });
  } catch {
    return Promise.resolve({ kind: 'refused', sentence: notText });
  }
};
