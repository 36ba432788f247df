import { foldInPlace } from '../document/folded-text.ts';
import { brief } from './brief.ts';
import { type Examined, spansAt, spansAtOr } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';

/** Objectives without a figure or without a task, and shares of cases of which there may be none. */
export function measureDoubts(about: Examined): readonly SourceDoubt[] {
  return [...withoutMeasure(about), ...withoutTask(about), ...overNothing(about)];
}

function withoutMeasure(about: Examined): readonly SourceDoubt[] {
  return about.reading.objectives.flatMap(({ number, statement, indicators }, at): readonly SourceDoubt[] => {
    if (indicators.some(({ operator }) => operator !== 'judged')) return [];
    const path = `objectives.${String(at)}.statement`;
    return [
      {
        kind: 'objectiveWithoutMeasure',
        spans: spansAt(about, path),
        path,
        sentence: `Mục tiêu ${number} không có con số, mức xếp loại hay thứ hạng nào: «${brief(statement)}».`,
        remedy: 'Ghi rõ đây là mục tiêu định tính, ai kết luận đạt hay không đạt và dựa vào minh chứng nào.',
      },
    ];
  });
}

function withoutTask(about: Examined): readonly SourceDoubt[] {
  const { objectives, tasks } = about.reading;
  const served = new Set(tasks.map(({ objective }) => objective));
  if (objectives.length === 0 || (tasks.length > 0 && served.has(null))) return [];
  if (tasks.length === 0) {
    return [
      {
        kind: 'objectiveWithoutTask',
        spans: spansAt(about, 'objectives.0.statement'),
        path: 'tasks',
        sentence: `Văn bản có ${String(objectives.length)} mục tiêu nhưng không có dòng kế hoạch nào.`,
        remedy: 'Kiểm tra xem kế hoạch thực hiện có ở tệp khác không; nếu chưa có thì cần ban hành kế hoạch.',
      },
    ];
  }
  return objectives.flatMap(({ number, statement }, at): readonly SourceDoubt[] => {
    if (served.has(number)) return [];
    const path = `objectives.${String(at)}.statement`;
    return [
      {
        kind: 'objectiveWithoutTask',
        spans: spansAt(about, path),
        path,
        sentence: `Mục tiêu ${number} không có công việc nào trong kế hoạch: «${brief(statement)}».`,
        remedy: 'Kiểm tra xem có sót bảng khi đọc không; nếu bản gốc cũng không có, đề nghị bổ sung công việc.',
      },
    ];
  });
}

/** Cases that a good year does not have: late dossiers, complaints, violations. */
const rare =
  /\b(?:tre|qua|cham)\s+(?:hen|han)\b|\bkhieu nai\b|\bto cao\b|\bphan anh\b|\bkien nghi\b|\bdon thu\b|\bvi pham\b|\bsai sot\b|\btai nan\b|\bsu co\b|\bphat sinh\b|\bdich benh\b|\bthien tai\b|\bbao luc\b/u;

function overNothing(about: Examined): readonly SourceDoubt[] {
  return about.reading.objectives.flatMap(({ indicators }, at) =>
    indicators.flatMap(({ phrase, unit, value }, index): readonly SourceDoubt[] => {
      const counted = unit === '%' && value !== null ? rare.exec(foldInPlace(phrase)) : null;
      if (counted === null) return [];
      const path = `objectives.${String(at)}.indicators.${String(index)}.phrase`;
      const words = phrase.slice(counted.index, counted.index + counted[0].length);
      return [
        {
          kind: 'zeroDenominator',
          spans: spansAtOr(about, path, `objectives.${String(at)}.statement`),
          path,
          sentence: `Tỷ lệ này tính trên các trường hợp «${words}», có kỳ có thể không có trường hợp nào: «${brief(phrase)}».`,
          remedy: 'Thống nhất trước: kỳ không có trường hợp nào thì báo cáo «không phát sinh», không ghi 0% hay 100%.',
        },
      ];
    }),
  );
}
