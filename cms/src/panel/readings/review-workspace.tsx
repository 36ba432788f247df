'use client';
import { marksOf, setValue } from '@camket/shared/reading';
import { SetStepNav } from '@payloadcms/ui';
import { useCallback, useMemo, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { announce } from '../fields/keep-focus.ts';
import { byPath, FormProvider } from '../fields/form.ts';
import { AcceptDialog } from './accept-dialog.tsx';
import { DocumentPane } from './document-pane.tsx';
import { DoubtList } from './doubt-list.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import type { Me } from './me.ts';
import { PaneTabs } from './pane-tabs.tsx';
import { ReadingPane } from './reading-pane.tsx';
import { ReviewBar } from './review-bar.tsx';
import { ReviewConflict } from './review-conflict.tsx';
import { type ReviewDesk, ReviewDeskProvider } from './review-desk.ts';
import { ReviewNotices } from './review-notices.tsx';
import { TakeBar } from './take-bar.tsx';
import { type Confirming, useConfirming } from './use-confirming.ts';
import { type Doubts, useDoubts } from './use-doubts.ts';
import { type Review, useReview } from './use-review.ts';
import { useReviewKeys } from './use-review-keys.ts';
import { type Taking, useTaking } from './use-taking.ts';
import { useValueInHand, type ValueInHand } from './use-value-in-hand.ts';
import type { ReadContent, ReadingHead } from './whole-reading.ts';

interface ReviewWorkspaceProps {
  readonly head: ReadingHead;
  readonly content: ReadContent;
  readonly me: Me;
}

/** One screen for looking a reading through: the document on the left, what was read on the right. */
export function ReviewWorkspace({ head, content, me }: ReviewWorkspaceProps) {
  const words = useWords();
  const signature = useMemo(() => ({ by: me.id, on: me.today }), [me.id, me.today]);
  const review = useReview({ head, content, signature });
  const { saving, reading, source } = review;
  const hand = useValueInHand(reading);
  const taking = useTaking(review, hand);
  const confirming = useConfirming(review, hand);
  const doubts = useDoubts(head.id, reading, source);
  const walk = useDoubtWalk(doubts, hand);
  const [dialog, setDialog] = useState<'keys' | 'accept'>();
  const close = useCallback(() => setDialog(undefined), []);
  const desk = useDeskOf({ review, hand, taking, confirming, me });
  useKeys({ review, hand, confirming, walk, onKeys: () => setDialog('keys') });
  const form = useMemo(() => ({ readOnly: false, remarks: byPath([]), units: [], today: me.today }), [me.today]);
  const leaveTo = (go: () => void) => (): void => {
    close();
    setTimeout(go);
  };
  return (
    <FormProvider value={form}>
      <ReviewDeskProvider value={desk}>
        <SetStepNav nav={[{ label: words.readings.title, url: `${me.adminPath}/doc-van-ban` }, { label: head.name }]} />
        <div className="ck-workspace ck-review" data-pane={hand.pane}>
          <ReviewBar
            doubts={doubts}
            onAccept={() => setDialog('accept')}
            onDoubts={() => walk.step(1)}
            onKeys={() => setDialog('keys')}
            onNextOpen={() => confirming.goToOpen(1)}
            review={review}
          />
          <PaneTabs onTurn={hand.turnTo} pane={hand.pane} />
          <div className="ck-panes">
            <DocumentPane onPick={taking.pick} onTake={taking.take} pane={hand.documentPane} shown={hand.shown}>
              <TakeBar onTake={taking.take} />
            </DocumentPane>
            <main className="ck-paper ck-panes__reading">
              <ReviewNotices review={review} />
              <DoubtList at={walk.at} doubts={doubts} onGo={walk.goTo} />
              <ReadingPane />
            </main>
          </div>
          {dialog === 'keys' ? <KeysDialog onClose={close} /> : undefined}
          {dialog === 'accept' ? (
            <AcceptDialog
              adminPath={me.adminPath}
              doubtsLeft={doubts.left}
              onClose={close}
              onGo={(path) => leaveTo(() => hand.goTo(path))()}
              onNextOpen={leaveTo(() => confirming.goToOpen(1))}
              review={review}
            />
          ) : undefined}
          {saving.conflict === undefined ? undefined : <ReviewConflict conflict={saving.conflict} review={review} />}
        </div>
      </ReviewDeskProvider>
    </FormProvider>
  );
}

interface Parts {
  readonly review: Review;
  readonly hand: ValueInHand;
  readonly taking: Taking;
  readonly confirming: Confirming;
  readonly me: Me;
}

/** What the parts of the screen share, in one object. */
function useDeskOf({ review, hand, taking, confirming, me }: Parts): ReviewDesk {
  const { somebody } = useWords().readings;
  const { edit, signature, reading, head } = review;
  const write = useCallback(
    (path: string, value: unknown) => edit(path, (before) => setValue(before, { path, value, signature })),
    [edit, signature],
  );
  return {
    review,
    reading,
    marks: marksOf(reading),
    edit,
    write,
    active: hand.active,
    choose: hand.choose,
    goTo: hand.goTo,
    show: hand.show,
    confirm: confirming.confirm,
    unconfirm: confirming.unconfirm,
    nameOf: (person) => (person === me.id ? me.name : (head.people[person] ?? somebody)),
    picked: taking.picked,
  };
}

interface DoubtWalk {
  readonly at: number | undefined;
  readonly goTo: (place: number) => void;
  readonly step: (step: 1 | -1) => void;
}

/** Goes from doubt to doubt, and to the characters and the value that each is about. */
function useDoubtWalk({ all }: Doubts, hand: ValueInHand): DoubtWalk {
  const words = useWords().readings;
  const [at, setAt] = useState<number>();
  const goTo = (place: number): void => {
    const doubt = all[place]?.doubt;
    if (doubt === undefined) return;
    setAt(place);
    announce(`${words.doubtOf(place + 1, all.length)}. ${doubt.sentence}`);
    if (doubt.path === undefined) {
      setTimeout(() => document.getElementById(`ck-doubt-${place}`)?.focus());
      hand.showSpans(doubt.spans);
      return;
    }
    hand.goTo(doubt.path);
    if (doubt.spans.length > 0) setTimeout(() => hand.showSpans(doubt.spans), 60);
  };
  return {
    at,
    goTo,
    step: (step) => {
      if (all.length > 0)
        goTo(at === undefined ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length);
    },
  };
}

interface Keyed extends Pick<Parts, 'review' | 'hand' | 'confirming'> {
  readonly walk: DoubtWalk;
  readonly onKeys: () => void;
}

function useKeys({ review, hand, confirming, walk, onKeys }: Keyed): void {
  useReviewKeys({
    save: () => void review.saving.save(),
    undo: review.undo,
    redo: review.redo,
    confirmValue: () => confirming.confirmAndGoOn('value'),
    confirmRow: () => confirming.confirmAndGoOn('row'),
    nextOpen: confirming.goToOpen,
    nextDoubt: walk.step,
    turnPane: hand.turn,
    showKeys: onKeys,
  });
}
