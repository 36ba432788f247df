'use client';
import { type ClipboardEvent, useCallback, useMemo, useState } from 'react';
import { toast } from '@payloadcms/ui';
import { useWords } from '../../words/use-words.ts';
import { Section } from '../fields/section.tsx';
import { type Clipboard, isTable } from '../paste/clipboard-table.ts';
import { type columnsOf, type PasteTarget } from '../paste/columns.ts';
import { PasteDialog } from '../paste/paste-dialog.tsx';
import { WorkspaceProvider } from './desk-context.ts';
import { DocumentSection } from './document-section.tsx';
import { FilesSection } from './files-section.tsx';
import { HistoryList } from './history-list.tsx';
import { ObjectivesSection } from './objectives-section.tsx';
import { pasteInto, type Pasting } from './paste-into.ts';
import { PlanSection } from './plan-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { ReportingSection } from './reporting-section.tsx';
import { ArticlesSection, LinesSection } from './text-sections.tsx';
import type { Desk } from './use-decision.ts';

interface DecisionSectionsProps {
  readonly desk: Desk;
  readonly draftedBy: 'office' | 'isoSecretary';
}

interface Asked {
  readonly target: PasteTarget;
  readonly clipboard: Clipboard | undefined;
}

/** The parts of the document in the order in which such a document is written. */
export function DecisionSections({ desk, draftedBy }: DecisionSectionsProps) {
  const words = useWords();
  const { decision, edit, undo, isOpen, whole } = desk;
  const [asked, setAsked] = useState<Asked>();
  const paste = useCallback((target: PasteTarget, clipboard?: Clipboard) => setAsked({ target, clipboard }), []);
  const workspace = useMemo(() => ({ decision, edit, paste, draftedBy }), [decision, edit, paste, draftedBy]);
  const onPaste = (event: ClipboardEvent): void => {
    const target = isOpen ? targetAt(event.target) : undefined;
    const clipboard = {
      html: event.clipboardData.getData('text/html'),
      text: event.clipboardData.getData('text/plain'),
    };
    if (target === undefined || !isTable(clipboard)) return;
    event.preventDefault();
    paste(target, clipboard);
  };
  const take = (pasting: Pasting, rows: number): void => {
    setAsked(undefined);
    edit('', (before) => pasteInto(before, pasting));
    toast.success(words.paste.added(rows), { action: { label: words.save.undo, onClick: undo } });
  };
  return (
    <WorkspaceProvider value={workspace}>
      <div onPaste={onPaste}>
        <DocumentSection />
        <LinesSection name="legalBases" />
        <ArticlesSection />
        <PolicySection />
        <ObjectivesSection />
        <PlanSection />
        <ReportingSection />
        <LinesSection name="recipients" />
        <FilesSection commune={whole.commune.id} />
        <Section id="section-history" title={words.outline.history}>
          <HistoryList steps={whole.history} />
        </Section>
      </div>
      {asked === undefined ? undefined : (
        <PasteDialog
          clipboard={asked.clipboard}
          objectives={decision.objectives}
          onClose={() => setAsked(undefined)}
          onPaste={take}
          target={asked.target}
          title={
            asked.target === 'tasks'
              ? words.sections.plan
              : asked.target === 'commitments'
                ? words.sections.policy
                : words.sections[asked.target]
          }
          units={whole.commune.units}
        />
      )}
    </WorkspaceProvider>
  );
}

/** The list that a field stands in, where rows can be pasted into it. */
function targetAt(place: EventTarget): PasteTarget | undefined {
  if (!(place instanceof Element) || place.closest('.ck-indicator, dialog') !== null) return undefined;
  const section = place.closest('section.ck-section')?.id.replace(/^o-/, '');
  if (section === 'plan') return 'tasks';
  if (section === 'policy') return 'commitments';
  return pasteTargets.find((target) => target === section);
}

const pasteTargets: readonly PasteTarget[] = [
  'legalBases',
  'articles',
  'objectives',
  'recipients',
] satisfies readonly (keyof typeof columnsOf)[];
