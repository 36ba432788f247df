'use client';
import { SetStepNav } from '@payloadcms/ui';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { WorkBar } from '../frame/work-bar.tsx';
import { ask, isDone, type Answer } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { Me } from './me.ts';
import { ReadingProgress } from './reading-progress.tsx';
import { ReviewWorkspace } from './review-workspace.tsx';
import { type WholeReading, wholeReadingIn } from './whole-reading.ts';

interface ReviewScreenProps {
  readonly id: string;
  readonly me: Me;
}

/** A reading in whichever state it is: being read, failed, under review, or done with. */
export function ReviewScreen({ id, me }: ReviewScreenProps) {
  const words = useWords();
  const [whole, setWhole] = useState<WholeReading>();
  const [refusal, setRefusal] = useState<string>();
  const load = useCallback(async () => {
    const answer = await ask('GET', `/readings/${id}/whole`);
    const found = isDone(answer) ? wholeReadingIn(answer.body) : undefined;
    setWhole(found);
    setRefusal(found === undefined ? sayRefusal(answer, words) : undefined);
  }, [id, words]);
  useEffect(() => {
    void load();
  }, [id]);
  if (refusal !== undefined) {
    return (
      <Plain adminPath={me.adminPath} title={words.readings.title}>
        <div className="ck-notice ck-notice--warn" role="alert">
          <p>{refusal}</p>
          <Button onPress={() => void load()}>{words.readings.again}</Button>
        </div>
      </Plain>
    );
  }
  if (whole === undefined) {
    return (
      <Plain adminPath={me.adminPath} title={words.readings.title}>
        <p aria-live="polite">{words.readings.loading}</p>
      </Plain>
    );
  }
  const { head, content } = whole;
  if (head.state === 'read' && content !== undefined)
    return <ReviewWorkspace content={content} head={head} key={head.id} me={me} />;
  return (
    <Plain adminPath={me.adminPath} title={head.name}>
      <NotUnderReview load={load} me={me} whole={whole} />
    </Plain>
  );
}

interface NotUnderReviewProps {
  readonly whole: WholeReading;
  readonly me: Me;
  readonly load: () => Promise<void>;
}

function NotUnderReview({ whole: { head }, me, load }: NotUnderReviewProps) {
  const words = useWords();
  const [refusal, setRefusal] = useState<Answer>();
  const doAndLoad = (deed: 'cancel' | 'again' | 'discard') => async (): Promise<void> => {
    const answer = await ask('POST', `/readings/${head.id}/${deed}`);
    setRefusal(isDone(answer) ? undefined : answer);
    await load();
  };
  const said = refusal === undefined ? undefined : sayRefusal(refusal, words);
  const trouble = said === undefined ? undefined : <p className="ck-remark">{said}</p>;
  switch (head.state) {
    case 'waiting':
    case 'reading':
      return (
        <>
          <ReadingProgress first={head} id={head.id} onDone={() => void load()} />
          <Button onPress={() => void doAndLoad('cancel')()}>{words.readings.cancel}</Button>
          {trouble}
        </>
      );
    case 'read':
    case 'failed':
      return (
        <div className="ck-notice ck-notice--warn" role="alert">
          <p>
            <strong>{words.readings.failed}</strong>
          </p>
          <p>{head.sentence}</p>
          <div className="ck-deeds">
            <Button look="main" onPress={() => void doAndLoad('again')()}>
              {words.readings.again}
            </Button>
            <Button look="grave" onPress={() => void doAndLoad('discard')()}>
              {words.readings.discard}
            </Button>
          </div>
          {trouble}
        </div>
      );
    case 'accepted':
      return (
        <div className="ck-notice ck-notice--good">
          <p>{words.readings.acceptedLine}</p>
          {head.decision === undefined ? undefined : (
            <p>
              <a href={`${me.adminPath}/collections/decisions/${head.decision}`}>{words.readings.openDraft}</a>
            </p>
          )}
        </div>
      );
    case 'discarded':
      return (
        <div className="ck-notice">
          <p>{words.readings.discardedLine}</p>
        </div>
      );
  }
}

function Plain({
  title,
  adminPath,
  children,
}: {
  readonly title: string;
  readonly adminPath: string;
  readonly children: ReactNode;
}) {
  const words = useWords().readings;
  return (
    <div className="ck-workspace ck-workspace--narrow">
      <SetStepNav nav={[{ label: words.title, url: `${adminPath}/doc-van-ban` }, { label: title }]} />
      <WorkBar title={title} />
      <main className="ck-paper">{children}</main>
    </div>
  );
}
