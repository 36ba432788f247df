'use client';
import { type CalendarDay, vietnameseDay } from '@camket/shared/values';
import { toast } from '@payloadcms/ui';
import { useMemo, useState } from 'react';
import type { Transition } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { DeedBar } from '../deeds/deed-bar.tsx';
import { StagePill } from '../deeds/stage-pill.tsx';
import { HistoryList } from '../decisions/history-list.tsx';
import { Button } from '../dialog/button.tsx';
import { Section } from '../fields/section.tsx';
import { FilesField } from '../files/files-field.tsx';
import { DocumentFrame } from '../frame/document-frame.tsx';
import { KeptNotice } from '../saving/kept-notice.tsx';
import { SaveTools } from '../saving/saving-bar.tsx';
import { FigureTables } from './figure-tables.tsx';
import { HeadFields } from './head-fields.tsx';
import { NarrativeFields } from './narrative-fields.tsx';
import { PaperLinks } from './paper-links.tsx';
import { ReportNotices } from './report-notices.tsx';
import { type ReportDesk, useReport } from './use-report.ts';
import { deedsIn, type WholeReport, wholeReportIn } from './whole-report.ts';

interface ReportWorkspaceProps {
  /** The report as the server answered it, JSON text. */
  readonly text: string;
  readonly siteUrl: string | undefined;
  readonly today: CalendarDay;
  readonly adminPath: string;
}

/** The screen of a report: figures that nobody edits, words that people write, its paper, and what can be done with it. */
export function ReportWorkspace({ text, ...props }: ReportWorkspaceProps) {
  const first = useMemo(() => wholeReportIn(JSON.parse(text)), [text]);
  return first === undefined ? null : <OpenReport {...props} first={first} key={first.id} />;
}

function OpenReport({
  first,
  siteUrl,
  today,
  adminPath,
}: Omit<ReportWorkspaceProps, 'text'> & { readonly first: WholeReport }) {
  const words = useWords();
  const desk = useReport(first);
  const [isChecked, setChecked] = useState(false);
  const { whole, written, isOpen, faults } = desk;
  const remarks = useMemo(() => {
    const told = isChecked
      ? whole.obstacles.map(({ field, message }) => ({ path: field, sentence: message, kind: 'blank' }))
      : [];
    return [...told, ...faults];
  }, [isChecked, whole.obstacles, faults]);
  const save = async (): Promise<boolean> => (await desk.save()) !== undefined;
  const prepare = async (deed: Transition): Promise<boolean> => {
    const saved = isOpen ? await desk.save() : whole;
    if (saved === undefined || deed !== 'submit') return saved !== undefined;
    setChecked(true);
    if (saved.obstacles.length > 0) toast.error(words.deed.submitBlocked(saved.obstacles.length));
    return saved.obstacles.length === 0;
  };
  const title = words.periodReports.titleOf(whole.said);
  const onMoved = (_: Transition, { id: made }: { readonly id: string | undefined }): void => {
    if (made === undefined) void desk.load();
    else location.assign(`${adminPath}/collections/${whole.collection}/${made}`);
  };
  const about = (
    <p>
      <StagePill stage={whole.stage} /> {whole.unit?.name ?? words.periodReports.consolidated}, {whole.commune.name}
      {whole.version > 1 ? ` · ${words.document.version(whole.version)}` : ''}
    </p>
  );
  const tools = (
    <>
      <SaveTools desk={desk} />
      <DeedBar
        collection={whole.collection}
        deeds={deedsIn(whole)}
        id={whole.id}
        onMoved={onMoved}
        onRefused={() => void desk.load()}
        prepare={prepare}
        stage={whole.stage}
      />
    </>
  );
  return (
    <DocumentFrame
      about={about}
      desk={{ ...desk, save }}
      list={{ label: words.periodReports.title, url: `${adminPath}/bao-cao` }}
      remarks={remarks}
      title={title}
      today={today}
      tools={tools}
    >
      <KeptNotice kept={desk.kept} />
      <ReportNotices desk={desk} isChecked={isChecked} siteUrl={siteUrl} />
      <Sections desk={desk} />
      <Section id="section-files" note={words.periodReports.signedHelp} title={words.periodReports.signed}>
        <FilesField
          commune={whole.commune.id}
          files={written.files}
          onAdd={(file) => desk.change({ files: [...desk.written.files, file] })}
          onChange={(files) => desk.change({ files })}
          path="files"
          roles={['signed', 'annex']}
          unit={whole.unit?.id}
        />
      </Section>
      <Section id="section-history" title={words.periodReports.history}>
        <HistoryList steps={whole.history.map((step) => ({ ...step, deed: namedDeed(step.deed) }))} />
      </Section>
    </DocumentFrame>
  );
}

/** The journal has another word for accepting a paper that was read. */
const namedDeed = (deed: string): string => (deed === 'accept' ? 'acceptReport' : deed);

function Sections({ desk }: { readonly desk: ReportDesk }) {
  const words = useWords().periodReports;
  const { whole, isOpen, isBusy } = desk;
  const { compiled } = whole.report;
  const refresh = async (): Promise<void> => {
    if (await desk.refresh()) toast.success(words.refreshed);
  };
  return (
    <>
      <Section
        deeds={
          isOpen ? (
            <Button isOff={isBusy} onPress={() => void refresh()} title={words.refreshHelp}>
              {isBusy ? words.making : words.refresh}
            </Button>
          ) : undefined
        }
        id="section-figures"
        note={words.compiledOn(vietnameseDay(compiled.day), compiled.seq)}
        title={words.tables}
      >
        <FigureTables report={whole.report} />
      </Section>
      <Section id="section-words" note={words.writingHelp} title={words.writing}>
        <NarrativeFields desk={desk} />
      </Section>
      <Section id="section-head" title={words.head}>
        <HeadFields desk={desk} />
      </Section>
      <Section id="section-paper" note={desk.isUnsaved ? words.saveFirst : undefined} title={words.papers}>
        <PaperLinks desk={desk} />
      </Section>
    </>
  );
}
