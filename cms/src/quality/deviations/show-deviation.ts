import { sayDeviation, standingOfDeviation } from '@camket/shared/actions';
import type { PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import { personOf } from '../../people/person.ts';
import type { Deviation as DeviationRow } from '../../payload-types.ts';
import { indicatorIn } from '../actions/indicator-in-register.ts';
import { communeById, type CommuneHead } from '../communes/load-commune.ts';
import { idOf } from '../references.ts';
import { publishedDecision } from '../register/published-decision.ts';
import { settingsOf } from '../settings.ts';
import { isOwnWork } from '../stages/deeds-for.ts';
import { deviationOf } from './deviation-rows.ts';
import { deviationDeeds, deviationMoves } from './move-deviation.ts';

/** A deviation with all that its screen shows, for the person who asks; the caller has asked whether they may see it. */
export async function shownDeviation(req: PayloadRequest, row: DeviationRow) {
  const commune = await communeById(req, idOf(row.commune));
  const content = deviationOf(row);
  const body = await publishedDecision(req, commune.slug, content.decision);
  const today = settingsOf(req.payload).today();
  return {
    ...{ id: row.id, stage: row.stage, version: row.version ?? 0, revision: row.revision ?? 0 },
    ...{ remark: row.remark ?? null, reason: row.reason ?? null, subject: row.subject ?? '' },
    commune: { id: commune.id, slug: commune.slug, name: commune.title ?? commune.slug },
    content,
    phrase: (body && indicatorIn(body, content.indicator)?.phrase) ?? content.indicator,
    sentence: sayDeviation(content, today),
    standing: standingOfDeviation(content, today),
    ...rightsOf(req, row, commune),
  };
}

function rightsOf(req: PayloadRequest, row: DeviationRow, { id, fourEyes }: CommuneHead) {
  const person = personOf(req);
  const isOwn = person !== undefined && isOwnWork(person, { fourEyes, submittedBy: row.submittedBy });
  const place = { commune: id };
  return {
    mayWrite: ['draft', 'returned', 'published'].includes(row.stage) && may(person, ['draft', 'deviation'], place),
    deeds: deviationDeeds.filter(
      (deed) =>
        deviationMoves[deed].includes(row.stage) &&
        may(person, [deed, 'deviation'], place) &&
        !(deed === 'publish' && isOwn),
    ),
  };
}

/** A deviation with all that its screen shows. */
export type ShownDeviation = Awaited<ReturnType<typeof shownDeviation>>;

/** The deviations that the person who asks may see, the newest first; those given up are left out. */
export async function listDeviations(req: PayloadRequest): Promise<readonly ShownDeviation[]> {
  const { docs } = await req.payload.find({
    collection: 'deviations',
    where: { stage: { not_equals: 'discarded' } },
    sort: '-updatedAt',
    limit: 200,
    pagination: false,
    depth: 0,
    overrideAccess: false, // whose they are, the permission table says
    req,
  });
  return Promise.all(docs.filter((row) => row.redacted !== true).map((row) => shownDeviation(req, row)));
}
