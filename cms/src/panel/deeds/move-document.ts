import type { MovingCollection, Stage, Transition } from '../../quality/stages/stages.ts';
import { type Answer, ask, isDone, valueAt } from '../request/ask.ts';

/** A deed on a document, with the stage that the person saw. */
export interface Asked {
  readonly collection: MovingCollection;
  readonly id: string;
  readonly deed: Transition;
  readonly stage: Stage;
  readonly reason?: string;
}

/** What came of a deed: the number of the register's entry and the id of a new draft, where there are such. */
export type Moved =
  | { readonly kind: 'moved'; readonly seq: number | undefined; readonly id: string | undefined }
  | { readonly kind: 'refused'; readonly answer: Answer };

/** Asks the server to do a deed. */
export async function moveDocument({ collection, id, deed, stage, reason }: Asked): Promise<Moved> {
  const answer = await ask('POST', `/${collection}/${id}/transitions/${deed}`, {
    stage,
    ...(reason === undefined ? {} : { reason }),
  });
  if (!isDone(answer)) return { kind: 'refused', answer };
  const [seq, made] = [valueAt(answer, 'seq'), valueAt(answer, 'id')];
  return {
    kind: 'moved',
    seq: typeof seq === 'number' ? seq : undefined,
    id: typeof made === 'string' ? made : undefined,
  };
}
