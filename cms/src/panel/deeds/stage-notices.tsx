'use client';
import { publicStages, type Stage } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';

interface StageNoticesProps {
  readonly stage: Stage;
  readonly history: readonly { readonly deed: string; readonly reason?: string | null | undefined }[];
  /** Why it corrects what was published before. */
  readonly correction?: string | null | undefined;
  /** Why it is to be withdrawn. */
  readonly withdrawal?: string | null | undefined;
  /** For whom it waits once it is submitted. */
  readonly waitsFor?: string;
  /** What is said of a public one in place of the name of its stage. */
  readonly published?: string | undefined;
  /** Its page on the public site. */
  readonly publicUrl: string | undefined;
}

/** How a document came to its stage, for somebody who opens it: why it came back, why it corrects, where it is public. */
export function StageNotices(props: StageNoticesProps) {
  const { stage, history, correction, withdrawal, waitsFor, published, publicUrl } = props;
  const words = useWords();
  const returned = stage === 'returned' ? history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  return (
    <>
      <Told look="warn" said={words.document.returnedBecause} text={returned} />
      <Told look="plain" said={words.document.correctionOf} text={correction} />
      {stage === 'withdrawing' ? (
        <Told look="warn" said={words.deed.withdrawalAsked} text={withdrawal ?? ''} />
      ) : undefined}
      {stage === 'submitted' && waitsFor !== undefined ? (
        <Notice look="plain">
          <p>{waitsFor}</p>
        </Notice>
      ) : undefined}
      {publicStages.includes(stage) ? (
        <Notice look="good">
          <p>
            {published ?? words.stages[stage]}{' '}
            {publicUrl === undefined ? undefined : (
              <a href={publicUrl} rel="noreferrer" target="_blank">
                {words.deed.seePublic}
              </a>
            )}
          </p>
        </Notice>
      ) : undefined}
    </>
  );
}

interface ToldProps {
  readonly look: 'warn' | 'plain';
  readonly said: string;
  readonly text: string | null | undefined;
}

function Told({ look, said, text }: ToldProps) {
  if (text === undefined || text === null) return undefined;
  return (
    <Notice look={look}>
      <p>
        <strong>{said}</strong> {text}
      </p>
    </Notice>
  );
}
