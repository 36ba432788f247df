'use client';
import { reasonNeeded, type Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { sayRefusal } from '../request/refused.ts';
import type { DeedBarProps } from './deed-bar-props.ts';
import { DeedQuestion } from './deed-question.tsx';
import { type Moved, moveDocument } from './move-document.ts';

type DeedDialogProps = Omit<DeedBarProps, 'deeds' | 'prepare' | 'onMoved'> & {
  readonly deed: Transition;
  readonly onClose: () => void;
  readonly onMoved: (moved: Extract<Moved, { kind: 'moved' }>) => void;
};

const shortest = 10;

/** Asks before a deed that moves a document from one stage to the next, and does it. */
export function DeedDialog({ collection, id, stage, deed, onClose, onMoved, onRefused }: DeedDialogProps) {
  const words = useWords();
  const act = async (reason: string | undefined): Promise<string | undefined> => {
    const moved = await moveDocument({ collection, id, deed, stage, ...(reason === undefined ? {} : { reason }) });
    if (moved.kind === 'refused') {
      onRefused();
      return sayRefusal(moved.answer, words);
    }
    onMoved(moved);
    return undefined;
  };
  return (
    <DeedQuestion
      {...textsOf({ collection, deed, stage }, words)}
      act={act}
      isGrave={deed === 'withdraw' || deed === 'discard'}
      name={words.deeds[deed]}
      onClose={onClose}
      reason={reasonNeeded.includes(deed) ? { ...reasonOf(deed, words), shortest } : undefined}
    />
  );
}

function reasonOf(deed: Transition, { deed: words }: Words): { readonly label: string; readonly help: string } {
  if (deed === 'return') return { label: words.reason, help: words.reasonReturnHelp };
  return { label: words.reasonPublic, help: words.reasonPublicHelp };
}

/** Collections whose withdrawal is asked for by one and confirmed by another. */
const withdrawalsAsked: readonly DeedDialogProps['collection'][] = ['decisions', 'unit-reports', 'reports'];

type What = Pick<DeedDialogProps, 'collection' | 'deed' | 'stage'>;

function textsOf(
  { collection, deed, stage }: What,
  { deed: words }: Words,
): { readonly title: string; readonly body: string } {
  if (deed === 'publish' && stage === 'withdrawing') {
    return { title: words.publishWithdrawalTitle, body: words.publishWithdrawalBody };
  }
  const isAsked = deed === 'withdraw' && withdrawalsAsked.includes(collection);
  return { title: words[`${deed}Title`], body: isAsked ? words.withdrawAskBody : words[`${deed}Body`] };
}
