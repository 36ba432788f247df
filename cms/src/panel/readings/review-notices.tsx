'use client';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../decisions/decision-notices.tsx';
import { Button } from '../dialog/button.tsx';
import { sayMoment } from '../sheet/say-moment.ts';
import type { Review } from './use-review.ts';

/** What somebody who opens the review should know first. */
export function ReviewNotices({ review: { head, kept } }: { readonly review: Review }) {
  const words = useWords();
  return (
    <>
      {kept.isRestored ? (
        <Notice look="good">
          <p>{words.readings.restored}</p>
        </Notice>
      ) : undefined}
      {kept.offered === undefined ? undefined : (
        <Notice look="warn">
          <p>{words.save.kept(sayMoment(kept.offered.at))}</p>
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
      {head.isOcr || head.notes.length > 0 ? (
        <Notice look="warn">
          {head.isOcr ? <p>{words.readings.ocr}</p> : undefined}
          {head.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      ) : undefined}
    </>
  );
}
