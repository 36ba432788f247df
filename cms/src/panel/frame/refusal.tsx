import { Refusal } from '../../quality/refusal.ts';
import type { Asker } from './screen-request.ts';

/** A screen that cannot be shown, with the reason. */
export function RefusedScreen({
  asker: { adminPath, words },
  sentence,
}: {
  readonly asker: Asker;
  readonly sentence: string;
}) {
  return (
    <div className="ck-workspace ck-workspace--narrow">
      <main className="ck-paper">
        <div className="ck-notice ck-notice--warn">
          <p>{sentence}</p>
          <p>
            <a href={adminPath}>{words.home.title}</a>
          </p>
        </div>
      </main>
    </div>
  );
}

/** The reason of a refusal; anything else that went wrong goes on. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  throw error;
}
