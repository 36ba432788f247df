import type { CmsHere } from '../support/cms-here.ts';
import type { Answer, Asked, Door } from '../support/door.ts';
import { questionsTo } from './marks.ts';

/** A machine's row is read once more after its key was found. */
function questionsForWhoAsks({ as }: Asked): number {
  if (as === undefined) return 0;
  return as.startsWith('JWT ') ? 1 : 2;
}

/**
 * The door for what is refused by role alone. It throws where the database was asked for anything but who asks: as long
 * as it is not, the refusal is the same on every database.
 */
export function doorByRole({ door, payload }: Pick<CmsHere, 'door' | 'payload'>): Door {
  const countOf = questionsTo(payload);
  return async (asked) => {
    const answers: Answer[] = [];
    const count = await countOf(async () => answers.push(await door(asked)));
    const [answer] = answers;
    if (answer !== undefined && count <= questionsForWhoAsks(asked)) return answer;
    const what = `${asked.method ?? 'GET'} ${asked.path}`;
    throw new Error(`${what} is not refused by role alone: it asks the database ${count} times`);
  };
}
