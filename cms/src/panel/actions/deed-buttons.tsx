'use client';
import { toast } from '@payloadcms/ui';
import { useId, useState } from 'react';
import type { Stage } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { Dialog, DialogDeeds } from '../dialog/dialog.tsx';
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
  const { deed: said, actions } = useWords();
  const [open, setOpen] = useState<Own | 'submit'>();
  const { offered, stage } = standingOf(document, desk.isChanged);
  if (offered.length === 0) return undefined;
  const begin = async (deed: Own | 'submit'): Promise<void> => {
    if (await desk.save()) setOpen(deed);
  };
  const reasons: Partial<Record<Deed, string>> = {
    return: actions.reasonReturn,
    ...(isChange ? { submit: actions.reasonPublic } : {}),
  };
  return (
    <div aria-label={said.actions} className="ck-deeds" role="group">
      {offered.map((deed) => (
        <Button key={deed} look={looks[deed]} onPress={() => void begin(deed)}>
          {words.names[deed]}
        </Button>
      ))}
      {open === undefined ? undefined : (
        <DeedQuestion
          asked={{ deed: open, stage, name: words.names[open], question: words.asks[open], reason: reasons[open] }}
          onClose={() => setOpen(undefined)}
          path={path}
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

interface QuestionProps {
  readonly path: string;
  readonly asked: {
    readonly deed: Deed;
    /** The stage that the person sees. */
    readonly stage: Stage;
    readonly name: string;
    readonly question: string;
    /** Words for the field of its reason, where it needs one. */
    readonly reason: string | undefined;
  };
  readonly onClose: () => void;
}

function DeedQuestion({ path, asked: { deed, stage, name, question, reason: asksReason }, onClose }: QuestionProps) {
  const words = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const act = async (): Promise<void> => {
    const said = reason.trim();
    if (asksReason !== undefined && said === '') {
      setFault(words.deed.reasonNeeded);
      return;
    }
    setBusy(true);
    const answer = await ask('POST', `${path}/transitions/${deed}`, {
      stage,
      ...(said === '' ? {} : { reason: said }),
    });
    setBusy(false);
    if (!isDone(answer)) {
      setFault(sayRefusal(answer, words));
      return;
    }
    toast.success(words.actions.done[deed]);
    onClose();
    location.reload();
  };
  return (
    <Dialog onClose={onClose} title={name}>
      <p>{question}</p>
      {asksReason === undefined ? undefined : (
        <div className="ck-field ck-field--wide">
          <label className="ck-label" htmlFor={id}>
            {asksReason}
          </label>
          <textarea
            className="ck-input"
            id={id}
            maxLength={2000}
            onChange={({ target }) => setReason(target.value)}
            rows={3}
            value={reason}
          />
        </div>
      )}
      {fault === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {fault}
        </p>
      )}
      <DialogDeeds>
        <Button onPress={onClose}>{words.deed.cancel}</Button>
        <Button isOff={isBusy} look={deed === 'discard' ? 'grave' : 'main'} onPress={() => void act()}>
          {isBusy ? words.deed.working : name}
        </Button>
      </DialogDeeds>
    </Dialog>
  );
}
