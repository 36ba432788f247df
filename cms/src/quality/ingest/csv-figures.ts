import { countFields } from '@camket/shared/indicators';
import { dossierCountNames } from '@camket/shared/results';
import type { Row } from '../../spreadsheets/cell.ts';
import { openCsv } from '../../spreadsheets/csv.ts';
import type { Complaint } from '../refusal.ts';
import { Refusal } from '../refusal.ts';
import { readCsvNumber } from './csv-numbers.ts';
import { type ReadRow, sayUnknown } from './figure-fault.ts';
import { mostFigures } from './figure-request.ts';

const texts = [
  'indicator',
  'period',
  'part',
  'cutOff',
  'source',
  'cause',
  'note',
  'gapNote',
  'decision',
  'kind',
] as const;
const valueTexts = ['grade', 'conclusion', 'ground', 'basis'] as const;
const wholeNumbers = [...countFields, 'version'] as const;
const countColumns = dossierCountNames.map((name) => `counts.${name}`);

/** Every column that a CSV push may have, in the order in which the help lists them. */
const csvColumns: readonly string[] = [...texts, 'value', ...valueTexts, ...wholeNumbers, ...countColumns];

type Cells = ReadonlyMap<string, string>;

/** The columns of a CSV push, by the place at which they stand. */
function columnsIn(header: Row | undefined): ReadonlyMap<number, string> {
  const names = (header?.cells ?? []).flatMap(({ column, value }) =>
    value.kind === 'text' ? [[column, value.text.trim()] as const] : [],
  );
  const known = new Map(csvColumns.map((name) => [name.toLowerCase(), name]));
  const unknown = names.filter(([, name]) => !known.has(name.toLowerCase())).map(([, name]) => name);
  const columns = names.map(([place, name]) => [place, known.get(name.toLowerCase()) ?? ''] as const);
  const twice = columns.filter(([, name], at) => columns.findIndex((other) => other[1] === name) < at);
  const missing = ['indicator', 'period', 'cutOff'].filter((name) => !columns.some((one) => one[1] === name));
  const complaints: Complaint[] = [
    ...(unknown.length === 0 ? [] : [{ kind: 'unknownField', field: unknown[0] ?? '', message: sayUnknown(unknown) }]),
    ...twice.map(([, name]) => ({ kind: 'twice', field: name, message: `Cột «${name}» có hai lần: giữ lại một.` })),
    ...missing.map((name) => ({ kind: 'noColumn', field: name, message: `Dòng đầu của tệp CSV thiếu cột «${name}».` })),
  ];
  if (complaints.length > 0) throw new Refusal(400, complaints);
  return new Map(columns);
}

/** The rows of a CSV push in the form in which JSON would bring them; what cannot be read says so by itself. */
export function readCsv(bytes: Uint8Array): readonly ReadRow<unknown>[] {
  const [header, ...rows] = [...(openCsv(bytes).sheets[0]?.rows() ?? [])];
  const columns = columnsIn(header);
  if (rows.length === 0) throw new Refusal(400, 'Tệp CSV không có dòng số liệu nào dưới dòng tên cột.');
  if (rows.length > mostFigures) throw new Refusal(413, tooMany(rows.length));
  return rows.map(({ row, cells }) => {
    const named = cells.flatMap(({ column, value }) => {
      const name = columns.get(column);
      return name === undefined || value.kind !== 'text' ? [] : [[name, value.text.trim()] as const];
    });
    const extra = cells.filter(({ column }) => !columns.has(column));
    if (extra.length === 0) return readLine(row, new Map(named));
    const message = `Dòng này có nhiều ô hơn số cột (ô thứ ${String(extra[0]?.column)}): kiểm tra dấu phân cách và dấu nháy kép.`;
    return { row, kind: 'refused', complaints: [{ kind: 'form', field: '', message }] };
  });
}

/** The sentence for a push with too many rows. */
export const tooMany = (count: number): string =>
  `Một lần gửi nhiều nhất ${String(mostFigures)} dòng, lần này có ${String(count)} dòng: hãy chia ra nhiều lần gửi.`;

function readLine(row: number, cells: Cells): ReadRow<unknown> {
  const numbers = new Map<string, string>();
  const complaints: Complaint[] = [];
  for (const name of [...wholeNumbers, ...countColumns, 'value']) {
    const written = cells.get(name);
    if (written === undefined) continue;
    const read = readCsvNumber(written);
    if ('text' in read) numbers.set(name, read.text);
    else complaints.push({ kind: 'notNumber', field: name, message: read.because });
  }
  if (complaints.length > 0) return { row, kind: 'refused', complaints };
  return { row, kind: 'read', content: contentOf(cells, numbers) };
}

const present = (pairs: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(pairs.filter(([, value]) => value !== undefined));

function contentOf(cells: Cells, numbers: Cells): unknown {
  const count = (name: string): number | undefined => {
    const text = numbers.get(name);
    return text === undefined ? undefined : Number(text);
  };
  const counts = present(dossierCountNames.map((name) => [name, count(`counts.${name}`)]));
  const subject = cells.get('decision');
  return present([
    ...texts.filter((name) => name !== 'decision' && name !== 'kind').map((name) => [name, cells.get(name)] as const),
    ['value', valueOf(cells, { count, number: numbers.get('value') })],
    ['counts', Object.keys(counts).length === 0 ? undefined : counts],
    ['decision', subject === undefined ? undefined : { subject, version: count('version') ?? 1 }],
  ]);
}

interface Numbers {
  readonly count: (name: string) => number | undefined;
  readonly number: string | undefined;
}

/** The kind of value that the filled columns mean, where the column `kind` does not say it. */
function kindOf(cells: Cells): string | undefined {
  const has = (name: string): boolean => cells.has(name);
  const meant = [
    ['numerator', 'counted'],
    ['denominator', 'counted'],
    ['value', 'number'],
    ['grade', 'grade'],
    ['rank', 'rank'],
    ['conclusion', 'judged'],
    ['done', 'distribution'],
    ['ground', 'withheld'],
  ] as const;
  return cells.get('kind') ?? meant.find(([name]) => has(name))?.[1];
}

function valueOf(cells: Cells, { count, number }: Numbers): unknown {
  const kind = kindOf(cells);
  if (kind === undefined) return undefined;
  return present([
    ['kind', kind],
    ...countFields.map((name) => [name, count(name)] as const),
    ['value', number],
    ['grade', cells.get('grade')],
    ['conclusion', cells.get('conclusion')],
    ['ground', cells.get('ground')],
    ['note', cells.get('basis')],
  ]);
}
