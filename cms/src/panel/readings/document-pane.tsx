'use client';
import { type Span, valuesAt } from '@camket/shared/reading';
import {
  type KeyboardEvent,
  memo,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useWords } from '../../words/use-words.ts';
import { announce } from '../fields/keep-focus.ts';
import { DocumentSheet, type Sheet, sheetsOf } from './document-blocks.tsx';
import { DocumentSearch } from './document-search.tsx';
import { useDesk } from './review-desk.ts';
import { clickedOffset, leavesIn, rangesOf, selectedSpan } from './source-places.ts';
import { bringIntoView, useHighlights } from './use-highlights.ts';
import { moveSelection } from './word-cursor.ts';

const none: readonly Span[] = [];

interface DocumentPaneProps {
  readonly pane: RefObject<HTMLDivElement | null>;
  /** The characters of the value or doubt in hand. */
  readonly shown: readonly Span[];
  readonly onPick: (span: Span | undefined) => void;
  readonly onTake: (isAdded: boolean, named?: Span) => void;
  /** What can be done with the characters that are selected. */
  readonly children: ReactNode;
}

/** The document as it is printed. Characters are clicked, selected and searched in it; it is never changed. */
export function DocumentPane({ pane, shown, onPick, onTake, children }: DocumentPaneProps) {
  const { review, reading, active, goTo, picked } = useDesk();
  const words = useWords().readings;
  const { source } = review;
  const [found, setFound] = useState(none);
  const pickedSpans = useMemo(() => (picked === undefined ? none : [picked]), [picked]);
  useHighlights(pane, reading, { active: shown, picked: pickedSpans, found });
  usePicking(pane, onPick);
  const onClick = (): void => {
    const offset = pane.current === null ? undefined : clickedOffset(pane.current);
    if (offset === undefined) return;
    onPick(undefined);
    const values = valuesAt(reading, offset);
    const next = values[(values.indexOf(active ?? '') + 1) % values.length];
    if (next !== undefined) goTo(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.altKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      onTake(event.shiftKey, selectedSpan(event.currentTarget)); // as it is now: the screen may be a moment behind
    } else if (event.key.startsWith('Arrow') && movesWithin(event.currentTarget, event, shown[0]))
      event.preventDefault();
  };
  const go = useCallback((span: Span) => bringIntoView(pane.current, span), [pane]);
  return (
    <section aria-label={words.panes.document} className="ck-document">
      <DocumentSearch onFound={setFound} onGo={go} text={source.text} />
      <p className="ck-quiet" id="ck-document-help">
        {words.documentHelp}
      </p>
      {/* the text takes the focus, so that it can be selected with the keyboard */}
      <div
        aria-describedby="ck-document-help"
        aria-label={words.panes.document}
        className="ck-document__text"
        data-document
        onClick={onClick}
        onKeyDown={onKeyDown}
        ref={pane}
        role="group"
        tabIndex={0}
      >
        <Sheets
          sayPage={words.page}
          table={words.table}
          sheets={useMemo(() => sheetsOf(source), [source])}
          text={source.text}
        />
      </div>
      {children}
    </section>
  );
}

const Sheets = memo(function Sheets({
  sheets,
  text,
  sayPage,
  table,
}: {
  readonly sheets: readonly Sheet[];
  readonly text: string;
  readonly sayPage: (page: number) => string;
  readonly table: string;
}) {
  return sheets.map((sheet, at) => (
    <DocumentSheet key={at} sayPage={sayPage} sheet={sheet} table={table} text={text} />
  ));
});

/** Follows what is selected in the document; what is selected elsewhere leaves it as it is. */
function usePicking(pane: RefObject<HTMLElement | null>, onPick: (span: Span | undefined) => void): void {
  useEffect(() => {
    const onChange = (): void => {
      const span = pane.current === null ? undefined : selectedSpan(pane.current);
      if (span !== undefined) onPick(span);
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('selectionchange', onChange);
    };
  }, [pane, onPick]);
}

/** Moves the selection by a key, from where it is or from the characters that are shown. */
function movesWithin(pane: HTMLElement, event: KeyboardEvent, shown: Span | undefined): boolean {
  const selection = document.getSelection();
  if (selection === null) return false;
  if (selection.rangeCount === 0 || !pane.contains(selection.anchorNode)) {
    const leaves = leavesIn(pane);
    const start = rangesOf(leaves, shown ?? leaves[0]?.span ?? { from: 0, to: 1 })[0];
    if (start === undefined) return false;
    selection.setBaseAndExtent(start.startContainer, start.startOffset, start.startContainer, start.startOffset);
  }
  if (!moveSelection(selection, event)) return false;
  announce(selection.toString());
  bringIntoView(pane, selectedSpan(pane));
  return true;
}
