'use client';
import type { CalendarDay } from '@camket/shared/values';
import { SetStepNav, toast } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { byPath, FormProvider } from '../fields/form.ts';
import { LeaveDialog } from '../saving/leave-dialog.tsx';
import { useLeaveGuard } from '../saving/use-leave-guard.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { DecisionNotices } from './decision-notices.tsx';
import { DecisionSections } from './decision-sections.tsx';
import { CheckPanel } from './check-panel.tsx';
import { OutlineNav } from './outline-nav.tsx';
import { remarksOf } from './remarks-of.ts';
import { newestOf } from './save-decision.ts';
import { tidy } from './tidy.ts';
import { TopBar } from './top-bar.tsx';
import { type Desk, useDecision } from './use-decision.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { type Whole, whole } from './whole-request.ts';
import { nameOf } from './document-section.tsx';

interface DecisionWorkspaceProps {
  /** The decision as the server answered it, JSON text. */
  readonly text: string;
  /** Where the public site stands; absent while nobody has said it. */
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
  readonly draftedBy: 'office' | 'isoSecretary';
  readonly adminPath: string;
}

/** One screen for a decision with its policy, objectives, indicators and plan. */
export function DecisionWorkspace(props: DecisionWorkspaceProps) {
  const first = useMemo(() => whole.parse(JSON.parse(props.text)), [props.text]);
  return <OpenDecision {...props} first={first} key={first.id} />;
}

function OpenDecision({
  first,
  siteUrl,
  today,
  draftedBy,
  adminPath,
}: DecisionWorkspaceProps & { readonly first: Whole }) {
  const words = useWords();
  const desk = useDecision(first);
  const { decision, isOpen, saving } = desk;
  const [isChecking, setChecking] = useState(false);
  const [publishedSeq, setPublishedSeq] = useState<number>();
  const guard = useLeaveGuard(desk.isUnsaved);
  useShortcuts(desk);
  const remarks = useMemo(() => remarksOf(decision, desk.whole, today), [decision, desk.whole, today]);
  const said = useMemo(
    () => byPath(isChecking ? [...saving.faults, ...remarks.obstacles, ...remarks.doubts] : saving.faults),
    [isChecking, saving.faults, isChecking ? remarks : undefined],
  );
  const { units } = desk.whole.commune;
  const form = useMemo(() => ({ readOnly: !isOpen, remarks: said, units, today }), [isOpen, said, units, today]);
  const life = useLife(desk, { adminPath, onPublished: setPublishedSeq });
  const prepare = async (deed: Transition): Promise<boolean> => {
    if (!(await saving.save())) return false;
    if (deed !== 'submit') return true;
    const { obstacles } = remarksOf(tidy(decision), desk.whole, today); // as it was saved, without rows that hold nothing
    if (obstacles.length === 0) return true;
    setChecking(true);
    toast.error(words.deed.submitBlocked(obstacles.length));
    return false;
  };
  const title = nameOf(decision, words.document.noNumber);
  return (
    <FormProvider value={form}>
      <SetStepNav nav={[{ label: words.sections.list, url: `${adminPath}/collections/decisions` }, { label: title }]} />
      <div className="ck-workspace">
        <TopBar
          desk={desk}
          life={{ ...life, prepare }}
          onCheck={() => setChecking((before) => !before)}
          remarks={remarks}
          title={title}
        />
        <div className="ck-desk">
          <OutlineNav remarks={isOpen ? remarks : { obstacles: [], doubts: [] }} />
          <main className="ck-paper">
            <DecisionNotices desk={desk} publishedSeq={publishedSeq} siteUrl={siteUrl} />
            <DecisionSections desk={desk} draftedBy={draftedBy} />
          </main>
        </div>
        {isChecking ? <CheckPanel onClose={() => setChecking(false)} remarks={remarks} /> : undefined}
        {saving.conflict === undefined ? undefined : <ConflictDialog conflict={saving.conflict} desk={desk} />}
        <LeaveDialog guard={guard} save={saving.save} />
      </div>
    </FormProvider>
  );
}

interface LifeOptions {
  readonly adminPath: string;
  readonly onPublished: (seq: number | undefined) => void;
}

/** What happens on the screen after a deed: another document is opened, or this one is read again. */
function useLife({ whole: { id }, load }: Desk, { adminPath, onPublished }: LifeOptions) {
  const again = (): void =>
    void newestOf(id).then((newest) => {
      if (newest !== undefined) load(newest);
    });
  return {
    onMoved: (
      _: Transition,
      { id: made, seq }: { readonly id: string | undefined; readonly seq: number | undefined },
    ): void => {
      if (made !== undefined) location.assign(`${adminPath}/collections/decisions/${made}`);
      else {
        onPublished(seq);
        again();
      }
    },
    onRefused: again,
  };
}
