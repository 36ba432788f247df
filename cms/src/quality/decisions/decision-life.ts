import { idOf } from '../references.ts';
import { communeById } from '../communes/load-commune.ts';
import type { Standing } from '../stages/deeds-for.ts';
import type { Deeds, Doing, Life } from '../stages/life.ts';
import { decisionRow, isId } from './load-decision.ts';
import { markDecision, refuseObstacles, rowsOf } from './mark-decision.ts';
import { correctDecision, replaceDecision } from './next-draft.ts';
import { publishDecision } from './publish-decision.ts';
import { maySee } from './read-whole.ts';

const submit: Doing = async (req, { id, to, person }) => {
  await refuseObstacles(req, await rowsOf(req, id));
  await markDecision(req, id, { stage: to, submittedBy: person.id });
  return {};
};

const giveBack: Doing = async (req, { id, to }) => {
  await markDecision(req, id, { stage: to, withdrawalReason: null });
  return {};
};

const askForWithdrawal: Doing = async (req, { id, to, person, reason }) => {
  await markDecision(req, id, { stage: to, submittedBy: person.id, withdrawalReason: reason ?? null });
  return {};
};

const onlyMark: Doing = async (req, { id, to }) => {
  await markDecision(req, id, { stage: to });
  return {};
};

const deeds: Deeds = {
  submit,
  return: giveBack,
  accept: onlyMark,
  publish: publishDecision,
  correct: correctDecision,
  replace: replaceDecision,
  withdraw: askForWithdrawal,
  discard: onlyMark,
};

/** The life of a decision, its parts always with it. */
export const decisionLife: Life = {
  async open(req, id, person) {
    const row = isId(id) ? await decisionRow(req, { id: { equals: id } }) : undefined;
    if (row === undefined || !maySee(person, idOf(row.commune), row.stage)) return undefined;
    const { id: commune, fourEyes } = await communeById(req, idOf(row.commune));
    const { stage, submittedBy } = row;
    const standing: Standing = {
      collection: 'decisions',
      commune,
      unit: undefined,
      stage,
      submittedBy: submittedBy ?? undefined,
      fourEyes: fourEyes ?? true,
    };
    return { standing, deeds };
  },
  deeds,
};
