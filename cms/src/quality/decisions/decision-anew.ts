import type { Decision } from '@camket/shared/decisions';
import { writtenDecision } from '@camket/shared/register';
import { sayCovered } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import type { Objective as ObjectiveRow, Plan as PlanRow, Policy as PolicyRow } from '../../payload-types.ts';
import { standingOf } from '../register/last-of.ts';
import { withoutBlanks } from '../without-blanks.ts';
import type { DecisionRows } from './decision-rows.ts';

const nothing = {
  legalBases: [],
  articles: [],
  recipients: [],
  reporting: [],
  readings: [],
  files: [],
  replaces: [],
  amends: [],
} as const;

/**
 * What the correction of a redacted decision begins with: its parts under their keys, so that results and reports still
 * find them, and in the place of each text that it cannot do without the words that name the redaction. They keep it
 * from being published until a person has written others.
 */
export async function decisionAnew(req: PayloadRequest, rows: DecisionRows): Promise<Decision> {
  const { decision: row, policy, objectives, plan } = rows;
  const standing = await standingOf(req, row.subject ?? '', row.version ?? 1);
  if (typeof standing?.redactedBy !== 'number') throw new Error(`Cannot find what redacted decision ${row.id}`);
  const said = sayCovered(standing.redactedBy);
  const written = {
    ...nothing,
    ...{ form: row.form, symbol: said, issuer: said, subject: said },
    policy: policy && policyAnew(policy, said),
    objectives: objectives.map((objective) => objectiveAnew(objective, said)),
    plan: plan && planAnew(plan, said),
  };
  return writtenDecision.parse(withoutBlanks(written));
}

function policyAnew({ key, commitments }: PolicyRow, said: string): object {
  return { key, commitments: (commitments ?? []).map((one) => ({ key: one.key, text: said })) };
}

function objectiveAnew({ key, continues, indicators }: ObjectiveRow, said: string): object {
  return { key, continues, statement: said, indicators: (indicators ?? []).map((one) => indicatorAnew(one, said)) };
}

type IndicatorRow = NonNullable<ObjectiveRow['indicators']>[number];

function indicatorAnew(row: IndicatorRow, said: string): object {
  const { key, continues, measure, direction, accumulation, owner, partOf, parts, indicators: counted } = row;
  return {
    ...{ key, continues, measure, direction, accumulation, owner, partOf, phrase: said },
    parts: parts ?? [],
    ...(Array.isArray(counted) && counted.length > 0 && { indicators: counted }),
    population: { kind: 'unbounded' },
  };
}

function planAnew({ key, tasks }: PlanRow, said: string): object {
  const none = { lead: [], support: [], monitor: [] };
  const task = (row: NonNullable<PlanRow['tasks']>[number]): object => {
    const { key: own, continues, objective } = row;
    return { key: own, continues, objective, content: said, ...none };
  };
  return { key, tasks: (tasks ?? []).map(task) };
}
