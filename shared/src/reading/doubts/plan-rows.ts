import { fold, squeeze } from '../../values/index.ts';
import type { Reading } from '../reading-form.ts';
import { brief } from './brief.ts';
import { type Examined, spansAt, spansAtOr } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';

type Task = Reading['tasks'][number];

const plain = (text: string): string =>
  fold(squeeze(text))
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Rows that stand twice under one objective, and printed numbers that leave one out or come again. */
export function rowDoubts(about: Examined): readonly SourceDoubt[] {
  return [...twins(about), ...jumps(about)];
}

function twins(about: Examined): readonly SourceDoubt[] {
  const first = new Map<string, number>();
  return about.reading.tasks.flatMap((task, at): readonly SourceDoubt[] => {
    const same = wordsOf(task);
    const before = first.get(same);
    if (before === undefined) {
      first.set(same, at);
      return [];
    }
    const path = `tasks.${String(at)}.content`;
    return [
      {
        kind: 'duplicateRow',
        spans: [...spansAt(about, `tasks.${String(at)}.number`), ...spansAt(about, path)],
        path,
        sentence: `${rowName(task)} trùng ở mọi ô với ${rowName(about.reading.tasks[before]).toLowerCase()}: «${brief(task.content)}».`,
        remedy:
          'Đối chiếu bản gốc; nếu bản gốc in hai lần thì giữ nguyên và đề nghị đính chính: một dòng có thể đã thay chỗ cho một việc bị sót.',
      },
    ];
  });
}

function wordsOf({ objective, content, lead, support, deadline, output, monitor }: Task): string {
  const cells = [content, lead.join(' '), support.join(' '), deadline ?? '', output ?? '', monitor.join(' ')];
  return [objective ?? '', ...cells.map(plain)].join('\n');
}

function rowName(task: Task | undefined): string {
  const { number = null, objective = null } = task ?? {};
  if (number === null) return 'Một dòng không số';
  return `Dòng ${number}${objective === null ? '' : ` của mục tiêu ${objective}`}`;
}

interface Numbered {
  readonly number: string | null;
  readonly path: string;
  readonly instead: string;
  readonly name: string;
}

function jumps(about: Examined): readonly SourceDoubt[] {
  const { tasks, objectives, document } = about.reading;
  const rows = tasks.map(({ number }, at): Numbered => {
    const row = `tasks.${String(at)}`;
    return { number, path: `${row}.number`, instead: `${row}.content`, name: 'Số thứ tự của dòng' };
  });
  const served = Map.groupBy(rows, (_, at) => tasks[at]?.objective ?? '');
  const lists: readonly (readonly Numbered[])[] = [
    document.articles.map(({ number }, at) => {
      const path = `document.articles.${String(at)}`;
      return { number: String(number), path: `${path}.number`, instead: `${path}.text`, name: 'Số của điều' };
    }),
    objectives.map(({ number }, at) => {
      const path = `objectives.${String(at)}`;
      const own = /^\d+$/u.test(number) ? number : null; // «I.2» counts sections, and not every section holds an objective
      return { number: own, path: `${path}.number`, instead: `${path}.statement`, name: 'Số của mục tiêu' };
    }),
    ...(isOneList(rows) ? [rows] : served.values()),
  ];
  return lists.flatMap((list) => jumpsIn(about, list));
}

/** Rows whose numbers run on from one objective to the next. */
function isOneList(rows: readonly Numbered[]): boolean {
  const ones = rows.filter(({ number }) => lastOf(number)?.last === 1);
  return ones.length <= 1;
}

function jumpsIn(about: Examined, rows: readonly Numbered[]): readonly SourceDoubt[] {
  return rows.flatMap(({ number, path, instead, name }, at): readonly SourceDoubt[] => {
    const step = stepBetween(rows[at - 1]?.number ?? null, number);
    if (step === undefined || step.by === 1 || step.by < 0 || isNewCount(step)) return [];
    return [{ kind: 'skippedNumber', spans: spansAtOr(about, path, instead), path, ...sayStep(name, step) }];
  });
}

interface Step {
  readonly from: number;
  readonly by: number;
}

/** A second number 1 begins to count anew. */
const isNewCount = ({ from, by }: Step): boolean => by === 0 && from <= 1;

function stepBetween(before: string | null, here: string | null): Step | undefined {
  const [one, other] = [lastOf(before), lastOf(here)];
  if (one === undefined || other?.prefix !== one.prefix) return undefined;
  return { from: one.last, by: other.last - one.last };
}

function sayStep(name: string, { from, by }: Step): Pick<SourceDoubt, 'sentence' | 'remedy'> {
  if (by === 0) {
    return {
      sentence: `${name} lặp lại: hai lần số ${String(from)}.`,
      remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng lặp thì giữ nguyên số in, không đánh số lại.',
    };
  }
  const missing = Array.from({ length: Math.min(by - 1, 5) }, (_, more) => String(from + 1 + more)).join(', ');
  return {
    sentence: `${name} nhảy từ ${String(from)} sang ${String(from + by)}: không có số ${missing}.`,
    remedy:
      'Đối chiếu bản gốc xem có sót dòng khi đọc không; nếu bản gốc cũng nhảy số thì giữ nguyên, không đánh số lại.',
  };
}

function lastOf(text: string | null): { readonly prefix: string; readonly last: number } | undefined {
  const found = /^(\D{0,20}(?:\d+\.)*)(\d{1,6})\.?$/u.exec(text?.trim() ?? '');
  return found === null ? undefined : { prefix: found[1] ?? '', last: Number(found[2]) };
}
