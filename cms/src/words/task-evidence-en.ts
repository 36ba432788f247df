import type { taskEvidenceVi } from './task-evidence-vi.ts';

/** Words of the evidence that tasks leave behind, and of the times at which they are due, in English. */
export const taskEvidenceEn: typeof taskEvidenceVi = {
  title: 'What the plan asks for',
  help: 'Each item below is read from the plan’s expected output. Attach files to each, or say why there are none. A task can be reported done only when nothing is missing.',
  others: 'Other evidence',
  there: (count: number) => `${count} ${count === 1 ? 'file' : 'files'}`,
  explained: 'No file, reason given',
  absent: 'Missing',
  ifAny: 'Only where there is one',
  missing: 'Why it is not there (public)',
  missingHelp: 'Citizens read this sentence on the public page. Leave it blank where there are files.',
  pieceAbsent: (piece: string) => `“${piece}” is missing: upload a file, or say why there is none.`,
  dropHelp:
    'PDF, pictures, Word, Excel; at most 20 MB each. Files here are published with the figures: cover personal data first, then give the hash of the original.',
  covered: 'Parts of this copy are covered',
  coveredHelp:
    'Choose the original on this computer to take its hash. It is not uploaded and nobody sees it; the hash proves later that it was not changed.',
  chooseOriginal: 'Choose the original',
  pasteHash: 'Or paste the SHA-256 of the original',
  original: (hash: string) => `Parts covered; the original has the hash ${hash.slice(0, 12)}…`,
  notCovered: 'Remove the hash',
  sameFile: 'This file is the public copy itself. Choose the original, with nothing covered.',
  wrongHash: 'A SHA-256 has 64 digits and letters from a to f.',
  slotDue: (slot: string, day: string, state: string) => `${slot}, due ${day}: ${state}`,
  slot: (slot: string, state: string) => `${slot}: ${state}`,
  slotHelp: 'Choose the time that this report is about. Its state rests on published reports.',
  onceState: 'Due day and state',
};
