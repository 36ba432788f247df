/** What bodies deal in, as their codes shorten it: Khoa học và Công nghệ, Văn hóa – Xã hội, … */
const fields =
  'KHCN VHXH NV TC TP YT XD GTVT NNPTNT NNMT NNVMT TNMT LĐTBXH VHTT VHTTDL VHTTTT DL CT GDĐT TTTT KHĐT DTTG DT NG QP CA NgV ' +
  'KT KTHT KTHTĐT KTTC TCKH QLĐT TNXH';

const before = ['', 'B', 'S', 'P'] as const;

const whole =
  'QĐ KH BC TB TTr QC CTr NĐ TT TTLT NQ CT HD CV GM PL L LCT PC TTg CP QH UBTVQH CTN UBND HĐND UB VX NC TH HC TU ' +
  'VP VT VPCP VPUB VPUBND VPHĐND VPHĐNDUBND HĐNDUBND ĐTN LĐTB NHNN TTCP KTNN TW BCHTW BTGTU BNN VBHN CNTT CĐS NTM ATTP PCTT PCCC MT TNXH VTLT LĐ TCKT TCD TTr TANDTC VKSNDTC BHXH TLĐ MTTQ UBMTTQ ĐU BTV BTCTW BDVTW ' +
  'TĐC BTĐC CCTĐC QLTCCL TCCL HCC PVHCC TTPVHCC TTHCC MC TNTKQ BCĐ BCH BQL CCHC KSTTHC TCCB ISO QLCL ' +
  'TTra TTTP TTS TTH CAX CAP QS BCHQS TCT CTK TKTH STTT CTUBND CTHĐQT';

/** Codes of kinds of documents and of bodies that stand in the symbols of documents and behind «Lưu:». */
export const usualCodes: ReadonlySet<string> = new Set([
  ...whole.split(' '),
  ...fields.split(' ').flatMap((field) => before.map((head) => `${head}${field}`)),
]);

/** Whether a code is that of a department of a province (Sở) or a ministry (Bộ), which no commune signs with. */
export function isHigherBody(code: string): boolean {
  return fields.split(' ').some((field) => code === `S${field}` || code === `B${field}`);
}
