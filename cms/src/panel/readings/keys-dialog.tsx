'use client';
import { useWords } from '../../words/use-words.ts';
import { Dialog } from '../dialog/dialog.tsx';

/** The shortcuts of the screen. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().readings;
  return (
    <Dialog onClose={onClose} title={words.keysTitle}>
      <dl className="ck-keys">
        {words.shortcuts.map(([keys, deed]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
