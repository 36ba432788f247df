/** Why a result that one could look for is not there; never 0, never a hidden row. */
export const absences = [
  'underVerification', // reported, not yet verified
  'withheld', // kept back, with a stated ground
  'withdrawn', // published once and taken back
  'notReported', // due and not there
  'noDueDay', // the period is over, and the document sets no day for its report
  'notYetDue', // the report is not due yet
] as const;

/** A kind of absence. That there were no cases is a result and no absence. */
export type Absence = (typeof absences)[number];

/** The Vietnamese words of each absence, to stand where the number would. */
const absenceWords = {
  underVerification: 'đang xác minh',
  withheld: 'không công khai (có căn cứ)',
  withdrawn: 'đã rút',
  notReported: 'đến hạn chưa báo cáo',
  noDueDay: 'chưa có số liệu; văn bản không định hạn báo cáo',
  notYetDue: 'chưa đến hạn',
} as const satisfies Record<Absence, string>;

/** The words of an absence. */
export function sayAbsence(absence: Absence): string {
  return absenceWords[absence];
}

/** Of several absences, the one that tells most about why there is no figure. */
export function tellingAbsence(found: readonly Absence[]): Absence | undefined {
  return absences.find((absence) => found.includes(absence));
}
