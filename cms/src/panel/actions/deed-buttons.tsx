'use client';
import { toast } from '@payloadcms/ui';
import { useState } from 'react';
import type { Stage } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { DeedQuestion } from '../deeds/deed-question.tsx';
import { Button } from '../dialog/button.tsx';
import { ask, isDone } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import type { DraftDesk } from '../saving/use-draft.ts';

type Deed = 'submit' | 'return' | 'publish' | 'discard' | 'close';

interface DeedButtonsProps<Own extends Deed> {
  /** Where deeds are done: `/actions/<id>`. */
  readonly path: string;
  readonly document: { readonly stage: Stage; readonly deeds: readonly Own[]; readonly mayWrite: boolean };
  readonly desk: Pick<DraftDesk<unknown>, 'isChanged' | 'save'>;
  /** Whether what is submitted changes what the public has read, and so needs a public reason. */
  readonly isChange: boolean;
  /** What each deed is called, and what is asked before it. */
  readonly words: Readonly<Record<'names' | 'asks', Readonly<Record<Own | 'submit', string>>>>;
}

const looks = { submit: 'main', publish: 'main', close: 'main', return: 'plain', discard: 'grave' } as const;

/** The deeds that this person may do now, each with its dialog. The page is made anew after each. */
export function DeedButtons<Own extends Deed>({ path, document, desk, isChange, words }: DeedButtonsProps<Own>) {
  const said = useWords();
  const [open, setOpen] = useState<Own | 'submit'>();
  const { offered, stage } = standingOf(document, desk.isChanged);
  if (offered.length === 0) return undefined;
  const begin = async (deed: Own | 'submit'): Promise<void> => {
    if (await desk.save()) setOpen(deed);
  };
  const reasons: Partial<Record<Deed, { readonly label: string }>> = {
    return: { label: said.actions.reasonReturn },
    ...(isChange ? { submit: { label: said.actions.reasonPublic } } : {}),
  };
  const act = async (deed: Own | 'submit', reason: string | undefined): Promise<string | undefined> => {
    const content = { stage, ...(reason === undefined ? {} : { reason }) };
    const answer = await ask('POST', `${path}/transitions/${deed}`, content);
    if (!isDone(answer)) return sayRefusal(answer, said);
    toast.success(said.actions.done[deed]);
    setOpen(undefined);
    location.reload();
    return undefined;
  };
  return (
    <div aria-label={said.deed.actions} className="ck-deeds" role="group">
      {offered.map((deed) => (
        <Button key={deed} look={looks[deed]} onPress={() => void begin(deed)}>
          {words.names[deed]}
        </Button>
      ))}
      {open === undefined ? undefined : (
        <DeedQuestion
          act={(reason) => act(open, reason)}
          body={words.asks[open]}
          isGrave={open === 'discard'}
          name={words.names[open]}
          onClose={() => setOpen(undefined)}
          reason={reasons[open]}
          title={words.names[open]}
        />
      )}
    </div>
  );
}

/** What may be done: to what was published and is being written on, nothing but submitting it as a draft. */
function standingOf<Own extends Deed>(
  { stage, deeds, mayWrite }: DeedButtonsProps<Own>['document'],
  isChanged: boolean,
): { readonly offered: readonly (Own | 'submit')[]; readonly stage: Stage } {
  const isBegun = stage !== 'published' || isChanged;
  const offered = deeds.filter((deed) => !(isBegun && deed === 'close'));
  if (stage !== 'published' || !isChanged) return { offered, stage };
  return { offered: mayWrite ? ['submit'] : offered, stage: 'draft' };
}
