'use client';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Cross } from '../fields/icons.tsx';

/** A dialog over the page. The browser keeps the focus inside it and closes it with Escape. */
export function Dialog({
  title,
  onClose,
  size = 'small',
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly size?: 'small' | 'large';
  readonly children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const words = useWords();
  useEffect(() => {
    const dialog = element.current;
    if (dialog?.open === false) dialog.showModal();
    return () => {
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      aria-labelledby={titleId}
      className={`ck-dialog ck-dialog--${size}`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      ref={element}
    >
      <header className="ck-dialog__head">
        <h2 id={titleId}>{title}</h2>
        <button aria-label={words.outline.close} className="ck-tool" onClick={onClose} type="button">
          <Cross />
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** The buttons of a dialog, the main one last. */
export function DialogDeeds({ children }: { readonly children: ReactNode }) {
  return <div className="ck-dialog__deeds">{children}</div>;
}
