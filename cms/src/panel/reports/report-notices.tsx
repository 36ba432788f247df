'use client';
import { publicStages } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import type { ReportDesk } from './use-report.ts';

interface ReportNoticesProps {
  readonly desk: ReportDesk;
  readonly isChecked: boolean;
  readonly siteUrl: string | undefined;
}

/** What there is to know of a report before reading it: why it came back, what is missing, what is new, where it is public. */
export function ReportNotices(props: ReportNoticesProps) {
  const words = useWords().periodReports;
  return (
    <>
      <p className="ck-help">{words.forDocument(props.desk.whole.document)}</p>
      <LifeNotices {...props} />
      <FigureNotices {...props} />
    </>
  );
}

/** How the report came to its stage. */
function LifeNotices({ desk: { whole }, siteUrl }: ReportNoticesProps) {
  const words = useWords();
  const { stage, reason, subject, withdrawalReason, history } = whole;
  const returned = stage === 'returned' ? history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  return (
    <>
      {typeof returned === 'string' ? (
        <Notice look="warn">
          <p>
            <strong>{words.document.returnedBecause}</strong> {returned}
          </p>
        </Notice>
      ) : undefined}
      {reason === null ? undefined : (
        <Notice look="plain">
          <p>
            {words.periodReports.correcting} <q>{reason}</q>
          </p>
        </Notice>
      )}
      {stage === 'withdrawing' ? (
        <Notice look="warn">
          <p>
            {words.periodReports.withdrawalAsked} <q>{withdrawalReason ?? ''}</q>
          </p>
        </Notice>
      ) : undefined}
      {publicStages.includes(stage) ? (
        <Notice look="good">
          <p>
            {words.stages[stage]}{' '}
            {siteUrl === undefined || subject === null ? undefined : (
              <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
                {words.periodReports.publicPage}
              </a>
            )}
          </p>
        </Notice>
      ) : undefined}
    </>
  );
}

/** What is still to be written, what is new in the register, and what is missing. */
function FigureNotices({ desk: { whole, isOpen }, isChecked }: ReportNoticesProps) {
  const words = useWords().periodReports;
  const { stage, news, report, obstacles } = whole;
  const missing = report.units.reduce((sum, unit) => sum + unit.due - unit.reported, 0);
  return (
    <>
      {isChecked && obstacles.length > 0 ? (
        <Notice look="warn">
          <p>
            <strong>{words.toWrite}</strong>
          </p>
          <ul>
            {obstacles.map(({ field, message }) => (
              <li key={`${field} ${message}`}>{message}</li>
            ))}
          </ul>
        </Notice>
      ) : undefined}
      {news > 0 ? (
        <Notice look="warn">
          <p>{isOpen ? words.news(news) : words.newsLocked(news)}</p>
        </Notice>
      ) : undefined}
      {publicStages.includes(stage) || report.units.length === 0 ? undefined : (
        <Notice look={missing === 0 ? 'good' : 'warn'}>
          <p>{missing === 0 ? words.complete : words.missing(missing)}</p>
        </Notice>
      )}
    </>
  );
}
