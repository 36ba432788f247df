import type { ReactNode } from 'react';

interface PanelPageProps {
  readonly title: string;
  /** What the page is for, in a line. */
  readonly lede?: string | undefined;
  /** What can be begun, chosen or printed here. */
  readonly deeds?: ReactNode;
  /** Names of classes for how this page looks different. */
  readonly look?: string;
  readonly children: ReactNode;
}

/** A page of the panel: its title with what it is for, and what stands below. */
export function PanelPage({ title, lede, deeds, look = '', children }: PanelPageProps) {
  return (
    <div className={`ck-home ${look}`.trim()}>
      <header className="ck-home__head">
        <div>
          <h1>{title}</h1>
          {lede === undefined ? undefined : <p>{lede}</p>}
        </div>
        {deeds}
      </header>
      {children}
    </div>
  );
}
