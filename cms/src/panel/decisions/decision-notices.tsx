'use client';
import { useWords } from '../../words/use-words.ts';
import { StageNotices } from '../deeds/stage-notices.tsx';
import { KeptNotice } from '../saving/kept-notice.tsx';
import type { Desk } from './use-decision.ts';

interface DecisionNoticesProps {
  readonly desk: Desk;
  readonly publishedSeq: number | undefined;
  readonly siteUrl: string | undefined;
}

/** What somebody who opens the document should know first. */
export function DecisionNotices({ desk: { whole, isOpen, kept }, publishedSeq, siteUrl }: DecisionNoticesProps) {
  const words = useWords().deed;
  const { stage, history, version, reason, withdrawalReason, subject } = whole;
  const hasPage = typeof subject === 'string' && siteUrl !== undefined;
  return (
    <>
      {isOpen ? <KeptNotice kept={kept} /> : undefined}
      <StageNotices
        correction={version > 1 ? reason : undefined}
        history={history}
        publicUrl={hasPage ? `${siteUrl}/${subject}` : undefined}
        published={publishedSeq === undefined ? undefined : words.published(publishedSeq)}
        stage={stage}
        waitsFor={words.waitsFor.leader}
        withdrawal={withdrawalReason}
      />
    </>
  );
}
