'use client';
import { publicStages } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { KeptNotice } from '../saving/kept-notice.tsx';
import type { Desk } from './use-decision.ts';
import type { Whole } from './whole-request.ts';

interface DecisionNoticesProps {
  readonly desk: Desk;
  readonly publishedSeq: number | undefined;
  readonly siteUrl: string | undefined;
}

/** What somebody who opens the document should know first. */
export function DecisionNotices({ desk: { whole, isOpen, kept }, publishedSeq, siteUrl }: DecisionNoticesProps) {
  const words = useWords();
  const returned =
    whole.stage === 'returned' ? whole.history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  return (
    <>
      {isOpen ? <KeptNotice kept={kept} /> : undefined}
      {returned === undefined || returned === null ? undefined : (
        <Told look="warn" said={words.document.returnedBecause} text={returned} />
      )}
      {whole.version > 1 && whole.reason !== null && whole.reason !== undefined ? (
        <Told look="plain" said={words.document.correctionOf} text={whole.reason} />
      ) : undefined}
      {whole.stage === 'withdrawing' ? (
        <Told look="warn" said={words.deed.withdrawalAsked} text={whole.withdrawalReason ?? ''} />
      ) : undefined}
      <PublicPage publishedSeq={publishedSeq} siteUrl={siteUrl} whole={whole} />
    </>
  );
}

function PublicPage({
  whole: { stage, subject },
  publishedSeq,
  siteUrl,
}: { readonly whole: Whole } & Pick<DecisionNoticesProps, 'publishedSeq' | 'siteUrl'>) {
  const words = useWords();
  const isPublic = publicStages.includes(stage);
  if (!isPublic && stage !== 'submitted') return undefined;
  return (
    <Notice look={isPublic ? 'good' : 'plain'}>
      <p>
        {publishedSeq === undefined
          ? isPublic
            ? words.stages[stage]
            : words.deed.waitsFor.leader
          : words.deed.published(publishedSeq)}{' '}
        {isPublic && typeof subject === 'string' && siteUrl !== undefined ? (
          <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
            {words.deed.seePublic}
          </a>
        ) : undefined}
      </p>
    </Notice>
  );
}

function Told({ look, said, text }: { readonly look: 'warn' | 'plain'; readonly said: string; readonly text: string }) {
  return (
    <Notice look={look}>
      <p>
        <strong>{said}</strong> {text}
      </p>
    </Notice>
  );
}
