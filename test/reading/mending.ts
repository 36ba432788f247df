/** Words of a real document that a careful reader found wrong, and the words that mend them. */
export interface Mending {
  readonly wrong: RegExp;
  readonly right: string;
}

const mend = (wrong: RegExp, right: string): Mending => ({ wrong, right });

const quoted = (why: string): string => /"([^"]+)"/u.exec(why)?.[1] ?? '';

/** A defect of the list, as far as mending needs it. */
export interface Defect {
  readonly source: string;
  readonly kind: string;
  readonly quote: string;
  readonly why: string;
}

/** How each defect of a document is mended, by the number that the name of its file begins with. */
export function mendingsOf(name: string, defects: readonly Defect[]): readonly Mending[] {
  return fixed[name] ?? restatedMendings(defects);
}

/** What the plan dropped or replaced is put back in the annex's words, which the list of defects gives. */
function restatedMendings(defects: readonly Defect[]): readonly Mending[] {
  const restated = defects.filter(({ kind }) => kind === 'restated-differently');
  const replaced = restated.find(({ why }) => quoted(why) !== '');
  const dropped = restated.find((defect) => defect !== replaced);
  if (replaced === undefined || dropped === undefined) return common;
  const begins = new RegExp(replaced.quote.replaceAll(/\s+/gu, String.raw`\s+`), 'u');
  return [mend(begins, `${dropped.quote} ${quoted(replaced.why)}`), ...common];
}

const common: readonly Mending[] = [
  mend(/31\/10\/2027/gu, '31/10/2017'),
  mend(/10\/11\/2026/gu, '31/12/2026'),
  mend(/(ký số cá nhân lãnh đạo đảm bảo)/gu, '$1 100%'),
  mend(/An biên/gu, 'An Biên'),
  mend(/Lãnh đạo UBND, /gu, 'Lãnh đạo UBND phường, '),
  mend(/(phối hợp) các đơn vị thuộc (?:Ủy ban nhân dân )?phường/gu, '$1 các phòng, đơn vị thuộc phường'),
  mend(/Ban chỉ đạo ISO, /gu, 'Ban chỉ đạo ISO phường, '),
  mend(/VHXXH/gu, 'VHXH'),
];

const fixed: Readonly<Record<string, readonly Mending[]>> = {
  '000': [
    mend(/trước hạn 90%/gu, 'trước hạn trên 90%'),
    mend(/Trung tâm HHC/gu, 'Trung tâm Phục vụ HCC xã'),
    mend(/các các cơ quan/gu, 'các Phòng ban'),
    mend(/VHXXH/gu, 'VHXH'),
  ],
  '002': [
    mend(/Số: \//gu, 'Số: 12/'),
    mend(/ngày tháng 01/gu, 'ngày 30 tháng 01'),
    mend(/Quyết định \//gu, 'Quyết định số 12/'),
    mend(/ngày \/01/gu, 'ngày 30/01'),
    mend(/TT-B HCN/gu, 'TT-BKHCN'),
    mend(/QĐ-BHCN/gu, 'QĐ-BKHCN'),
    mend(/QĐ-SKHCHN/gu, 'QĐ-UBND'),
    mend(/25\/8\/2026/gu, '25/8/2025'),
  ],
  '003': [
    mend(/Trước 05\/01\/2024/gu, 'Trước 05/4/2024'),
    mend(/Tháng 12\/2023 – Tháng 01\/2024/gu, 'Tháng 4/2024 – Tháng 5/2024'),
    mend(/(2\tXây dựng và triển khai đầy đủ, có hiệu quả Kế hoạch) CCHC/gu, '$1 chuyển đổi số'),
    mend(/Trước 15\/6 và trước 30\/11/gu, 'Trước 05/7 và trước 31/12'),
    mend(/\tBám sát/gu, '1\tBám sát'),
    mend(/Công chức văn phòng thống kê/gu, 'Văn phòng thống kê'),
    mend(/(cải)\tCông chức\t/gu, '$1\t\t'),
    mend(/(\tvăn phòng thống kê\tchuyên môn) UBND xã/gu, '$1'),
    mend(/(Các bộ phận chuyên môn) UBND xã/gu, '$1'),
    mend(/thư ký ISO chủ trì/gu, 'Văn phòng thống kê chủ trì'),
  ],
  '004': [
    mend(/Số: \//gu, 'Số: 12/'),
    mend(/ngày tháng 02/gu, 'ngày 10 tháng 02'),
    mend(/^10\t/gmu, '9\t'),
    mend(/^11\t/gmu, '10\t'),
    mend(/^12\t/gmu, '11\t'),
    mend(/Tư Minh/gu, 'Tứ Minh'),
    mend(/BCD/gu, 'BCĐ'),
    mend(/phòng, ban đơn vị/gu, 'phòng, đơn vị'),
  ],
};
