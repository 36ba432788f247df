import { whole } from '../results/index.ts';
import { vietnameseDay } from '../values/index.ts';
import type { IndicatorLine, Report, TaskLine, UnitLine } from './report.ts';
import { sayPeriodInReport } from './say-period.ts';

/** A column of a table on paper: its heading, its share of the width, and whether it holds short figures. */
export interface PaperColumn {
  readonly title: string;
  readonly width: number;
  readonly isCentred?: boolean;
}

/** A piece of the text of a paper. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] };

/** The text of a report in its order: what came of it, what fell short and why, what comes next, what is asked for. */
export function paperBlocks(report: Report): readonly PaperBlock[] {
  const { narrative } = report;
  const parts = [
    { title: 'KẾT QUẢ THỰC HIỆN', blocks: [...paragraphs(narrative.results), ...figures(report)] },
    { title: 'TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN', blocks: shortcomings(report) },
    { title: `PHƯƠNG HƯỚNG, NHIỆM VỤ THỜI GIAN TỚI`, blocks: paragraphs(narrative.directions) },
    { title: 'KIẾN NGHỊ, ĐỀ XUẤT', blocks: paragraphs(narrative.proposals) },
  ].filter(({ blocks }) => blocks.length > 0);
  return [
    ...paragraphs(narrative.opening),
    ...parts.flatMap(({ title, blocks }, place) => [heading(1, `${roman[place] ?? ''}. ${title}`), ...blocks]),
    closing(report),
  ];
}

const roman = ['I', 'II', 'III', 'IV'] as const;

const heading = (level: 1 | 2, text: string): PaperBlock => ({ kind: 'heading', level, text });

function paragraphs(text: string): readonly PaperBlock[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'text', text: line }));
}

/** The last paragraph ends with the mark that nothing follows. */
function closing({ part, period, issuer }: Report): PaperBlock {
  const above = part === whole ? 'cấp trên' : 'Ủy ban nhân dân';
  return {
    kind: 'text',
    text: `Trên đây là báo cáo kết quả thực hiện mục tiêu chất lượng ${sayPeriodInReport(period)} của ${issuer}, kính báo cáo ${above} xem xét, chỉ đạo./.`,
  };
}

function figures({ compiled, indicators, tasks, units, otherTasks, part }: Report): readonly PaperBlock[] {
  const tables = [
    { title: 'Kết quả thực hiện các chỉ tiêu', table: indicatorTable(indicators), count: indicators.length },
    { title: 'Kết quả thực hiện nhiệm vụ', table: taskTable(tasks), count: tasks.length },
    { title: 'Tình hình báo cáo của các đơn vị', table: unitTable(units), count: part === whole ? units.length : 0 },
  ].filter(({ count }) => count > 0);
  const others: readonly PaperBlock[] =
    otherTasks === 0
      ? []
      : [
          {
            kind: 'text',
            text: `Ngoài ra, kế hoạch còn ${String(otherTasks)} nhiệm vụ không đến hạn và chưa có báo cáo trong kỳ.`,
          },
        ];
  const asOf = `Số liệu tổng hợp từ kết quả đã công bố, tính đến ngày ${vietnameseDay(compiled.day)}.`;
  const lines = tables.flatMap(({ title, table }, place) => [
    heading(2, `${String(place + 1)}. ${title}`),
    table,
    ...(title === 'Kết quả thực hiện nhiệm vụ' ? others : []),
  ]);
  return lines.length === 0 ? [] : [...paragraphs(asOf), ...lines];
}

function shortcomings({ narrative }: Report): readonly PaperBlock[] {
  const [faults, causes] = [paragraphs(narrative.shortcomings), paragraphs(narrative.causes)];
  if (causes.length === 0) return faults;
  return [heading(2, '1. Tồn tại, hạn chế'), ...faults, heading(2, '2. Nguyên nhân'), ...causes];
}

const order: PaperColumn = { title: 'TT', width: 11, isCentred: true };

function indicatorTable(indicators: readonly IndicatorLine[]): PaperBlock {
  const hasToDate = indicators.some(({ toDate }) => toDate !== undefined);
  return {
    kind: 'table',
    columns: [
      order,
      { title: 'Chỉ tiêu', width: hasToDate ? 46 : 58 },
      { title: 'Mức cần đạt', width: hasToDate ? 29 : 34 },
      { title: 'Kết quả trong kỳ', width: hasToDate ? 28 : 33 },
      ...(hasToDate ? [{ title: 'Từ đầu năm', width: 28 }] : []),
      { title: 'Đánh giá', width: hasToDate ? 26 : 32 },
    ],
    rows: indicators.map(({ phrase, target, value, toDate, verdict, coverage }, place) => [
      String(place + 1),
      phrase,
      target,
      coverage === undefined || coverage.reported === coverage.due
        ? value
        : `${value} (${String(coverage.reported)}/${String(coverage.due)} đơn vị có số liệu)`,
      ...(hasToDate ? [toDate ?? value] : []),
      verdict,
    ]),
  };
}

function taskTable(tasks: readonly TaskLine[]): PaperBlock {
  return {
    kind: 'table',
    columns: [
      order,
      { title: 'Nhiệm vụ', width: 72 },
      { title: 'Đơn vị chủ trì', width: 40 },
      { title: 'Tình hình thực hiện', width: 45 },
    ],
    rows: tasks.map(({ content, lead, verdict, note }, place) => [
      String(place + 1),
      content,
      lead,
      note === undefined ? verdict : `${verdict}. ${note}`,
    ]),
  };
}

function unitTable(units: readonly UnitLine[]): PaperBlock {
  return {
    kind: 'table',
    columns: [
      order,
      { title: 'Đơn vị', width: 62 },
      { title: 'Số liệu đã báo cáo', width: 32, isCentred: true },
      { title: 'Chậm hạn', width: 25, isCentred: true },
      { title: 'Ghi chú', width: 38 },
    ],
    rows: units.map((unit, place) => [
      String(place + 1),
      unit.name,
      `${String(unit.reported)}/${String(unit.due)}`,
      String(unit.late),
      sayUnitLine(unit),
    ]),
  };
}

/** How a unit stands with its figures, in words: "đủ, đúng hạn", "thiếu 2, quá hạn từ ngày 06/04/2026". */
export function sayUnitLine({ due, reported, late, overdueSince, dueDay }: UnitLine): string {
  const missing = due - reported;
  if (missing > 0) {
    if (overdueSince !== undefined) return `thiếu ${String(missing)}, quá hạn từ ngày ${vietnameseDay(overdueSince)}`;
    return dueDay === undefined
      ? `thiếu ${String(missing)}; văn bản không định hạn`
      : `thiếu ${String(missing)}, hạn ngày ${vietnameseDay(dueDay)}`;
  }
  if (late > 0) return `đủ, trong đó chậm ${String(late)}`;
  return dueDay === undefined ? 'đủ' : 'đủ, đúng hạn';
}
