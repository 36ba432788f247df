import type { Span } from '../source/source-text.ts';

/** What narrows a promise: for which cases it holds, which are left out, which field it is about. */
export interface Qualifiers {
  readonly condition?: Span;
  readonly exclusion?: Span;
  readonly segment?: Span;
}

const targetBegins =
  '(?= (?:phai |duoc |deu )?(?:dat|tu|toi thieu|it nhat|tren|duoi|khong (?:qua|duoi|thap)|toi da|giam|tang|la)? ?\\d| dat |,|;|\\.|\\(|\\)|$)';
const condition = new RegExp(
  `\\b(?:neu (?!co\\b ?[,.;)]|co$)[^,;.()]{2,120}?${targetBegins}|du dieu kien\\b|khi (?:co|phat sinh|duoc) [^,;.()]{2,80}?${targetBegins})`,
);
const leftOut =
  /(?<!\b(?:phong|loai|khau|diet|bai|thai) )\b(?:ngoai tru|loai tru|khong (?:tinh|ke|bao gom)|tru) (?!di\b|vao\b|cho\b|so\b)[^,;.()]{2,160}?(?=\)|,|;|\.|\(|$| (?:dat|phai dat|duoc|tu|toi thieu|it nhat|tren|tren muc) )/;
const field =
  /\b(?:cac )?linh vuc [^;.()%]{2,120}?(?= (?:dat|tu|toi thieu|it nhat|tren|duoi|khong|giam|tang|duoc|la|xep|co)\b|,? ?\d|;|\.|\(|\)|$)/;

/** The qualifiers in the stretch of a promise; a field only where the promise is about that part of a whole. */
export function qualifiersIn(text: string, piece: Span, isPart: boolean): Qualifiers {
  const words = text.slice(piece.from, piece.to);
  const place = (found: RegExpExecArray | null): Span | undefined =>
    found === null ? undefined : { from: piece.from + found.index, to: piece.from + found.index + found[0].length };
  const when = place(condition.exec(words));
  const without = place(leftOut.exec(words));
  const about = field.exec(words);
  const isAbout = about !== null && (isPart || /\b(?:thuoc|trong|cua|ve) $/.test(words.slice(0, about.index)));
  const segment = isAbout ? place(about) : undefined;
  return {
    ...(when !== undefined && { condition: when }),
    ...(without !== undefined && { exclusion: without }),
    ...(segment !== undefined && { segment }),
  };
}
