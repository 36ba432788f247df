'use client';
import { ask } from '../request/ask.ts';
import type { ReadDraft } from '../saving/kept-draft.ts';
import { type DraftDesk, useDraft } from '../saving/use-draft.ts';
import type { RowScreen } from './row-frame.tsx';

interface RowOptions<Draft> {
  readonly first: Draft;
  readonly read: ReadDraft<Draft>;
  /** What goes to the server. */
  readonly bodyOf: (draft: Draft) => object;
}

/** Puts a row of a form that a unit fills in on the desk. */
export function useRow<Draft>(screen: RowScreen, { first, read, bodyOf }: RowOptions<Draft>): DraftDesk<Draft> {
  const { collection, id, revision, mayEdit, place, adminPath } = screen;
  const where = { commune: place.commune, unit: place.unit?.id };
  return useDraft({
    name: `camket:${collection}:${id ?? place.unit?.id ?? place.commune}`,
    ...{ first, revision, isOpen: mayEdit, read, inside: ['doc'] },
    send: (draft, held) =>
      id === undefined
        ? ask('POST', `/${collection}`, { ...where, ...bodyOf(draft) })
        : ask('PATCH', `/${collection}/${id}`, { ...bodyOf(draft), revision: held }),
    onMade: (made) => location.assign(`${adminPath}/collections/${collection}/${made}`),
  });
}
