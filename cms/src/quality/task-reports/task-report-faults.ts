import { pieceStandings, type ReportedPiece, requiredEvidence, type Task, unprovenPieces } from '@camket/shared/plans';
import type { TaskReport } from '@camket/shared/results';
import type { CalendarDay } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { TaskReport as TaskReportRow } from '../../payload-types.ts';
import { unitKey } from '../communes/load-commune.ts';
import { idIn } from '../references.ts';
import type { Complaint } from '../refusal.ts';
import { coveredFaults } from '../register/covered-faults.ts';
import { decisionFor } from '../results/result-faults.ts';
import { settingsOf } from '../settings.ts';
import { readTaskReport } from './task-report-rows.ts';

function dayFaults({ status, doneOn, cutOff }: TaskReport, today: CalendarDay): readonly Complaint[] {
  const complain = (kind: string, field: string, message: string): Complaint => ({ kind, field, message });
  return [
    ...(cutOff > today
      ? [complain('cutOffInFuture', 'cutOff', 'Ngày chốt chưa đến. Ghi ngày đã chốt tình hình.')]
      : []),
    ...(status === 'done' && doneOn === undefined
      ? [complain('noDoneOn', 'doneOn', 'Nhiệm vụ đã xong: cần ghi ngày hoàn thành.')]
      : []),
    ...(status !== 'done' && doneOn !== undefined
      ? [complain('doneOnWithoutDone', 'doneOn', 'Chỉ ghi ngày hoàn thành khi nhiệm vụ đã xong.')]
      : []),
    ...(doneOn !== undefined && doneOn > cutOff
      ? [complain('doneAfterCutOff', 'doneOn', 'Ngày hoàn thành phải không sau ngày chốt.')]
      : []),
  ];
}

/** A task is done when what it was to leave behind is there, or it is said why it is not. */
function pieceFaults({ status, pieces, evidence }: TaskReport, { output }: Task): readonly Complaint[] {
  const required = requiredEvidence(output);
  const faults = (pieces ?? []).flatMap((piece, place) => strayFaults(piece, { evidence, field: `pieces.${place}` }));
  if (status !== 'done') return faults;
  const unproven = unprovenPieces(pieceStandings(required, pieces ?? [], evidence));
  return [
    ...faults,
    ...unproven.map(({ key, words }) => ({
      kind: 'pieceAbsent',
      field: `pieces.${key}`,
      message: `Còn thiếu «${words}» mà kế hoạch yêu cầu: tải tệp lên, hoặc nêu vì sao không có.`,
    })),
  ];
}

/** A piece names only files that are published with the report. */
function strayFaults(
  { words, files }: ReportedPiece,
  { evidence, field }: { readonly evidence: TaskReport['evidence']; readonly field: string },
): readonly Complaint[] {
  const isStray = files.some((hash) => !evidence.some(({ sha256 }) => sha256 === hash));
  const message = `«${words}» có tệp không còn trong danh sách minh chứng: gắn lại tệp.`;
  return isStray ? [{ kind: 'pieceWithoutFile', field, message }] : [];
}

/** Everything that keeps a task report from being submitted and published. */
export async function faultsOfTaskReport(req: PayloadRequest, row: TaskReportRow): Promise<readonly Complaint[]> {
  const read = readTaskReport(row);
  if (!read.success) return read.error.issues.map(({ message, path }) => ({ message, field: path.join('.') }));
  const report = read.data;
  const decision = await decisionFor(req, row.commune, report.decision);
  if (decision === undefined) {
    return [
      {
        kind: 'notPublished',
        field: 'decision.subject',
        message: 'Văn bản này (đúng phiên bản này) chưa có trong sổ công bố của đơn vị.',
      },
    ];
  }
  const task = decision.plan?.tasks.find(({ key }) => key === report.task);
  if (task === undefined) {
    return [
      {
        kind: 'noTask',
        field: 'task',
        message: 'Kế hoạch của văn bản đã chọn không có nhiệm vụ này. Hãy chọn lại nhiệm vụ.',
      },
    ];
  }
  const named = [...task.lead, ...task.support].flatMap(({ unit }) => (unit === undefined ? [] : [unit]));
  const own = await unitKey(req, idIn(row.unit));
  const isTheirs = named.length === 0 || (own !== undefined && named.includes(own));
  return [
    ...dayFaults(report, settingsOf(req.payload).today()),
    ...pieceFaults(report, task),
    ...coveredFaults({ note: report.note, pieces: report.pieces?.map(({ missing }) => ({ missing })) }),
    ...(isTheirs ? [] : [{ kind: 'otherUnit', field: 'task', message: 'Nhiệm vụ này không giao cho đơn vị của bạn.' }]),
  ];
}
