import type { causeClauseVi } from './cause-clause-vi.ts';

/** The English words of the clause on causes. */
export const causeClauseEn: typeof causeClauseVi = {
  title: 'After a miss: term for stating the cause',
  help: 'If the document says within how many days the cause of a missed target is to be stated, copy that sentence here: it goes before the term of the commune. Leave it blank where the document says nothing.',
  wording: 'Wording',
  placeholder: 'Đơn vị có chỉ tiêu không đạt phải nêu nguyên nhân trong 03 ngày làm việc kể từ ngày phát hiện.',
  days: 'Days',
  countedIn: 'Counted in',
  by: { workingDays: 'Working days', days: 'Days' },
  unread: 'No number of days yet, so it sets no term: that of the commune holds, or the default.',
  understood: (term) => `Understood as: the cause is stated ${term}.`,
  inArticle: (article) => `The sentence stands in ${article}.`,
  inNoArticle: 'The sentence stands in none of the articles above: compare it with the signed document.',
};
