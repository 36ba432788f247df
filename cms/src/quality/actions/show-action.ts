import {
  type ActionContent,
  type ActionObstacle,
  actionStageWords,
  type ActionStage,
  causeStatedOn,
  contentFaults,
  type CorrectiveAction,
  nextStageOf,
  obstaclesToStep,
  sayAction,
  sayActionTerm,
  sayEffectiveness,
  sayTermSetter,
  standingOfAction,
} from '@camket/shared/actions';
import { nameOn } from '@camket/shared/communes';
import { sayTarget } from '@camket/shared/indicators';
import { showValue, whole } from '@camket/shared/results';
import { dayAt, sayPeriod } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import type { Action as ActionRow } from '../../payload-types.ts';
import { calendarsFor } from '../calendars/calendars-for.ts';
import { unitOf } from '../communes/commune-rows.ts';
import { communeById, type CommuneHead, unitRows } from '../communes/load-commune.ts';
import { idIn, idOf } from '../references.ts';
import { Refusal } from '../refusal.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';
import { isOwnWork } from '../stages/deeds-for.ts';
import { newestIn, nextContent, placeOf, type PublishedVersion, publishedVersions, rowFor } from './action-rows.ts';
import { effectInRegister } from './effect-in-register.ts';
import { hasEnded } from './has-ended.ts';
import { causesIn, figuresInRegister } from './figures-in-register.ts';
import { indicatorIn } from './indicator-in-register.ts';
import { actionDeeds, movesFrom } from './move-action.ts';

/** One published version of an action, for its timeline. */
export interface ShownStep {
  readonly seq: number;
  readonly version: number;
  readonly day: string;
  readonly by: string;
  readonly stage: ActionStage | undefined;
  readonly reason: string | undefined;
}

const redacted = 'Nội dung công khai của hành động khắc phục này đã được che.';

/** An action with all that its screen shows, for the person who asks. */
export async function wholeAction(req: PayloadRequest, id: string) {
  const row = await rowFor(req, id, 'read');
  const commune = await communeById(req, idOf(row.commune));
  const versions = await publishedVersions(req, row.subject);
  const published = newestIn(versions);
  if (published === undefined) throw new Refusal(410, redacted);
  const units = (await unitRows(req, commune.id)).map(unitOf);
  const { today } = settingsOf(req.payload);
  const content = nextContent(row, published);
  const names = units.map(({ key, names: of }) => ({ key, name: nameOn(of, today()) }));
  return {
    ...{ id: row.id, subject: row.subject, stage: row.stage, reached: row.reached, revision: row.revision ?? 0 },
    ...{ remark: row.remark ?? null, reason: row.reason ?? null, version: row.version },
    commune: { id: commune.id, slug: commune.slug, name: commune.title ?? commune.slug },
    units: names,
    unit: idIn(row.unit) ?? null,
    miss: await missOf(req, commune.slug, { published, names }),
    published,
    next: content,
    hasEnded: hasEnded(row),
    ...(await sentencesOf(req, commune, { published, versions })),
    ...obstaclesOf(content, { today: today(), units: units.map(({ key }) => key) }),
    changed: row.stage !== 'published',
    steps: versions.map(stepOf),
    ...rightsOf(req, row, commune),
  };
}

/** An action with all that its screen shows. */
export type WholeAction = Awaited<ReturnType<typeof wholeAction>>;

interface Naming {
  readonly published: CorrectiveAction;
  readonly names: readonly { readonly key: string; readonly name: string }[];
}

/** What was missed, in words: the promise, its target, the figure and the explanation that came with it. */
async function missOf(req: PayloadRequest, slug: string, { published, names }: Naming) {
  const { decision, indicator: key, period, part, value } = published;
  const body = await publishedDecision(req, slug, decision);
  const indicator = body && indicatorIn(body, key);
  const said = indicator && {
    ...{ phrase: indicator.phrase, target: sayTarget(indicator) },
    value: value === undefined ? null : showValue(value, indicator),
  };
  return {
    ...(said ?? { phrase: key, target: '', value: null }),
    period: sayPeriod(period),
    part: part === whole ? null : (names.find((one) => one.key === part)?.name ?? part),
    cutOff: published.cutOff ?? null,
    explanations: causesIn(await figuresInRegister(req, slug, key), published),
    document: body === undefined ? decision.subject : `${body.number}/${body.symbol}`,
  };
}

async function sentencesOf(
  req: PayloadRequest,
  commune: CommuneHead,
  { published, versions }: { published: CorrectiveAction; versions: readonly PublishedVersion[] },
) {
  const today = settingsOf(req.payload).today();
  const lastNews = dayAt(versions.at(-1)?.at ?? `${published.foundOn}T00:00:00+07:00`);
  const causeOn = causeStatedOn(versions);
  const standing = standingOfAction(published, { today, lastNews, causeOn, calendars: await calendarsFor(req) });
  const effect = await effectInRegister(req, commune, published);
  return {
    sentence: sayAction(published, standing),
    isOverdue: standing.isOverdue,
    silentDays: standing.silentDays,
    dueDay: standing.dueDay ?? null,
    causeLateBy: standing.causeLateBy,
    term: sayActionTerm(published.term),
    setter: sayTermSetter(published.term) ?? null,
    clause: published.term.clause ?? null,
    effect: { kind: effect.kind, sentence: sayEffectiveness(effect) },
  };
}

function obstaclesOf(content: ActionContent, context: Parameters<typeof contentFaults>[1]) {
  const to = nextStageOf(content);
  const missing: readonly ActionObstacle[] = to === undefined ? [] : obstaclesToStep(content, to);
  return {
    faults: contentFaults(content, context),
    toNext: to === undefined ? null : { stage: to, name: actionStageWords[to], missing },
  };
}

const stepOf = ({ entry: { seq, version, at, by, reason }, action }: PublishedVersion): ShownStep => ({
  ...{ seq, version, day: at, by, reason },
  stage: action?.stage,
});

function rightsOf(req: PayloadRequest, row: ActionRow, { fourEyes }: CommuneHead) {
  const person = personOf(req);
  const place = placeOf(row);
  const isOwn = person !== undefined && isOwnWork(person, { fourEyes, submittedBy: row.submittedBy });
  const open = !hasEnded(row) && row.redacted !== true;
  return {
    mayWrite: open && row.stage !== 'submitted' && may(person, ['draft', 'action'], place),
    mayAssign: open && may(person, ['assign', 'action'], place),
    deeds: actionDeeds.filter(
      (deed) =>
        open &&
        movesFrom[deed].includes(row.stage) &&
        may(person, [deed, 'action'], place) &&
        !(isOwn && (deed === 'publish' || deed === 'close')) &&
        !(deed === 'close' && row.reached !== 'done'),
    ),
  };
}
