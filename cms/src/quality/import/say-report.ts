import type { ImportRemark, ImportReport } from './import-request.ts';

const outcomes = {
  made: 'Đã lập dự thảo',
  filled: 'Đã điền số và ngày vào dự thảo lập lần trước',
  unchanged: 'Không thay đổi gì: văn bản này đã được nhập từ trước',
} as const satisfies Record<ImportReport['outcome'], string>;

/** The report of an import as lines for the terminal, in Vietnamese. */
export function sayReport(report: ImportReport): readonly string[] {
  const { commune, document, outcome, notes, obstacles, doubts, parts, unitsMade } = report;
  return [
    `${document.name}, ${commune.name} (${commune.slug})`,
    `  ${outcomes[outcome]}.`,
    ...(commune.isNew ? [`  Đã tạo đơn vị hành chính mới: ${commune.name}.`] : []),
    ...(unitsMade.length > 0 ? [`  Đã tạo ${unitsMade.length} đơn vị trực thuộc: ${unitsMade.join('; ')}.`] : []),
    `  Gồm ${sayParts(parts)}.`,
    ...notes.map((note) => `  ${note}`),
    ...sayStanding(report),
    ...listed('Còn vướng, chưa công bố được', obstacles),
    ...sayHint(obstacles),
    ...listed('Cần xem lại (không cản việc công bố)', outcome === 'unchanged' ? [] : doubts),
  ];
}

function sayParts(parts: ImportReport['parts']): string {
  const present = Object.entries(parts).filter(([, count]) => count > 0);
  return present.map(([what, count]) => `${count} ${what}`).join(', ');
}

function sayStanding({ document: { stage, subject, seq } }: ImportReport): readonly string[] {
  if (seq !== null) return [`  Đã công bố: mục số ${seq} của sổ công bố, địa chỉ /${subject ?? ''}.`];
  if (stage === 'draft') return ['  Đang là dự thảo trong trang quản trị, chưa công bố.'];
  return subject === null ? [] : [`  Đang công bố tại /${subject}.`];
}

/** What to do about a blank number or day. */
function sayHint(obstacles: readonly ImportRemark[]): readonly string[] {
  const isBlank = obstacles.some(({ path }) => path === 'number' || path === 'issuedOn');
  return isBlank
    ? ['  Khi đã có số và ngày, chạy lại lệnh này với --number SỐ --issued-on NGÀY (ví dụ 2026-01-15).']
    : [];
}

const shownOfAKind = 5;

/** The remarks of each kind, the many that are alike cut short. */
function listed(head: string, remarks: readonly ImportRemark[]): readonly string[] {
  if (remarks.length === 0) return [];
  const kinds = Map.groupBy(remarks, ({ kind }) => kind);
  const lines = [...kinds.values()].flatMap((alike) => [
    ...alike.slice(0, shownOfAKind).map(({ path, sentence }) => `${sentence}${path === '' ? '' : ` [${path}]`}`),
    ...(alike.length > shownOfAKind
      ? [`… và ${alike.length - shownOfAKind} điểm tương tự, xem trong trang quản trị.`]
      : []),
  ]);
  return [`  ${head}:`, ...lines.map((line) => `    - ${line}`)];
}
