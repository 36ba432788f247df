import type { Decision } from '@camket/shared/decisions';
import type { CommuneHere } from './commune-of-reading.ts';
import type { ImportRemark, ImportReport } from './import-request.ts';
import type { AfterPublishing } from './importing.ts';

/** What came of an import, for the person at the command line. */
export function reportOn({ row, isNew, unitsMade }: CommuneHere, imported: AfterPublishing): ImportReport {
  const { whole, outcome, doubts, notes, seq } = imported;
  const { decision } = whole;
  return {
    outcome,
    commune: { slug: row.slug, name: row.title ?? row.slug, isNew },
    unitsMade,
    document: {
      id: whole.id,
      stage: whole.stage,
      name: nameOf(decision),
      about: decision.subject,
      subject: whole.subject,
      seq,
    },
    parts: partsOf(decision),
    obstacles: whole.obstacles.map(remark),
    doubts: [...doubts.map(remark), ...whole.doubts.map(remark)],
    notes,
  };
}

const remark = ({ kind, path, sentence }: ImportRemark): ImportRemark => ({ kind, path, sentence });

const forms = { decision: 'Quyết định', plan: 'Kế hoạch', report: 'Báo cáo' } as const;

const nameOf = ({ form, number, symbol }: Decision): string => `${forms[form]} số ${number ?? '(để trống)'}/${symbol}`;

function partsOf({ legalBases, articles, policy, objectives, plan, recipients }: Decision): ImportReport['parts'] {
  return {
    'căn cứ': legalBases.length,
    điều: articles.length,
    'cam kết': policy?.commitments.length ?? 0,
    'mục tiêu': objectives.length,
    'chỉ tiêu': objectives.flatMap(({ indicators }) => indicators).length,
    'công việc': plan?.tasks.length ?? 0,
    'nơi nhận': recipients.length,
  };
}
