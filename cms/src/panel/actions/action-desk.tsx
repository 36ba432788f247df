'use client';
import { type ActionContent, actionStageWords, changesWhatStood, contentOf } from '@camket/shared/actions';
import { actionContent } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav, toast } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { WholeAction } from '../../quality/actions/show-action.ts';
import { useWords } from '../../words/use-words.ts';
import type { Words } from '../../words/vi.ts';
import { Notice } from '../decisions/decision-notices.tsx';
import { faultsOf } from '../decisions/form-faults.ts';
import { LeaveDialog } from '../decisions/leave-dialog.tsx';
import type { Remark } from '../decisions/outline.ts';
import { useLeaveGuard } from '../decisions/use-leave-guard.ts';
import { Button } from '../dialog/button.tsx';
import { byPath, SheetProvider } from '../fields/sheet.ts';
import { ask, complaintsIn, isDone, valueAt } from '../request/ask.ts';
import { sayRefusal } from '../request/refused.ts';
import { ActionFacts, ActionTimeline, EffectPanel, MissingPanel } from './action-panels.tsx';
import { ActionFields } from './action-fields.tsx';
import { DeedButtons, type Offered } from './deed-buttons.tsx';
import { useKept } from './use-kept.ts';

interface ActionDeskProps {
  readonly whole: WholeAction;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
}

/** The next step as it is typed, and how saving it goes. */
function useActionDraft({ id, revision: first, next }: WholeAction, words: Words) {
  const [draft, setDraft] = useState<ActionContent>(next);
  const [saved, setSaved] = useState<ActionContent>(next);
  const [revision, setRevision] = useState(first);
  const [faults, setFaults] = useState<readonly Remark[]>([]);
  const [message, setMessage] = useState<string>();
  const [hasSaved, setHasSaved] = useState(false);
  const isUnsaved = draft !== saved;
  const kept = useKept({
    name: `camket-action-${id}`,
    draft,
    isUnsaved,
    read: (text) => actionContent.safeParse(JSON.parse(text)).data,
    onRestore: setDraft,
  });
  const save = async (): Promise<boolean> => {
    if (!isUnsaved) return true;
    const answer = await ask('PUT', `/actions/${id}/whole`, { revision, content: draft });
    if (!isDone(answer)) {
      setMessage(sayRefusal(answer, words));
      setFaults(faultsOf(complaintsIn(answer)));
      return false;
    }
    const now = valueAt(answer, 'revision');
    if (typeof now === 'number') setRevision(now);
    setSaved(draft);
    setHasSaved(true);
    setFaults([]);
    setMessage(undefined);
    kept.forget();
    toast.success(words.save.saved);
    return true;
  };
  return { draft, setDraft, isUnsaved, hasSaved, faults, message, kept, save };
}

