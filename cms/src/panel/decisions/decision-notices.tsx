'use client';
import type { ReactNode } from 'react';
import { publicStages } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { sayMoment } from '../sheet/say-moment.ts';
import type { Desk } from './use-decision.ts';
import type { Kept } from './use-local-draft.ts';
import type { Whole } from './whole-request.ts';

interface DecisionNoticesProps {
  readonly desk: Desk;
  readonly kept: Kept;
  readonly publishedSeq: number | undefined;
  readonly siteUrl: string | undefined;
}

/** What somebody who opens the document should know first. */
export function DecisionNotices({ desk: { whole, isOpen }, kept, publishedSeq, siteUrl }: DecisionNoticesProps) {
  const words = useWords();
  const returned =
    whole.stage === 'returned' ? whole.history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  return (
    <>
      {kept.draft === undefined || !isOpen ? undefined : (
        <Notice look="warn">
          <p>{words.save.kept(sayMoment(kept.draft.at))}</p>
          <div className="ck-deeds">
            <Button look="main" onPress={kept.restore}>
              {words.save.restore}
            </Button>
            <Button look="quiet" onPress={kept.forget}>
              {words.save.forget}
            </Button>
          </div>
        </Notice>
      )}
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

/** A notice above a document. */
export function Notice({ look, children }: { readonly look: 'warn' | 'plain' | 'good'; readonly children: ReactNode }) {
  return (
    <div className={`ck-notice ck-notice--${look}`} role="status">
      {children}
    </div>
  );
}
