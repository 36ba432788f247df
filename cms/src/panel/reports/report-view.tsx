import type { DocumentViewServerProps } from 'payload';
import { settingsOf } from '../../quality/settings.ts';
import { type Refused, refusedBy, RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { readWholeReport } from '../../quality/reports/read-report.ts';
import { type ReportCollection, reportCollections } from '../../quality/reports/report-rows.ts';
import { ReportWorkspace } from './report-workspace.tsx';

/** The screen of a report, in place of the panel's own form. */
export async function ReportView({ initPageResult: { req, docID, collectionConfig } }: DocumentViewServerProps) {
  const asker = askerOf(req);
  const { words, adminPath, siteUrl } = asker;
  const collection = reportCollections.find((slug) => slug === collectionConfig?.slug);
  const found = await foundText(req, collection, docID);
  if (found.text === undefined) {
    const { emptied, sentence } = found.refused ?? { sentence: words.periodReports.lede };
    const open = emptied === undefined || collection === undefined ? undefined : { ...emptied, collection };
    return <RefusedScreen asker={asker} emptied={open} sentence={sentence} />;
  }
  const today = settingsOf(req.payload).today();
  return <ReportWorkspace adminPath={adminPath} siteUrl={siteUrl} text={found.text} today={today} />;
}

interface Found {
  readonly text?: string;
  readonly refused?: Refused;
}

async function foundText(
  req: DocumentViewServerProps['initPageResult']['req'],
  collection: ReportCollection | undefined,
  id: string | number | undefined,
): Promise<Found> {
  if (collection === undefined || id === undefined) return {};
  try {
    return { text: JSON.stringify(await readWholeReport(req, collection, String(id))) };
  } catch (error) {
    return { refused: refusedBy(error) };
  }
}