/** The screen of one corrective action. */
export function ActionDesk({ whole, adminPath, siteUrl, today }: ActionDeskProps) {
  const words = useWords();
  const desk = useActionDraft(whole, words);
  const guard = useLeaveGuard(desk.isUnsaved);
  const { draft, faults } = desk;
  const sheet = useMemo(
    () => ({ readOnly: !whole.mayWrite, remarks: byPath(faults), units: [], today }),
    [whole.mayWrite, faults, today],
  );
  const isBegun = whole.stage !== 'published' || desk.isUnsaved || desk.hasSaved;
  return (
    <SheetProvider value={sheet}>
      <SetStepNav nav={[{ label: words.actions.title, url: `${adminPath}/khac-phuc` }, { label: whole.miss.period }]} />
      <div className="ck-workspace ck-workspace--narrow">
        <header className="ck-bar">
          <div className="ck-bar__what">
            <h1>{`${words.actions.title}: ${whole.miss.period}`}</h1>
            <p>
              <span className={`ck-pill ck-pill--${whole.isOverdue ? 'returned' : 'draft'}`}>{whole.sentence}</span>{' '}
              {[whole.miss.part, whole.commune.name].filter((name) => name !== null).join(', ')}
            </p>
          </div>
          <div className="ck-bar__deeds">
            <p
              aria-live="polite"
              className={desk.message === undefined ? 'ck-bar__state' : 'ck-bar__state ck-bar__state--failed'}
            >
              {desk.message ?? (desk.isUnsaved ? words.save.unsaved : '')}
            </p>
            {whole.mayWrite ? (
              <Button isOff={!desk.isUnsaved} onPress={() => void desk.save()}>
                {words.save.save}
              </Button>
            ) : undefined}
            <DeedButtons
              offered={offeredOf(whole, { draft, isBegun, words })}
              path={`/actions/${whole.id}`}
              prepare={desk.save}
              stage={whole.stage === 'published' && isBegun ? 'draft' : whole.stage}
            />
          </div>
        </header>
        <main className="ck-paper">
          <ActionNotices desk={desk} siteUrl={siteUrl} whole={whole} words={words} />
          <ActionFacts whole={whole} />
          <MissingPanel draft={draft} hasEnded={whole.hasEnded} />
          <ActionFields draft={draft} onChange={desk.setDraft} whole={whole} />
          <EffectPanel whole={whole} />
          <ActionTimeline whole={whole} />
        </main>
        <LeaveDialog guard={guard} save={desk.save} />
      </div>
    </SheetProvider>
  );
}

interface Offering {
  readonly draft: ActionContent;
  readonly isBegun: boolean;
  readonly words: Words;
}

function offeredOf(whole: WholeAction, { draft, isBegun, words: { actions: words } }: Offering): readonly Offered[] {
  const changes = changesWhatStood(contentOf(whole.published), draft);
  const wanted: readonly Offered['deed'][] =
    whole.mayWrite && isBegun && whole.stage === 'published' ? ['submit'] : whole.deeds;
  return wanted
    .filter((deed) => !(isBegun && deed === 'close'))
    .map((deed) => ({
      ...{ deed, name: words.deeds[deed] },
      question: deed === 'submit' && changes ? `${words.asks.submit} ${words.changedWhy}` : words.asks[deed],
      ...(deed === 'return' ? { reason: words.reasonReturn, isReasonNeeded: true } : {}),
      ...(deed === 'submit' && changes ? { reason: words.reasonPublic, isReasonNeeded: true } : {}),
    }));
}

interface NoticesProps {
  readonly whole: WholeAction;
  readonly desk: ReturnType<typeof useActionDraft>;
  readonly siteUrl: string | undefined;
  readonly words: Words;
}

function ActionNotices({ whole, desk: { kept }, siteUrl, words: { actions: words } }: NoticesProps) {
  const { stage, remark, subject } = whole;
  return (
    <>
      {kept.isThere && whole.mayWrite ? (
        <Notice look="warn">
          <p>{words.kept}</p>
          <div className="ck-deeds">
            <Button look="main" onPress={kept.restore}>
              {words.restore}
            </Button>
            <Button look="quiet" onPress={kept.forget}>
              {words.forget}
            </Button>
          </div>
        </Notice>
      ) : undefined}
      {stage === 'returned' ? (
        <Notice look="warn">
          <p>
            <b>{words.returned}:</b> {remark}
          </p>
        </Notice>
      ) : undefined}
      {stage === 'draft' || stage === 'submitted' ? (
        <Notice look="plain">
          <p>{stage === 'draft' ? words.begun : words.submitted}</p>
        </Notice>
      ) : undefined}
      {whole.hasEnded ? (
        <Notice look="plain">
          <p>
            <b>{actionStageWords[whole.reached]}</b>
          </p>
        </Notice>
      ) : undefined}
      {siteUrl === undefined ? undefined : (
        <p>
          <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
            {words.publicPage}
          </a>
        </p>
      )}
    </>
  );
}
