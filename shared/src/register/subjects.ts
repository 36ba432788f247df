import { slug } from '../values/index.ts';

/** The subject of a document: `xa-an-bien/van-ban/241-qd-ubnd-2026`; `year` is that of its signing. */
export function decisionSubject(
  commune: string,
  { number, symbol, year }: { number: string; symbol: string; year: number },
): string {
  return `${commune}/van-ban/${slug(number)}-${slug(symbol)}-${String(year)}`;
}

const plain = (text: string): string => slug(text.replaceAll('/', '--'));

/** The subject of a result: its indicator, its period and the part that reports. */
export function resultSubject(
  commune: string,
  { indicator, period, part }: { indicator: string; period: string; part: string },
): string {
  return [commune, 'ket-qua', plain(indicator), plain(period), plain(part)].join('/');
}

/** The subject of a task report: its task, and the slot of a recurring one. */
export function taskSubject(commune: string, { task, slot }: { task: string; slot?: string }): string {
  return [commune, 'ke-hoach', plain(task), ...(slot === undefined ? [] : [plain(slot)])].join('/');
}

/** The subject of a report: its period, the document that it is on, and the unit that reports or `whole`. */
export function reportSubject(
  commune: string,
  { decision, period, part }: { decision: { subject: string }; period: string; part: string },
): string {
  const document = decision.subject.split('/').at(-1) ?? '';
  return [commune, 'bao-cao', plain(period), plain(document), plain(part)].join('/');
}

/** The subject of a corrective action: the indicator, the period and the part that failed. */
export function actionSubject(
  commune: string,
  { indicator, period, part }: { indicator: string; period: string; part: string },
): string {
  return [commune, 'khac-phuc', plain(indicator), plain(period), plain(part)].join('/');
}

/** The subject of an accepted deviation: the indicator, and its first day. */
export function deviationSubject(commune: string, { indicator, from }: { indicator: string; from: string }): string {
  return [commune, 'sai-lech', plain(indicator), plain(from)].join('/');
}

/** The subject of a commune's settings. */
export function settingsSubject(commune: string): string {
  return `${commune}/thiet-lap`;
}

/** The subject of the working calendar of a year, which belongs to the whole installation. */
export function calendarSubject(year: number): string {
  return `lich/${String(year)}`;
}

/** The subject of a redaction: the first of the entries that it empties. */
export function redactionSubject(seq: number): string {
  return `redaction/${String(seq)}`;
}
