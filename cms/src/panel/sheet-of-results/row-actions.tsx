'use client';
import { toast } from '@payloadcms/ui';
import { useWords } from '../../words/use-words.ts';
import { moveDocument } from '../deeds/move-document.ts';
import { sayRefusal } from '../request/refused.ts';
import { whyNot } from './desk-rows.ts';
import type { RowProps } from './row-props.ts';

interface RowActionsProps extends RowProps {
  readonly onSubmit: () => void;
}

/** What can be done with one row: submit it, open it with its evidence, clear it, see it in public. */
export function RowActions({ desk, row, onSubmit }: RowActionsProps) {
  const allWords = useWords();
  const words = allWords.sheetOfResults;
  const { adminPath, siteUrl } = desk;
  const { mark, isLocked, read, name } = row;
  const why = whyNot(row);
  const { published } = row.row;
  const clear = async (): Promise<void> => {
    if (mark.id === undefined || mark.stage === undefined) {
      desk.dispatch({ kind: 'cleared', name });
      return;
    }
    const moved = await moveDocument({ collection: 'results', id: mark.id, deed: 'discard', stage: mark.stage });
    if (moved.kind === 'moved') desk.dispatch({ kind: 'cleared', name });
    else toast.error(sayRefusal(moved.answer, allWords));
  };
  return (
    <div className="ck-grid__deeds">
      {!isLocked && read.content !== undefined && why === undefined ? (
        <button className="ck-link" disabled={desk.submitting.isBusy} onClick={onSubmit} type="button">
          {words.submitOne}
        </button>
      ) : undefined}
      {!isLocked && why === 'warning' ? <span className="ck-help">{words.wordNeeded}</span> : undefined}
      {mark.id === undefined ? undefined : <a href={`${adminPath}/collections/results/${mark.id}`}>{words.openRow}</a>}
      {!isLocked && (mark.id !== undefined || !read.isBlank) ? (
        <button className="ck-link ck-link--grave" onClick={() => void clear()} type="button">
          {words.clearRow}
        </button>
      ) : undefined}
      {published === undefined || mark.id !== undefined ? undefined : (
        <a href={`${adminPath}/collections/results/${published.id}`}>{words.correctRow}</a>
      )}
      {published === undefined || siteUrl === undefined ? undefined : (
        <a href={`${siteUrl}/${published.subject}`} rel="noreferrer" target="_blank">
          {words.verify.seePublic}
        </a>
      )}
    </div>
  );
}
