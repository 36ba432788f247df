'use client';
import { SetStepNav } from '@payloadcms/ui';
import { useWords } from '../../words/use-words.ts';

/** Says in the head of the panel where one is. */
export function CasesTitle() {
  const words = useWords().cases;
  return <SetStepNav nav={[{ label: words.title }]} />;
}
