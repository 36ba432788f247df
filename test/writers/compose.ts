import type { Reading } from '@camket/shared/reading';
import { composeObjectives } from './compose-objectives.ts';
import { composePlan } from './compose-plan.ts';
import type { Layout } from './layout.ts';
import { bold, plain, type Sheet, type SheetBlock, type SheetParagraph, title } from './sheet.ts';
import { dayWritten, headLines, issuedLine } from './written-head.ts';

/** Lays a reading out as an office would print it. Only what the reading holds is said, besides the words of every form. */
export function compose(reading: Reading, layout: Layout): Sheet {
  const { kind } = reading.document;
  return [
    ...act(reading, layout),
    ...(kind === 'plan' ? [] : annexes(reading, layout)),
    ...foot(reading, layout, 'last'),
  ];
}

function act(reading: Reading, layout: Layout): readonly SheetBlock[] {
  const { document } = reading;
  return [
    ...head(reading, layout),
    title(document.kind === 'plan' ? 'KẾ HOẠCH' : 'QUYẾT ĐỊNH'),
    title(document.kind === 'plan' ? document.subject : `Về việc ${document.subject}`),
    ...(document.kind === 'plan' ? [] : [title(document.issuer.toUpperCase())]),
    ...document.legalBases.map((basis, at) => plain(`${basis}${at === document.legalBases.length - 1 ? '.' : ';'}`)),
    ...(document.kind === 'plan' ? wholePlan(reading, layout) : ordained(reading, layout)),
  ];
}

function head({ document }: Reading, layout: Layout): readonly SheetBlock[] {
  const left = headLines(document.issuer).map(title);
  const right = [title('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'), title('Độc lập - Tự do - Hạnh phúc')];
  const number: SheetParagraph = { ...plain(`Số: ${document.number ?? ''}/${document.symbol}`), isCentred: true };
  const issued: readonly SheetParagraph[] =
    document.place === null ? [] : [{ ...plain(issuedLine(document.place, document.issuedOn)), isCentred: true }];
  return layout.head === 'stacked'
    ? [...left, ...right, number, ...issued]
    : [{ kind: 'columns', left: [...left, number], right: [...right, ...issued] }];
}

function ordained(reading: Reading, layout: Layout): readonly SheetBlock[] {
  const { articles } = reading.document;
  return [
    title('QUYẾT ĐỊNH:'),
    ...articles.map(({ number, text }) => plain(`Điều ${number}. ${text}`)),
    ...foot(reading, layout, 'first'),
  ];
}

function wholePlan(reading: Reading, layout: Layout): readonly SheetBlock[] {
  const { document } = reading;
  return [
    plain(`${document.issuer} xây dựng Kế hoạch như sau:`),
    ...(reading.objectives.length === 0
      ? []
      : [
          bold('I. MỤC ĐÍCH, YÊU CẦU'),
          bold('1. Mục đích'),
          ...reading.objectives.map(({ statement }) => plain(`- ${statement}`)),
        ]),
    bold('II. NHIỆM VỤ THỰC HIỆN'),
    ...composePlan({ ...reading, objectives: [] }, layout),
    bold('III. TỔ CHỨC THỰC HIỆN'),
    ...clauses(reading),
  ];
}

/** Clauses on reporting that stand in no article. */
function clauses({ document, reporting }: Reading): readonly SheetBlock[] {
  const said = document.articles.map(({ text }) => text).join('\n');
  return reporting.filter(({ text }) => !said.includes(text)).map(({ text }) => plain(`- ${text}`));
}

function annexes(reading: Reading, layout: Layout): readonly SheetBlock[] {
  const { objectives, tasks, document } = reading;
  const line = { ...plain(annexLine(reading)), isCentred: true };
  const year = document.year === null ? '' : ` NĂM ${document.year}`;
  let count = 0;
  const annex = (name: string): readonly SheetBlock[] => {
    count += 1;
    return [
      { kind: 'pageBreak' },
      ...(layout.hasAnnexNumbers ? [title(`Phụ lục ${count}`)] : []),
      title(`${name}${year}`),
      line,
    ];
  };
  const rest = clauses(reading);
  return [
    ...(reading.policy === null ? [] : [...annex('CHÍNH SÁCH CHẤT LƯỢNG'), ...policy(reading)]),
    ...(objectives.length === 0 ? [] : [...annex('MỤC TIÊU CHẤT LƯỢNG'), ...composeObjectives(reading, layout)]),
    ...(tasks.length === 0
      ? []
      : [...annex('KẾ HOẠCH THỰC HIỆN MỤC TIÊU CHẤT LƯỢNG'), ...composePlan(reading, layout)]),
    ...(rest.length === 0 ? [] : [bold('TỔ CHỨC THỰC HIỆN'), ...rest]),
  ];
}

function policy({ policy: said, document }: Reading): readonly SheetBlock[] {
  if (said === null) return [];
  return [
    ...(said.motto === null ? [] : [title(`Phương châm: “${said.motto}”`)]),
    plain(`Để thực hiện phương châm trên, ${document.issuer} cam kết:`),
    ...said.commitments.map((text, at) => plain(`${at + 1}. ${text}`)),
  ];
}

function annexLine({ document }: Reading): string {
  const { number, symbol, issuedOn, issuer } = document;
  return `(Ban hành kèm theo Quyết định số ${number ?? ''}/${symbol} ngày ${dayWritten(issuedOn)} của ${issuer})`;
}

/** Recipients and signature: after the articles of a decision, at the end of a plan. */
function foot({ document }: Reading, layout: Layout, where: 'first' | 'last'): readonly SheetBlock[] {
  if ((document.kind === 'plan') !== (where === 'last')) return [];
  const left = [bold('Nơi nhận:'), ...document.recipients.map((text) => plain(`- ${text}`))];
  const { signer } = document;
  const right =
    signer === null
      ? []
      : [
          ...(signer.authority === null ? [] : [title(signer.authority)]),
          title(signer.position),
          plain(''),
          plain(''),
          title(signer.name),
        ];
  return layout.head === 'stacked' ? [...left, ...right] : [{ kind: 'columns', left, right }];
}
