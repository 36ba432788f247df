'use client';
import { changesWhatStood, contentOf } from '@camket/shared/actions';
import { actionContent } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';
import type { WholeAction } from '../../quality/actions/show-action.ts';
import { useWords } from '../../words/use-words.ts';
import { DocumentFrame } from '../frame/document-frame.tsx';
import { Notice } from '../frame/notice.tsx';
import { ask } from '../request/ask.ts';
import { readDraftOf } from '../saving/kept-draft.ts';
import { KeptNotice } from '../saving/kept-notice.tsx';
import { SaveTools } from '../saving/saving-bar.tsx';
import { useDraft } from '../saving/use-draft.ts';
import { ActionFields } from './action-fields.tsx';
import { ActionFacts, ActionTimeline, EffectPanel, MissingPanel } from './action-panels.tsx';
import { DeedButtons } from './deed-buttons.tsx';
import { WrittenAction } from './written-action.tsx';

interface ActionDeskProps {
  readonly whole: WholeAction;
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
}

const readAction = readDraftOf(actionContent);

/** The screen of one corrective action. */
export function ActionDesk({ whole, adminPath, siteUrl, today }: ActionDeskProps) {
  const words = useWords();
  const { id, miss, commune } = whole;
  const { title, deeds, asks, changedWhy } = words.actions;
  const desk = useDraft({
    ...{ name: `camket:action:${id}`, first: whole.next, revision: whole.revision },
    ...{ isOpen: whole.mayWrite, read: readAction, onMade: () => undefined },
    send: (content, revision) => ask('PUT', `/actions/${id}/whole`, { revision, content }),
  });
  const { draft } = desk;
  const isChange = changesWhatStood(contentOf(whole.published), draft);
  const about = (
    <p>
      <span className={`ck-pill ck-pill--${whole.isOverdue ? 'returned' : 'draft'}`}>{whole.sentence}</span>{' '}
      {[miss.part, commune.name].filter((name) => name !== null).join(', ')}
    </p>
  );
  const tools = (
    <>
      <SaveTools desk={desk} />
      <DeedButtons
        desk={desk}
        document={whole}
        isChange={isChange}
        path={`/actions/${id}`}
        words={{ names: deeds, asks: isChange ? { ...asks, submit: `${asks.submit} ${changedWhy}` } : asks }}
      />
    </>
  );
  return (
    <DocumentFrame
      about={about}
      desk={desk}
      list={{ label: title, url: `${adminPath}/khac-phuc` }}
      remarks={desk.faults}
      step={miss.period}
      title={`${title}: ${miss.period}`}
      today={today}
      tools={tools}
    >
      <KeptNotice kept={desk.kept} />
      <ActionNotices siteUrl={siteUrl} whole={whole} />
      <ActionFacts whole={whole} />
      <MissingPanel draft={draft} hasEnded={whole.hasEnded} />
      {whole.mayWrite ? (
        <ActionFields draft={draft} onChange={desk.edit} whole={whole} />
      ) : (
        <WrittenAction draft={draft} whole={whole} />
      )}
      <EffectPanel whole={whole} />
      <ActionTimeline whole={whole} />
    </DocumentFrame>
  );
}

function ActionNotices({ whole, siteUrl }: Pick<ActionDeskProps, 'whole' | 'siteUrl'>) {
  const words = useWords().actions;
  const { stage, remark, subject } = whole;
  return (
    <>
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
      {siteUrl === undefined ? undefined : (
        <p className="ck-beside">
          <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
            {words.publicPage}
          </a>
        </p>
      )}
    </>
  );
}
