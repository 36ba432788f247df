import { Refusal } from '../../quality/refusal.ts';
import { type Emptied, emptiedIn } from '../../quality/stages/emptied.ts';
import type { MovingCollection } from '../../quality/stages/stages.ts';
import { EmptiedDeeds } from '../deeds/emptied-deeds.tsx';
import type { Asker } from './screen-request.ts';

interface RefusedScreenProps {
  readonly asker: Asker;
  readonly sentence: string;
  /** What can still be done with a document that was redacted. */
  readonly emptied?: (Emptied & { readonly collection: MovingCollection }) | undefined;
}

/** A screen that cannot be shown, with the reason. */
export function RefusedScreen({ asker: { adminPath, words }, sentence, emptied }: RefusedScreenProps) {
  return (
    <div className="ck-workspace ck-workspace--narrow">
      <main className="ck-paper">
        <div className="ck-notice ck-notice--warn">
          <p>{emptied === undefined ? sentence : words.redaction.emptiedHere}</p>
          <p>
            <a href={adminPath}>{words.home.title}</a>
          </p>
        </div>
        {emptied === undefined ? undefined : <EmptiedDeeds {...emptied} adminPath={adminPath} />}
      </main>
    </div>
  );
}

/** Why something cannot be shown. */
export interface Refused {
  readonly sentence: string;
  readonly emptied: Emptied | undefined;
}

/** Why something cannot be shown; anything else that went wrong goes on. */
export function refusedBy(error: unknown): Refused {
  return { sentence: sentenceOf(error), emptied: emptiedIn(error) };
}

/** The reason of a refusal; anything else that went wrong goes on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  throw error;
}
