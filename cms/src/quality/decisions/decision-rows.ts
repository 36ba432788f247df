import type { Decision } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import type {
  Decision as DecisionRow,
  Objective as ObjectiveRow,
  Plan as PlanRow,
  Policy as PolicyRow,
} from '../../payload-types.ts';
import { asJson } from '../as-json.ts';
import { planOf } from '../plans/plan-rows.ts';
import { withoutBlanks } from '../without-blanks.ts';

/** The rows of the four collections that hold one decision. */
export interface DecisionRows {
  readonly decision: DecisionRow;
  readonly policy: PolicyRow | undefined;
  /** In printed order. */
  readonly objectives: readonly ObjectiveRow[];
  readonly plan: PlanRow | undefined;
}

const textsOf = (rows: readonly { text: string }[] | null | undefined): string[] =>
  (rows ?? []).map(({ text }) => text);
const texts = (list: readonly string[]): { text: string }[] => list.map((text) => ({ text }));

/** An objective without the lists that its blanks stand for. */
function objectiveOf({ indicators, ...objective }: ObjectiveRow): object {
  return {
    ...objective,
    indicators: (indicators ?? []).map(({ indicators: counted, parts, ...indicator }) => ({
      ...indicator,
      parts: parts ?? [],
      ...(Array.isArray(counted) && counted.length > 0 && { indicators: counted }),
    })),
  };
}

/** What the rows say, as one decision. Throws where a row holds what no form ever let in. */
export function decisionOf({ decision: row, policy, objectives, plan }: DecisionRows): Decision {
  const written = {
    ...row,
    subject: row.about,
    legalBases: textsOf(row.legalBases),
    articles: row.articles ?? [],
    recipients: textsOf(row.recipients),
    reporting: row.reporting ?? [],
    causeClause: row.causeClause,
    readings: row.readings ?? [],
    files: row.files ?? [],
    excerpts: row.excerpts,
    replaces: textsOf(row.replaces),
    amends: textsOf(row.amends),
    policy: policy && { ...policy, commitments: policy.commitments ?? [] },
    objectives: objectives.map(objectiveOf),
    plan: plan && planOf(plan),
  };
  return writtenDecision.parse(withoutBlanks(written));
}

function headOf({ number, place, issuedOn, issuedMonth, year, signer, ...decision }: Decision) {
  return {
    form: decision.form,
    symbol: decision.symbol,
    issuer: decision.issuer,
    about: decision.subject,
    number: number ?? null,
    place: place ?? null,
    issuedOn: issuedOn ?? null,
    issuedMonth: issuedMonth ?? null,
    year: year ?? null,
    signer: signer ? { authority: null, ...signer } : { name: null, position: null, authority: null },
  };
}

function clauseOf({ causeClause }: Decision) {
  const { wording = null, term } = causeClause ?? {};
  return { wording, term: { causeWithin: term?.causeWithin ?? null, by: term?.by ?? null } };
}

/** The fields of the `decisions` row that a decision fills; blanks are written as null, so that they clear what was there. */
export function rowOf(decision: Decision) {
  return {
    ...headOf(decision),
    legalBases: texts(decision.legalBases),
    articles: decision.articles.map(({ number: of, text }) => ({ number: of, text })),
    recipients: texts(decision.recipients),
    reporting: decision.reporting.map(({ wording, times }) => ({ wording, times: asJson(times) })),
    causeClause: clauseOf(decision),
    readings: decision.readings.map((reading) => ({
      ...reading,
      about: reading.about ?? null,
      meanings: [...reading.meanings],
    })),
    files: decision.files.map((file) => ({ ...file })),
    excerpts: asJson(decision.excerpts),
    replaces: texts(decision.replaces),
    amends: texts(decision.amends),
  };
}
