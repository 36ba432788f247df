import { foldInPlace } from '../document/folded-text.ts';
import { brief } from './brief.ts';
import { type Examined, spansAt } from './examined.ts';
import type { SourceDoubt } from './source-doubt.ts';

/** Rows of the plan that promise a rate without a figure, or that have no number while the others do. */
export function blankCells(about: Examined): readonly SourceDoubt[] {
  return [...ratesWithoutFigure(about), ...rowsWithoutNumber(about)];
}

const startsAsRate = /^(?:[-+*•]\s*)?(?:phan dau\s+|bao dam\s+|dam bao\s+)?(?:ty le|ti le)\s/u;
const movesOnly = /\b(?:tang|giam|cao hon|thap hon|duy tri|nam truoc)\b/u;

function ratesWithoutFigure(about: Examined): readonly SourceDoubt[] {
  return about.reading.tasks.flatMap(({ content, output }, at): readonly SourceDoubt[] => {
    const plain = foldInPlace(content);
    const isRate = startsAsRate.test(plain) && !/\d|…|\.{3}/u.test(plain) && !movesOnly.test(plain);
    if (!isRate || /\d/u.test(output ?? '')) return [];
    const path = `tasks.${String(at)}.content`;
    return [
      {
        kind: 'blankNumber',
        spans: spansAt(about, path),
        path,
        sentence: `Dòng này nêu một tỷ lệ nhưng không có con số: «${brief(content)}».`,
        remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng không ghi, đề nghị bổ sung mức cần đạt bằng văn bản đính chính.',
      },
    ];
  });
}

/** Rows without a number, those of one objective together. A plan that numbers few of its rows numbers none on purpose. */
function rowsWithoutNumber(about: Examined): readonly SourceDoubt[] {
  const { tasks } = about.reading;
  const without = tasks.flatMap(({ number, objective, content }, at) =>
    number === null ? [{ objective, content, path: `tasks.${String(at)}` }] : [],
  );
  if (without.length * 2 >= tasks.length) return [];
  return [...Map.groupBy(without, ({ objective }) => objective).values()].map((rows): SourceDoubt => {
    const [first] = rows;
    const many = rows.length === 1 ? 'Dòng này' : `${String(rows.length)} dòng này`;
    return {
      kind: 'blankNumber',
      spans: spansAt(about, ...rows.map(({ path }) => `${path}.content`)),
      path: `${first?.path ?? ''}.number`,
      sentence: `${many} không có số thứ tự, trong khi các dòng khác có: «${brief(first?.content ?? '')}».`,
      remedy: 'Đối chiếu bản gốc; nếu bản gốc cũng để trống thì giữ nguyên, không tự đánh số lại.',
    };
  });
}
