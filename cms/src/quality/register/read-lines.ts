import type { PayloadRequest } from 'payload';

/** The largest page of the feed. */
const page = { lines: 500, characters: 1_000_000, chunk: 50 } as const;

export interface Line {
  readonly seq: number;
  readonly line: string;
}

export interface Page {
  readonly lines: readonly Line[];
  /** Whether the page was cut because it was full. */
  readonly isFull: boolean;
}

async function chunkAfter(req: PayloadRequest, after: number): Promise<readonly Line[]> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { seq: { greater_than: after } },
    sort: 'seq',
    limit: page.chunk,
    pagination: false,
    depth: 0,
    select: { seq: true, line: true },
    overrideAccess: true, // every entry is public: standing in the register is what publishing means
    req,
  });
  return docs.map(({ seq, line }) => ({ seq, line }));
}

/** The lines after an entry, as many as a page holds. */
export async function linesAfter(req: PayloadRequest, after: number): Promise<Page> {
  const lines: Line[] = [];
  let characters = 0;
  for (let last = after; ;) {
    const chunk = await chunkAfter(req, last);
    for (const { seq, line } of chunk) {
      lines.push({ seq, line });
      characters += line.length;
      last = seq;
      if (lines.length >= page.lines || characters >= page.characters) return { lines, isFull: true };
    }
    if (chunk.length < page.chunk) return { lines, isFull: false };
  }
}
