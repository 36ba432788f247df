import { isPeriodText } from '@camket/shared/values';
import type { DocumentViewServerProps, PayloadRequest } from 'payload';
import type { Result as ResultRow, TaskReport as TaskReportRow } from '../../payload-types.ts';
import { textIn } from '../frame/page-address.ts';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { TaskReportWorkspace } from './task-report-workspace.tsx';
import { ResultWorkspace } from './result-workspace.tsx';
import type { Beginning } from './row-frame.tsx';
import { rowScreen } from './row-screen.ts';

type Collection = 'results' | 'task-reports';

/** The screen of a result, in place of the panel's own form. */
export async function ResultView({ initPageResult: { req, docID }, searchParams }: DocumentViewServerProps) {
  const row = docID === undefined ? undefined : await rowOf(req, 'results', String(docID));
  const screen = await rowScreen(req, { collection: 'results', row, unit: textIn(searchParams, 'unit') });
  if (screen === undefined) return <Refused req={req} />;
  return (
    <ResultWorkspace screen={{ ...screen, beginning: beginningIn(searchParams) }} text={row && JSON.stringify(row)} />
  );
}

/** What the address asks a new result to be about. */
function beginningIn(search: DocumentViewServerProps['searchParams']): Beginning {
  const [decision, task] = [textIn(search, 'decision'), textIn(search, 'task')];
  const version = Number(search?.['version']);
  return {
    ...(decision === undefined ? {} : { decision }),
    ...(Number.isSafeInteger(version) && version > 0 ? { version } : {}),
    ...periodIn('period', search?.['period']),
    ...(task === undefined ? {} : { task }),
    ...periodIn('slot', search?.['slot']),
  };
}

function periodIn(name: 'period' | 'slot', value: unknown): Pick<Beginning, 'period' | 'slot'> {
  return typeof value === 'string' && isPeriodText(value) ? { [name]: value } : {};
}

/** The screen of a task report, in place of the panel's own form. */
export async function TaskReportView({ initPageResult: { req, docID }, searchParams }: DocumentViewServerProps) {
  const row = docID === undefined ? undefined : await rowOf(req, 'task-reports', String(docID));
  const screen = await rowScreen(req, { collection: 'task-reports', row, unit: textIn(searchParams, 'unit') });
  return screen === undefined ? (
    <Refused req={req} />
  ) : (
    <TaskReportWorkspace
      screen={{ ...screen, beginning: beginningIn(searchParams) }}
      text={row && JSON.stringify(row)}
    />
  );
}

function Refused({ req }: { readonly req: PayloadRequest }) {
  const asker = askerOf(req);
  return <RefusedScreen asker={asker} sentence={asker.words.results.notYours} />;
}

async function rowOf(
  req: PayloadRequest,
  collection: Collection,
  id: string,
): Promise<ResultRow | TaskReportRow | undefined> {
  const { docs } = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs[0];
}
