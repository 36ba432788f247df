import {
  type CaseColumn,
  caseColumns,
  caseMeanings,
  countFigures,
  onTimeBases,
  wordColumns,
} from '@camket/shared/results';
import type { WordColumn } from '@camket/shared/results/dossiers';
import { isCalendarDay, isPeriodText } from '@camket/shared/values';
import { z } from 'zod';

const id = z.string().min(1).max(100);
const isColumn = (name: string): name is CaseColumn => caseColumns.some((column) => column === name);
const isWordColumn = (name: string): name is WordColumn => wordColumns.some((column) => column === name);

const place = z.int().min(0).max(999);
const ownWords = z
  .record(z.string().max(120), z.enum(caseMeanings))
  .refine((words) => Object.keys(words).length <= 200, { error: 'Nhiều nhất 200 cách ghi cho một cột.' });

/** How the columns of a list are read, as a person has settled it. */
export const caseMapping = z.object({
  columns: z.partialRecord(z.string().refine(isColumn), place).transform(onlyColumns),
  words: z.partialRecord(z.string().refine(isWordColumn), ownWords).transform(onlyWords),
  dayOrder: z.enum(['dayFirst', 'monthFirst']),
});

type Places = Partial<Record<CaseColumn, number>>;
type Words = Partial<Record<WordColumn, z.infer<typeof ownWords>>>;

function onlyColumns(record: Readonly<Record<string, number | undefined>>): Places {
  const columns: Places = {};
  for (const column of caseColumns) {
    const found = record[column];
    if (found !== undefined) columns[column] = found;
  }
  return columns;
}

function onlyWords(record: Readonly<Record<string, z.infer<typeof ownWords> | undefined>>): Words {
  const words: Words = {};
  for (const column of wordColumns) {
    const found = record[column];
    if (found !== undefined) words[column] = found;
  }
  return words;
}

/** What is sent with a list to be looked at. */
export const lookRequest = z.object({ commune: id, isHead: z.enum(['0', '1']).default('0') });

/** What is sent with a list to be counted: `task` as JSON. */
export const countRequest = z.object({
  commune: id,
  /** Name of the sheet; none in a CSV file. */
  sheet: z.string().max(100).optional(),
  /** The text of its headers, as looking at it gave it. */
  form: z.string().min(1).max(40_000),
  mapping: caseMapping,
  period: z.string().refine(isPeriodText, { error: 'Cần chọn kỳ, ví dụ 2026-Q1.' }),
  cutOff: z.string().refine(isCalendarDay, { error: 'Cần ngày chốt số liệu có thật.' }).optional(),
  isOfPeriod: z.boolean().default(false),
});

/** What is sent with a list to be counted. */
export type CountRequest = z.infer<typeof countRequest>;

const use = z.object({ figure: z.enum(countFigures), base: z.enum(onTimeBases) });

/** Which counts an indicator is made of, as a person has settled it; none where the list has nothing for it. */
export const keptUse = z.object({ indicator: z.string().min(1).max(60), use: use.nullable() });

/** What is to be remembered of a commune's indicators. */
export const usesRequest = z.object({ commune: id, uses: z.array(keptUse).max(200) });

/** What is remembered of an indicator. */
export type KeptUse = z.infer<typeof keptUse>;
