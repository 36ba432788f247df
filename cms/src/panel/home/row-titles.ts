import { whole } from '@camket/shared/results';
import { fold } from '@camket/shared/values';
import { sayPeriodInReport } from '@camket/shared/reports';
import type {
  Decision as DecisionRow,
  Report as ReportRow,
  Result as ResultRow,
  TaskReport as TaskReportRow,
  UnitReport as UnitReportRow,
} from '../../payload-types.ts';
import type { MovingCollection } from '../../quality/stages/stages.ts';
import type { Asker } from '../frame/screen-request.ts';
import { sayPeriod } from '../results/period-choices.ts';

/** A row of a collection whose documents have stages of their own. */
export type Row = DecisionRow | ResultRow | TaskReportRow | UnitReportRow | ReportRow;
type Said = ReadonlyMap<string, string>;

/** What each row of a list is about, in the words of the documents. */
export async function titlesOf(asker: Asker, collection: MovingCollection, rows: readonly Row[]): Promise<Said> {
  const keys = rows.flatMap((row) => ('indicator' in row ? [row.indicator] : 'task' in row ? [row.task] : []));
  const said = await wordsOf(asker, collection, keys);
  const parts = await unitNames(
    asker,
    rows.flatMap((row) => ('part' in row && row.part !== whole ? [row.part] : [])),
  );
  return new Map(rows.map((row) => [row.id, withPart(titleOf(row, said, asker.words), row, parts)]));
}

/** A result of one unit says whose it is. */
function withPart(title: string, row: Row, parts: Said): string {
  const part = 'part' in row ? parts.get(row.part) : undefined;
  return part === undefined ? title : `${title} (${part})`;
}

async function unitNames({ req }: Asker, keys: readonly string[]): Promise<Said> {
  if (keys.length === 0) return new Map();
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { key: { in: [...new Set(keys)] } },
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: true, // names of units are no secret among those who have signed in
    req,
  });
  return new Map(docs.map(({ key, title }) => [key ?? '', title ?? '']));
}

/** The keys of the indicators or tasks in which words are met, marks and case left aside. */
export async function keysWith(asker: Asker, collection: MovingCollection, words: string): Promise<readonly string[]> {
  const said = await wordsOf(asker, collection, undefined);
  return [...said].filter(([, text]) => fold(text).includes(fold(words))).map(([key]) => key);
}

async function wordsOf(asker: Asker, collection: MovingCollection, keys: readonly string[] | undefined): Promise<Said> {
  if (keys?.length === 0) return new Map();
  switch (collection) {
    case 'decisions':
    case 'unit-reports':
    case 'reports':
      return new Map();
    case 'results':
      return phrasesOf(asker, keys);
    case 'task-reports':
      return contentsOf(asker, keys);
  }
}

/** The words of indicators by their keys; without keys, of all. */
async function phrasesOf({ req }: Asker, keys: readonly string[] | undefined): Promise<Said> {
  const { docs } = await req.payload.find({
    collection: 'objectives',
    where: keys === undefined ? {} : { 'indicators.key': { in: [...new Set(keys)] } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { indicators: { key: true, phrase: true } },
    overrideAccess: true, // only the words of an indicator whose result the person may read
    req,
  });
  return new Map(docs.flatMap(({ indicators }) => (indicators ?? []).map(({ key, phrase }) => [key, phrase] as const)));
}

/** The words of tasks by their keys; without keys, of all. */
async function contentsOf({ req }: Asker, keys: readonly string[] | undefined): Promise<Said> {
  const { docs } = await req.payload.find({
    collection: 'plans',
    where: keys === undefined ? {} : { 'tasks.key': { in: [...new Set(keys)] } },
    sort: 'updatedAt',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { tasks: { key: true, content: true } },
    overrideAccess: true, // only the words of a task whose report the person may read
    req,
  });
  return new Map(docs.flatMap(({ tasks }) => (tasks ?? []).map(({ key, content }) => [key, content] as const)));
}

function titleOf(row: Row, keyed: Said, words: Asker['words']): string {
  if ('indicator' in row) return `${sayPeriod(row.period, words)}: ${keyed.get(row.indicator) ?? row.indicator}`;
  if ('task' in row) return keyed.get(row.task) ?? row.task;
  if ('figures' in row) return words.periodReports.titleOf(sayPeriodInReport(row.period));
  const { number, symbol, about } = row;
  const name = [number, symbol].filter((text) => typeof text === 'string' && text !== '').join('/');
  const said = [name, about ?? ''].filter((text) => text !== '').join(': ');
  return said === '' ? words.document.untitled : said;
}
