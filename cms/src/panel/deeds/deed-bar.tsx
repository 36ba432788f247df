'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import type { DeedBarProps } from './deed-bar-props.ts';
import { DeedDialog } from './deed-dialog.tsx';

const looks = {
  submit: 'main',
  accept: 'main',
  publish: 'main',
  return: 'plain',
  correct: 'plain',
  replace: 'plain',
  withdraw: 'grave',
  discard: 'grave',
} as const satisfies Record<Transition, string>;

/** The deeds that this person may do now, each with its dialog. */
export function DeedBar(props: DeedBarProps) {
  const { deeds, prepare } = props;
  const words = useWords();
  const [deed, setDeed] = useState<Transition>();
  const open = async (next: Transition): Promise<void> => {
    if (await prepare(next)) setDeed(next);
  };
  const close = (): void => {
    setDeed(undefined);
  };
  return (
    <div aria-label={words.deed.actions} className="ck-deeds" role="group">
      {deeds.toSorted(byLook).map((own) => (
        <Button key={own} look={looks[own]} onPress={() => void open(own)}>
          {words.deeds[own]}
        </Button>
      ))}
      {deed === undefined ? undefined : (
        <DeedDialog
          {...props}
          deed={deed}
          onClose={close}
          onMoved={(moved) => {
            close();
            toast.success(moved.seq === undefined ? words.done[deed] : words.deed.published(moved.seq));
            props.onMoved(deed, moved);
          }}
        />
      )}
    </div>
  );
}

const order = { grave: 0, plain: 1, main: 2 } as const;

function byLook(one: Transition, other: Transition): number {
  return order[looks[one]] - order[looks[other]];
}
