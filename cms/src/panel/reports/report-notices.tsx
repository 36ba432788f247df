'use client';
import { publicStages } from '../../quality/stages/stages.ts';
import { useWords } from '../../words/use-words.ts';
import { StageNotices } from '../deeds/stage-notices.tsx';
import { Notice } from '../frame/notice.tsx';
import type { ReportDesk } from './use-report.ts';

interface ReportNoticesProps {
  readonly desk: ReportDesk;
  readonly isChecked: boolean;
  readonly siteUrl: string | undefined;
}

/** What there is to know of a report before reading it: why it came back, what is missing, what is new, where it is public. */
export function ReportNotices(props: ReportNoticesProps) {
  const { desk, siteUrl } = props;
  const { stage, history, reason, withdrawalReason, subject, document } = desk.whole;
  const words = useWords().periodReports;
  return (
    <>
      <p className="ck-help">{words.forDocument(document)}</p>
      <StageNotices
        correction={reason}
        history={history}
        publicUrl={siteUrl === undefined || subject === null ? undefined : `${siteUrl}/${subject}`}
        stage={stage}
        withdrawal={withdrawalReason}
      />
      <FigureNotices {...props} />
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
