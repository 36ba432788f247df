import type { Reading } from '@camket/shared/reading';
import type { Layout } from './layout.ts';
import { plain, type SheetBlock } from './sheet.ts';

/** The objectives as their annex states them: numbered, each with the whole of its words. */
export function composeObjectives({ objectives, document }: Reading, layout: Layout): readonly SheetBlock[] {
  return [
    plain(`Tập thể cán bộ, công chức, người lao động của ${document.issuer} thực hiện các mục tiêu sau:`),
    ...objectives.map(({ number, statement }) => plain(`${numbered(number, layout)} ${statement}`)),
  ];
}

const numbered = (number: string, { objectiveNumbers }: Layout): string =>
  objectiveNumbers === 'words' ? `Mục tiêu ${number}:` : `${number}.`;
