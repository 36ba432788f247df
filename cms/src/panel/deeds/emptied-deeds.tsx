'use client';
import type { MovingCollection, Stage, Transition } from '../../quality/stages/stages.ts';
import { DeedBar } from './deed-bar.tsx';

interface EmptiedDeedsProps {
  readonly collection: MovingCollection;
  readonly id: string;
  readonly stage: Stage;
  readonly deeds: readonly Transition[];
  readonly adminPath: string;
}

/** What can still be done with a document that was redacted where it stood: above all, its correction is begun. */
export function EmptiedDeeds({ adminPath, ...document }: EmptiedDeedsProps) {
  return (
    <DeedBar
      {...document}
      onMoved={(_, { id: made }) => {
        if (made === undefined) location.reload();
        else location.assign(`${adminPath}/collections/${document.collection}/${made}`);
      }}
      onRefused={() => undefined}
      prepare={() => Promise.resolve(true)}
    />
  );
}
