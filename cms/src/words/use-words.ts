'use client';
import { useTranslation } from '@payloadcms/ui';
import type { Words } from './vi.ts';
import { wordsIn } from './words-in.ts';

/** The words of the panel in the language of the one who reads it. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return wordsIn(i18n.language);
}
