'use client';
import { useTranslation } from '@payloadcms/ui';
import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

/** The words of the panel in the language of the one who reads it. */
export function useWords(): Words {
  const { i18n } = useTranslation();
  return wordsIn(i18n.language);
}

function wordsIn(language: string): Words {
  return language === 'en' ? en : vi;
}
