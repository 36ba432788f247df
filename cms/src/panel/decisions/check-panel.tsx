'use client';
import { useEffect, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Cross } from '../fields/icons.tsx';
import { RemarksPanel } from './remarks-panel.tsx';
import type { Remarks } from './remarks-of.ts';

/** What is to be put right, beside the document: it stays open while the fields are filled in. */
export function CheckPanel({ remarks, onClose }: { readonly remarks: Remarks; readonly onClose: () => void }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      aria-labelledby="ck-check-title"
      className="ck-side"
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <header className="ck-side__head">
        <h2 id="ck-check-title" ref={heading} tabIndex={-1}>
          {words.outline.check}
        </h2>
        <button aria-label={words.outline.close} className="ck-tool" onClick={onClose} type="button">
          <Cross />
        </button>
      </header>
      <RemarksPanel {...remarks} />
    </aside>
  );
}
