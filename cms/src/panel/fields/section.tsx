'use client';
import type { ReactNode } from 'react';

/** A part of a screen, with its heading and what can be done there. */
export function Section({
  id,
  title,
  note,
  deeds,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly note?: string | undefined;
  readonly deeds?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={`${id}-title`} className="ck-section" id={id} tabIndex={-1}>
      <header className="ck-section__head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note === undefined ? undefined : <span className="ck-section__note">{note}</span>}
        <div className="ck-section__deeds">{deeds}</div>
      </header>
      {children}
    </section>
  );
}

/** Fields beside each other as long as there is room. */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="ck-fields">{children}</div>;
}
