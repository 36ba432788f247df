import type { Time } from '../../times/index.ts';
import { wordsIn } from '../wording/folded.ts';
import { endOfWords } from './part-of-sentence.ts';
import type { Found, TimeReader, Wording } from './wording.ts';

const requested =
  /\b(?:(?:khi )?(?:co|theo) (?:yeu cau|de nghi|chi dao)(?: dot xuat)?|theo (?:yeu cau|de nghi|su chi dao)|khi (?:duoc )?yeu cau)(?:,? (?:va )?(?:su )?(?:chi dao|de nghi|yeu cau|huong dan))?\b(?: cua )?/g;

/** «theo yêu cầu của …»; without a name it waits for the request as an event. */
export const requestTimes: TimeReader = (wording) =>
  [...wording.folds.text.matchAll(requested)].flatMap((found) => {
    const [from, opened] = [found.index, found.index + found[0].length];
    if (!found[0].endsWith('cua ')) {
      return [only({ from, to: opened }, { kind: 'onEvent', event: 'có yêu cầu' }, !found[0].startsWith('khi'))];
    }
    return led(wording, { from, opened, isFree: true }, (by) => ({ kind: 'onRequest', by }));
  });

const planned =
  /\btheo (?=(?:dung )?(?:ke hoach|chuong trinh|lich|tien do|lo trinh|thong bao|huong dan|van ban|quyet dinh|cong van|giay moi|thoi gian|thoi han|thoi diem|dot|mua|ky hop)\b)/g;
const plannedByRule = /^ ?theo (?=(?:quy dinh|quy che|luat)\b)/g;

/** «theo kế hoạch», «theo lịch tập huấn». */
export const plannedTimes: TimeReader = (wording) =>
  [...wording.folds.text.matchAll(planned), ...wording.folds.text.matchAll(plannedByRule)].flatMap((found) =>
    led(wording, { from: found.index, opened: found.index + found[0].length }, (plan) => ({ kind: 'asPlanned', plan })),
  );

const lead =
  /\b(?:(?<drop>(?:moi |ngay )?khi |(?:trong )?truong hop |neu (?=co |phat sinh |xay ra ))|(?<keep>ngay sau (?:khi )?|sau (?:khi )?(?!day\b|do\b|nay\b|thang ?(?:\/|mot lan|0?1 lan|lan))|truoc khi |truoc (?=ky hop|hoi nghi|cuoc hop|dai hoi|tet\b|mua |dip )|(?:trong (?:vong |thoi han )?)?\d{1,3} (?:\(\w+\) )?(?:ngay|gio)(?: lam viec)? (?:ke )?tu (?:khi |ngay )|ke tu (?:khi|ngay) (?!\d)))/g;
const inserted = /\blong ghep (?:vao |trong |tai |cung |voi )?/g;

/** «Khi có phát sinh», «sau hoạt động …», «lồng ghép vào các cuộc họp …». */
export const eventTimes: TimeReader = (wording) => {
  const { text } = wording.folds;
  const led1 = [...text.matchAll(lead)].flatMap((found) => {
    const opened = found.groups?.['drop'] === undefined ? found.index : found.index + found[0].length;
    const isEmpty = /^(?:neu|khi) co ?(?:[;,.)\]]|$)/.test(text.slice(found.index, found.index + 12));
    const needs = found.index + found[0].length;
    return isEmpty || endOfWords(text, needs) - needs < 2 ? [] : led(wording, { from: found.index, opened }, eventOf);
  });
  const led2 = [...text.matchAll(inserted)].flatMap((found) =>
    led(wording, { from: found.index, opened: found.index + found[0].length }, eventOf),
  );
  return [...led1, ...led2];
};

const eventOf = (event: string): Time => ({ kind: 'onEvent', event });

interface Place {
  readonly from: number;
  readonly opened: number;
  readonly isFree?: boolean;
}

function led(wording: Wording, { from, opened, isFree }: Place, timeOf: (words: string) => Time): readonly Found[] {
  const { folds } = wording;
  const to = endOfWords(folds.text, opened);
  const words = wordsIn(folds, { from: opened, to });
  return words.length === 0 || words.length > 400 ? [] : [only({ from, to }, timeOf(words), isFree !== true)];
}

function only({ from, to }: { from: number; to: number }, time: Time, opensPart: boolean): Found {
  return { from, to, meant: [{ from, to, time }], opensPart };
}
