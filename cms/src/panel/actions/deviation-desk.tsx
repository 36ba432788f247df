'use client';
import type { Deviation } from '@camket/shared/actions';
import { deviationForm } from '@camket/shared/register';
import type { DecisionReference } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { ShownDeviation } from '../../quality/deviations/show-deviation.ts';
import { useWords } from '../../words/use-words.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { DayField } from '../fields/day-field.tsx';
import { FieldRow, Section } from '../fields/section.tsx';
import { LongTextField } from '../fields/text-field.tsx';
import { DocumentFrame } from '../frame/document-frame.tsx';
import { Notice } from '../frame/notice.tsx';
import { ask } from '../request/ask.ts';
import { readDraftOf } from '../saving/kept-draft.ts';
import { KeptNotice } from '../saving/kept-notice.tsx';
import { SaveTools } from '../saving/saving-bar.tsx';
import { useDraft } from '../saving/use-draft.ts';
import { put } from '../sheet/put.ts';
import { DeedButtons } from './deed-buttons.tsx';

/** A promise that a deviation can be from. */
export interface PromiseChoice {
  readonly key: string;
  readonly decision: DecisionReference;
  readonly label: string;
  readonly group: string;
}

interface DeviationDeskProps {
  readonly deviation: ShownDeviation | undefined;
  readonly commune: string;
  readonly promises: readonly PromiseChoice[];
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
}

type Draft = { readonly [Name in keyof Deviation]?: Deviation[Name] | undefined };

const readDeviation = readDraftOf<Draft>(deviationForm.partial());

/** What is typed, where it is all there. */
function wholeOf({ decision, indicator, from, to, reason = '', document = '' }: Draft): Deviation | undefined {
  if (decision === undefined || indicator === undefined || from === undefined || to === undefined) return undefined;
  if (reason.trim() === '' || document.trim() === '') return undefined;
  return { decision, indicator, from, to, reason, document };
}

function useDeviation({ deviation, commune, adminPath }: DeviationDeskProps) {
  const { needed } = useWords().actions;
  return useDraft<Draft>({
    name: `camket:deviation:${deviation?.id ?? commune}`,
    ...{ first: deviation?.content ?? blank, revision: deviation?.revision },
    ...{ isOpen: deviation?.mayWrite ?? true, read: readDeviation },
    send: (draft, revision) => {
      const content = wholeOf(draft);
      if (content === undefined) return needed;
      return deviation === undefined
        ? ask('POST', '/deviations/whole', { commune, content })
        : ask('PUT', `/deviations/${deviation.id}/whole`, { revision, content });
    },
    onMade: (id) => location.assign(`${adminPath}/sai-lech/${id}`),
  });
}

const blank: Draft = {};

/** The screen of one accepted deviation. */
export function DeviationDesk(props: DeviationDeskProps) {
  const { deviation, promises, adminPath, siteUrl, today } = props;
  const words = useWords();
  const { title, deviation: name, deviationDeeds, deviationAsks, deviationsLede, noPromises } = words.actions;
  const desk = useDeviation(props);
  const about =
    deviation === undefined ? undefined : (
      <p>
        <StagePill stage={deviation.stage} /> {deviation.sentence}
      </p>
    );
  const tools = (
    <>
      <SaveTools desk={desk} isNew={deviation === undefined} />
      {deviation === undefined ? undefined : (
        <DeedButtons
          desk={desk}
          document={deviation}
          isChange={deviation.version > 0}
          path={`/deviations/${deviation.id}`}
          words={{ names: deviationDeeds, asks: deviationAsks }}
        />
      )}
    </>
  );
  return (
    <DocumentFrame
      about={about}
      desk={desk}
      list={{ label: title, url: `${adminPath}/khac-phuc` }}
      remarks={desk.faults}
      title={name}
      today={today}
      tools={tools}
    >
      <KeptNotice kept={desk.kept} />
      <DeviationNotices deviation={deviation} siteUrl={siteUrl} />
      <p className="ck-help">{deviationsLede}</p>
      {promises.length === 0 ? <p className="ck-empty">{noPromises}</p> : undefined}
      <DeviationFields draft={desk.draft} onChange={desk.edit} promises={promises} />
    </DocumentFrame>
  );
}

function DeviationNotices({ deviation, siteUrl }: Pick<DeviationDeskProps, 'deviation' | 'siteUrl'>) {
  const words = useWords().actions;
  if (deviation === undefined) return undefined;
  return (
    <>
      {deviation.stage === 'returned' ? (
        <Notice look="warn">
          <p>{deviation.remark}</p>
        </Notice>
      ) : undefined}
      {deviation.version === 0 || siteUrl === undefined ? undefined : (
        <p className="ck-beside">
          <a href={`${siteUrl}/${deviation.subject}`} rel="noreferrer" target="_blank">
            {words.publicPage}
          </a>
        </p>
      )}
    </>
  );
}

interface DeviationFieldsProps {
  readonly draft: Draft;
  readonly promises: readonly PromiseChoice[];
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

function DeviationFields({ draft, promises, onChange }: DeviationFieldsProps) {
  const words = useWords().actions;
  const choose = (key: string | undefined): void => {
    const chosen = promises.find((one) => one.key === key);
    onChange((before) => put(put(before, 'indicator', chosen?.key), 'decision', chosen?.decision));
  };
  return (
    <Section id="section-deviation" title={words.deviation}>
      <ChoiceField
        blank={words.choosePromise}
        choices={promises.map(({ key, label, group }) => ({ value: key, label, group }))}
        label={words.promise}
        onChange={choose}
        path="indicator"
        size="wide"
        value={draft.indicator}
      />
      <FieldRow>
        <DayField
          label={words.from}
          onChange={(day) => onChange((before) => put(before, 'from', day))}
          path="from"
          value={draft.from}
        />
        <DayField
          help={words.toHelp}
          label={words.to}
          onChange={(day) => onChange((before) => put(before, 'to', day))}
          path="to"
          value={draft.to}
        />
      </FieldRow>
      <LongTextField
        label={words.reason}
        onChange={(text) => onChange((before) => put(before, 'reason', text))}
        path="reason"
        size="wide"
        value={draft.reason}
      />
      <LongTextField
        help={words.decidedHelp}
        label={words.decided}
        onChange={(text) => onChange((before) => put(before, 'document', text))}
        path="document"
        size="wide"
        value={draft.document}
      />
    </Section>
  );
}
