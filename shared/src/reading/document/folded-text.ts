import { fold } from '../../values/index.ts';

// For each UTF-16 unit its folded unit, found out when it is first met; 0 where it has not been met.
const foldedUnits = new Uint16Array(0x1_00_00);
const chunk = 4_096;

/** The text folded letter by letter, so that a place in it is the same place in the text. */
export function foldInPlace(text: string): string {
  if (text.length <= chunk) return foldChunk(text);
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += chunk) parts.push(foldChunk(text.slice(from, from + chunk)));
  return parts.join('');
}

function foldChunk(text: string): string {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const known = foldedUnits[unit] ?? 0;
    units.push(known > 0 ? known : foldUnit(unit));
  }
  return String.fromCharCode(...units);
}

/** Only the letters and digits of a folded text: `Q U Y Ế T  Đ Ị N H :` as `quyetdinh`. */
export function lettersOf(folded: string): string {
  return folded.replaceAll(/[^a-z0-9]/g, '');
}

/** Whether a text is written in capitals, a misread letter here and there left aside. */
export function isInCapitals(text: string): boolean {
  const small = (start: string): number => start.match(/\p{Ll}/gu)?.length ?? 0;
  if (small(text.slice(0, 24)) > 6) return false;
  const start = text.slice(0, 300);
  const capitals = start.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 3 && small(start) * 9 <= capitals;
}

/** Whether a text begins with a small letter, as what goes on from a line above does. */
export function beginsSmall(text: string): boolean {
  return /^["“”'‘(]*\p{Ll}/u.test(text);
}

function foldUnit(unit: number): number {
  const folded = fold(String.fromCharCode(unit));
  foldedUnits[unit] = folded.length === 1 ? folded.charCodeAt(0) : unit;
  return foldedUnits[unit];
}
