'use client';
import { useWords } from '../../words/use-words.ts';
import type { PaneName } from './use-value-in-hand.ts';

const panes = ['document', 'reading'] as const;

/** Where there is room for one half of the screen: which one is seen. */
export function PaneTabs({ pane, onTurn }: { readonly pane: PaneName; readonly onTurn: (pane: PaneName) => void }) {
  const words = useWords().readings;
  return (
    <div className="ck-pane-tabs" role="group" aria-label={words.title}>
      {panes.map((name) => (
        <button
          aria-pressed={name === pane}
          className="ck-pane-tab"
          key={name}
          onClick={() => onTurn(name)}
          type="button"
        >
          {words.panes[name]}
        </button>
      ))}
    </div>
  );
}
