import { sayTarget } from '@camket/shared/indicators';
import { yearOf } from '@camket/shared/values';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import { communeById } from '../../quality/communes/load-commune.ts';
import { deviationFor } from '../../quality/deviations/deviation-rows.ts';
import { shownDeviation } from '../../quality/deviations/show-deviation.ts';
import { documentsInForce } from '../../quality/dues/documents-in-force.ts';
import { Refusal } from '../../quality/refusal.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { DeviationDesk, type PromiseChoice } from './deviation-desk.tsx';
import { lastSegment } from './last-segment.ts';

/** The page of the panel on which an accepted deviation is written; `moi` begins one. */
export async function DeviationPage(props: AdminViewServerProps) {
  const { req, person, words, adminPath, siteUrl } = askerOf(props.initPageResult.req);
  const id = lastSegment(props.params);
  const found = id === 'moi' ? undefined : await shown(req, id);
  const commune = found instanceof Refusal ? undefined : (found?.commune.id ?? draftsFor(person));
  const today = settingsOf(req.payload).today();
  return (
    <InPanel {...props}>
      {found instanceof Refusal || commune === undefined ? (
        <RefusedScreen
          adminPath={adminPath}
          sentence={found instanceof Refusal ? found.message : words.errors.forbidden}
          words={words}
        />
      ) : (
        <DeviationDesk
          adminPath={adminPath}
          commune={commune}
          deviation={found}
          promises={await promisesOf(req, commune)}
          siteUrl={siteUrl}
          today={today}
        />
      )}
    </InPanel>
  );
}

async function shown(req: PayloadRequest, id: string) {
  try {
    return await shownDeviation(req, await deviationFor(req, id, 'read'));
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** The commune for which a person drafts deviations. */
function draftsFor(person: Person | undefined): string | undefined {
  return person?.memberships.find(({ commune }) => may(person, ['draft', 'deviation'], { commune }))?.commune;
}

/** The promises that a commune is bound by, last year's and this year's. */
async function promisesOf(req: PayloadRequest, id: string): Promise<readonly PromiseChoice[]> {
  const { slug } = await communeById(req, id);
  const year = yearOf(settingsOf(req.payload).today());
  const documents = await documentsInForce(req, { id, slug }, [year - 1, year, year + 1]);
  return documents.flatMap(({ subject, version, name, body }) =>
    body.objectives.flatMap(({ indicators }) =>
      indicators.map((indicator) => ({
        ...{ key: indicator.key, decision: { subject, version } },
        label: `${indicator.phrase} (${sayTarget(indicator)})`,
        group: name,
      })),
    ),
  );
}
