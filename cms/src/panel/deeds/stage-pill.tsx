'use client';
import type { Stage } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';

/** How far a document has come, in words; the colour only helps. */
export function StagePill({ stage }: { readonly stage: Stage }) {
  const words = useWords();
  return <span className={`ck-pill ck-pill--${stage}`}>{words.stages[stage]}</span>;
}
