import { z } from 'zod';
import {
  type ActionContent,
  type ActionTerm,
  type CorrectiveAction,
  type Deviation,
  termSetters,
} from '../actions/index.ts';
import { longestTerm } from '../decisions/index.ts';
import { day, decisionReference, fileReference, key, periodText, words } from './forms.ts';
import { resultValue } from './result-value-form.ts';

/** The form of the term within which a cause is to be stated. */
export const actionTerm = z.object({
  causeWithin: z.int().min(1).max(longestTerm),
  by: z.enum(['workingDays', 'days']),
  clause: words.max(4_000).exactOptional(),
  setBy: z.enum(termSetters).exactOptional(),
}) satisfies z.ZodType<ActionTerm>;

const said = words.max(8_000);

const step = z.object({ what: words.max(2_000), day, isDone: z.boolean() });

/** The form of what people write about an action. */
export const actionContent = z.object({
  cause: said.exactOptional(),
  deed: said.exactOptional(),
  owner: key.exactOptional(),
  dueDay: day.exactOptional(),
  steps: z.array(step).max(60),
  doneOn: day.exactOptional(),
  outcome: said.exactOptional(),
  evidence: z.array(fileReference).max(60),
}) satisfies z.ZodType<ActionContent>;

const shownBy = z.object({ period: periodText, value: resultValue.exactOptional(), cutOff: day.exactOptional() });

const found = actionContent.extend({
  decision: decisionReference,
  indicator: key,
  period: periodText,
  part: key,
  value: resultValue.exactOptional(),
  cutOff: day.exactOptional(),
  foundOn: day,
  term: actionTerm,
  follows: words.max(240).exactOptional(),
});

const known = found.extend({ cause: said });
const taken = known.extend({ deed: said, owner: key, dueDay: day });
const finished = taken.extend({ doneOn: day, outcome: said });

/** The forms of an action at each stage; what a stage needs, its form demands. */
const actionForms = [
  found.extend({ stage: z.enum(['open', 'noLongerMissed']) }),
  known.extend({ stage: z.literal('causeKnown') }),
  taken.extend({ stage: z.literal('inHand') }),
  finished.extend({ stage: z.literal('done') }),
  finished.extend({ stage: z.enum(['effective', 'notEffective']), shownBy }),
] as const;

/** The form of a published corrective action. */
export const actionForm = z.discriminatedUnion('stage', actionForms) satisfies z.ZodType<CorrectiveAction>;

/** The form of an accepted deviation. */
export const deviationForm = z.object({
  decision: decisionReference,
  indicator: key,
  from: day,
  to: day,
  reason: said,
  document: words.max(500),
}) satisfies z.ZodType<Deviation>;
