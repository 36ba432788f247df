import { addWorkingDays, endOfTerm, workingCalendars } from '../../times/index.ts';
import { addDays } from '../../values/index.ts';
import { finding, stretch, type TimeReader } from './wording.ts';

const term =
  /\b(?:(?:cham nhat |muon nhat )?(?:trong|sau)(?: vong| thoi han| thoi gian)? )?(?<days>\d{1,3}) (?:\([a-z ]{1,20}\) )?ngay(?<working> lam viec)?,? (?:ke )?tu (?:khi |ngay )(?:ky|ban hanh|ky ban hanh)\b(?: (?:ban hanh )?(?:quyet dinh|ke hoach|van ban)(?: nay)?)?/g;

/** A term that began later could run out behind the end of the calendar. */
const lastSigned = '9990-01-01';

/** «trong 05 ngày làm việc kể từ ngày ký»: the day of signing is not counted, days off as the calendar has them. */
export const termTimes: TimeReader = ({ folds: { text }, issuedOn }) =>
  [...text.matchAll(term)].flatMap((found) => {
    const days = Number(found.groups?.['days']);
    if (issuedOn === undefined || issuedOn >= lastSigned) return [finding(stretch(found))];
    const last =
      found.groups?.['working'] === undefined
        ? endOfTerm(issuedOn, days, workingCalendars)
        : addWorkingDays(issuedOn, days, workingCalendars);
    return [finding(stretch(found), { kind: 'before', date: addDays(last, 1) })];
  });
