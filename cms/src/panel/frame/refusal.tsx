import { Refusal } from '../../quality/refusal.ts';
import type { Words } from '../../words/vi.ts';

/** A screen that cannot be shown, with the reason. */
export function RefusedScreen({
  sentence,
  adminPath,
  words,
}: {
  readonly sentence: string;
  readonly adminPath: string;
  readonly words: Words;
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
