import { en } from './en.ts';
import { vi, type Words } from './vi.ts';

/** The words of the panel in a language; Vietnamese where it is not one of ours. */
export function wordsIn(language: string): Words {
  return language === 'en' ? en : vi;
}
