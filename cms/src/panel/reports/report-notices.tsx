'use client';
import { publicStages } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../decisions/decision-notices.tsx';
import type { ReportDesk } from './use-report.ts';

interface ReportNoticesProps {
  readonly desk: ReportDesk;
  readonly isChecked: boolean;
  readonly siteUrl: string | undefined;
}

/** What there is to know of a report before reading it: why it came back, what is missing, what is new, where it is public. */
export function ReportNotices({ desk: { whole, isOpen }, isChecked, siteUrl }: ReportNoticesProps) {
  const words = useWords();
  const said = words.periodReports;
  const { stage, reason, subject, withdrawalReason, news, report, obstacles, history } = whole;
  const returned = stage === 'returned' ? history.findLast(({ deed }) => deed === 'return')?.reason : undefined;
  const missing = report.units.reduce((sum, unit) => sum + unit.due - unit.reported, 0);
  const isPublic = publicStages.includes(stage);
  return (
    <>
      <p className="ck-help">{said.forDocument(whole.document)}</p>
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
            {said.correcting} <q>{reason}</q>
          </p>
        </Notice>
      )}
      {stage === 'withdrawing' ? (
        <Notice look="warn">
          <p>
            {said.withdrawalAsked} {withdrawalReason === null ? undefined : <q>{withdrawalReason}</q>}
          </p>
        </Notice>
      ) : undefined}
      {isChecked && obstacles.length > 0 ? (
        <Notice look="warn">
          <p>
            <strong>{said.toWrite}</strong>
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
          <p>{isOpen ? said.news(news) : said.newsLocked(news)}</p>
        </Notice>
      ) : undefined}
      {isPublic || report.units.length === 0 ? undefined : (
        <Notice look={missing === 0 ? 'good' : 'warn'}>
          <p>{missing === 0 ? said.complete : said.missing(missing)}</p>
        </Notice>
      )}
      {isPublic ? (
        <Notice look="good">
          <p>
            {words.stages[stage]}{' '}
            {siteUrl === undefined || subject === null ? undefined : (
              <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
                {said.publicPage}
              </a>
            )}
          </p>
        </Notice>
      ) : undefined}
    </>
  );
}
