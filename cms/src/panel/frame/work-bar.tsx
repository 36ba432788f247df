import type { ReactNode } from 'react';

interface WorkBarProps {
  readonly title: string;
  /** Where it belongs and how far it has come; one or several paragraphs. */
  readonly about?: ReactNode;
  /** How saving goes, and what can be done. */
  readonly children?: ReactNode;
}

/** The bar above a piece of work: what it is, and what can be done with it. Stays in sight. */
export function WorkBar({ title, about, children }: WorkBarProps) {
  return (
    <header className="ck-bar">
      <div className="ck-bar__what">
        <h1>{title}</h1>
        {about}
      </div>
      {children === undefined ? undefined : <div className="ck-bar__deeds">{children}</div>}
    </header>
  );
}
