import type { MovingCollection, Stage, Transition } from '../../quality/stages/stages.ts';
import type { Moved } from './move-document.ts';

/** What the buttons for deeds need to know of a document. */
export interface DeedBarProps {
  readonly collection: MovingCollection;
  readonly id: string;
  readonly stage: Stage;
  readonly deeds: readonly Transition[];
  /** Runs before a deed's dialog opens; answers whether it may. */
  readonly prepare: (deed: Transition) => Promise<boolean>;
  readonly onMoved: (deed: Transition, moved: Extract<Moved, { kind: 'moved' }>) => void;
  readonly onRefused: () => void;
}
