import type { PayloadRequest } from 'payload';
import type { Entry as EntryRow, Result as ResultRow, SentFigure as SentRow } from '../../payload-types.ts';
import { resultsWhere } from '../results/sheet/cell-rows.ts';
import type { Stage } from '../stages/stages.ts';
import type { CheckedFigure } from './check-figure.ts';

/** The newest entry of a result's subject. */
export type LastEntry = Pick<EntryRow, 'kind' | 'subject' | 'version' | 'at'>;

/** What is there already of a cell: what the machine sent last, what is on its way, what stands in the register. */
export interface KnownCell {
  readonly sent?: SentRow;
  readonly underWay?: ResultRow;
  readonly published?: ResultRow;
  readonly last?: LastEntry;
}

/** What is there of the cells of some figures, and all that is published of their indicators. */
export interface Known {
  readonly of: (figure: CheckedFigure) => KnownCell;
  readonly publishedOf: (indicator: string) => readonly ResultRow[];
}

const published: readonly Stage[] = ['published', 'withdrawing'];
const shown: Stage[] = ['draft', 'submitted', 'returned', ...published];
const unique = (list: readonly string[]): string[] => [...new Set(list)];

async function sentRows(req: PayloadRequest, cells: readonly string[]): Promise<readonly SentRow[]> {
  const { docs } = await req.payload.find({
    collection: 'sent-figures',
    where: { cell: { in: [...cells] } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // a machine has shown its key, and these are the cells that it sent itself
    req,
  });
  return docs;
}

async function lastEntries(req: PayloadRequest, subjects: readonly string[]): Promise<ReadonlyMap<string, LastEntry>> {
  const { docs } = await req.payload.find({
    collection: 'entries',
    where: { subject: { in: [...subjects] } },
    sort: 'seq',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { kind: true, subject: true, version: true, at: true },
    overrideAccess: true, // every entry is public
    req,
  });
  return new Map(docs.map((entry) => [entry.subject, entry]));
}

const nameOf = ({ indicator, period, part }: Pick<ResultRow, 'indicator' | 'period' | 'part'>): string =>
  [indicator, period, part].join(' ');

/** The rows of the figures' cells that are on their way, and those that stand in the register, by the cell's name. */
async function rowsOfCells(req: PayloadRequest, commune: string, figures: readonly CheckedFigure[]) {
  const of = (name: 'indicator' | 'period'): string[] => unique(figures.map(({ result }) => result[name]));
  const rows = await resultsWhere(req, {
    and: [
      { commune: { equals: commune } },
      { indicator: { in: of('indicator') } },
      { period: { in: of('period') } },
      { stage: { in: shown } },
    ],
  });
  const [underWay, standing] = [new Map<string, ResultRow>(), new Map<string, ResultRow>()];
  for (const row of rows) {
    const found = published.includes(row.stage) ? standing : underWay;
    if (!found.has(nameOf(row))) found.set(nameOf(row), row);
  }
  return { underWay, standing };
}

/** Every published row of the indicators that are automatic: their states are asked about. */
async function publishedRows(req: PayloadRequest, commune: string, figures: readonly CheckedFigure[]) {
  const indicators = unique(figures.filter((one) => one.isAutomatic).map(({ result }) => result.indicator));
  if (indicators.length === 0) return [];
  return resultsWhere(req, {
    and: [{ commune: { equals: commune } }, { indicator: { in: indicators } }, { stage: { in: [...published] } }],
  });
}

/** Looks up in a few questions what is there of the cells of some figures. */
export async function knownCells(
  req: PayloadRequest,
  commune: string,
  figures: readonly CheckedFigure[],
): Promise<Known> {
  const sent = new Map((await sentRows(req, unique(figures.map(({ cell }) => cell)))).map((row) => [row.cell, row]));
  const last = await lastEntries(req, unique(figures.map(({ subject }) => subject)));
  const { underWay, standing } = await rowsOfCells(req, commune, figures);
  const all = await publishedRows(req, commune, figures);
  return {
    publishedOf: (indicator) => all.filter((row) => row.indicator === indicator),
    of: ({ cell, subject, result }) => {
      const name = nameOf(result);
      const [one, way, stands, entry] = [sent.get(cell), underWay.get(name), standing.get(name), last.get(subject)];
      return {
        ...(one && { sent: one }),
        ...(way && { underWay: way }),
        ...(stands && { published: stands }),
        ...(entry && { last: entry }),
      };
    },
  };
}
