import { foldInPlace } from '../document/folded-text.ts';
import { brief } from './brief.ts';
import { type Examined, spansAt } from './examined.ts';
import { nameWords } from './name-words.ts';
import type { SourceDoubt } from './source-doubt.ts';

const onObjectives = /(?:mtcl|muc tieu chat luong)/u;

/** Reports on the objectives that a clause has one body lead and a row of the plan another. */
export function reportLeads(about: Examined): readonly SourceDoubt[] {
  const { tasks, reporting } = about.reading;
  const rows = tasks.flatMap(({ content, lead }, at) =>
    isReport(content) && lead.length > 0 ? [{ content, lead, at, leaders: new Set(lead.map(plain)) }] : [],
  );
  if (rows.length === 0) return [];
  const bodies = new Map(
    tasks.flatMap(({ lead, support, monitor }) => [...lead, ...support, ...monitor]).map((body) => [plain(body), body]),
  );
  return reporting.flatMap(({ text }, clause): readonly SourceDoubt[] => {
    const leader = leaderIn(text, bodies);
    const other = leader && rows.find(({ leaders }) => !leaders.has(leader.plain));
    if (leader === undefined || other === undefined || !onObjectives.test(foldInPlace(text))) return [];
    const leads = other.lead.map((_, at) => `tasks.${String(other.at)}.lead.${String(at)}`);
    return [
      {
        kind: 'inconsistentName',
        spans: [...spansAt(about, `reporting.${String(clause)}.text`), ...spansAt(about, ...leads)],
        path: `reporting.${String(clause)}.text`,
        sentence: `Báo cáo kết quả mục tiêu giao cho hai nơi: quy định báo cáo ghi «${leader.shown}» chủ trì, dòng «${brief(other.content)}» ghi «${other.lead.join('; ')}».`,
        remedy: 'Đối chiếu bản gốc và xác định ai chủ trì báo cáo; nếu bản gốc cũng ghi hai nơi, đề nghị đính chính.',
      },
    ];
  });
}

const isReport = (content: string): boolean => {
  const words = foldInPlace(content);
  return /^(?:[-+•]\s*)?(?:tong hop,?\s+)?bao cao\s/u.test(words) && onObjectives.test(words);
};

const plain = (body: string): string =>
  nameWords(body)
    .map((word) => word.plain)
    .join(' ');

/** The body right before «chủ trì», where it is one that the plan names too. */
function leaderIn(
  text: string,
  bodies: ReadonlyMap<string, string>,
): { readonly plain: string; readonly shown: string } | undefined {
  const words = nameWords(text).map((word) => word.plain);
  const at = words.findIndex((word, index) => word === 'chu' && words[index + 1] === 'tri');
  const before = words.slice(Math.max(0, at - 12), Math.max(0, at));
  for (let from = 0; from < before.length; from += 1) {
    const name = before.slice(from).join(' ');
    const shown = bodies.get(name);
    if (shown !== undefined) return { plain: name, shown };
  }
  return undefined;
}
