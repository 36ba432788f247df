'use client';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { KeptNotice } from '../saving/kept-notice.tsx';
import type { Review } from './use-review.ts';

/** What somebody who opens the review should know first. */
export function ReviewNotices({ review: { head, kept } }: { readonly review: Review }) {
  const words = useWords().readings;
  return (
    <>
      <KeptNotice kept={kept} />
      {head.isOcr || head.notes.length > 0 ? (
        <Notice look="warn">
          {head.isOcr ? <p>{words.ocr}</p> : undefined}
          {head.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      ) : undefined}
    </>
  );
}
