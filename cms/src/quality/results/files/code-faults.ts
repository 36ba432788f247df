import { sayPeriod } from '@camket/shared/values';
import { addressOf, type Workbook } from '../../../spreadsheets/cell.ts';
import { type FileCode, fileCodeOf } from './file-code.ts';
import type { FileFault } from './file-read.ts';
import type { FoundTable } from './find-table.ts';
import { templateMarks } from './template-columns.ts';
import type { TemplateContent } from './template-content.ts';

/** Whether a file was made for what is asked for: the faults, and what a person should know. */
export interface CodeChecked {
  readonly faults: readonly FileFault[];
  readonly notes: readonly string[];
}

const anew = 'Hãy tải tệp mẫu từ trang Nhập số liệu của đúng đơn vị, đúng kỳ rồi điền vào đó.';

/** Checks what a file says it was made for. */
export function checkCode(book: Workbook, table: FoundTable, content: TemplateContent): CodeChecked {
  const sheet = table.sheet.name;
  const code = table.code === undefined ? undefined : fileCodeOf(table.code.text);
  const cell = table.code?.cell ?? 'B6';
  if (code === undefined) {
    const found = table.code?.text ?? '(không có)';
    return { faults: [{ sheet, cell, found, expected: `Không thấy mã tệp. ${anew}` }], notes: [] };
  }
  const faults = [
    ...differences(code, content).map((one) => ({ sheet, cell, ...one })),
    ...(book.format === 'xlsx' ? hiddenFaults(book, code) : []),
  ];
  const isOlder = code.version !== content.code.version && faults.length === 0;
  const notes = isOlder
    ? [
        `Tệp mẫu theo phiên bản ${code.version} của văn bản; nay là phiên bản ${content.code.version}. Những chỉ tiêu có cách tính không đổi vẫn được đọc.`,
      ]
    : [];
  return { faults, notes };
}

type Difference = Pick<FileFault, 'found' | 'expected'>;

function differences(code: FileCode, { code: wanted, ...content }: TemplateContent): readonly Difference[] {
  const found: (Difference | undefined)[] = [
    code.template === wanted.template
      ? undefined
      : { found: `mẫu số ${code.template}`, expected: `Tệp mẫu theo bản cũ, không còn đọc được. ${anew}` },
    code.commune === wanted.commune
      ? undefined
      : { found: code.commune, expected: `Tệp của xã, phường khác; ở đây là ${content.communeName}. ${anew}` },
    code.unit === wanted.unit
      ? undefined
      : { found: code.unit, expected: `Tệp của đơn vị khác; ở đây là ${content.unitName}. ${anew}` },
    code.decision === wanted.decision
      ? undefined
      : { found: code.decision, expected: `Tệp theo văn bản khác; ở đây là ${wanted.decision}. ${anew}` },
    code.period === wanted.period
      ? undefined
      : { found: sayPeriod(code.period), expected: `Tệp của kỳ khác; ở đây là ${sayPeriod(wanted.period)}. ${anew}` },
  ];
  return found.filter((one) => one !== undefined);
}

/** The hidden sheet has to say the same: a sheet that was copied into another template's file is told by it. */
function hiddenFaults({ sheets }: Workbook, code: FileCode): readonly FileFault[] {
  const sheet = templateMarks.hidden;
  const hidden = sheets.find(({ name }) => name === sheet);
  if (hidden === undefined) {
    return [
      { sheet, cell: 'A1', found: '(không có)', expected: `Trang mã ẩn của tệp mẫu đã mất hoặc bị đổi tên. ${anew}` },
    ];
  }
  const wanted: Readonly<Record<string, string>> = {
    template: String(code.template),
    commune: code.commune,
    unit: code.unit,
    decision: code.decision,
    version: String(code.version),
    period: code.period,
  };
  const said = new Map<string, { readonly text: string; readonly cell: string }>();
  for (const { cells } of hidden.rows()) {
    const [name, value] = cells;
    if (name?.value.kind !== 'text' || value?.value.kind !== 'text') continue;
    said.set(name.value.text, { text: value.value.text, cell: addressOf(value) });
  }
  return Object.entries(wanted).flatMap(([name, text]) => {
    const own = said.get(name);
    const expected = `Mã ẩn không khớp với mã tệp ở trang ${templateMarks.sheet}: tệp được ghép từ hai tệp mẫu. ${anew}`;
    return own?.text === text ? [] : [{ sheet, cell: own?.cell ?? 'A1', found: own?.text ?? '(không có)', expected }];
  });
}
