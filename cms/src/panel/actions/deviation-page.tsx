import { sayTarget } from '@camket/shared/indicators';
import { yearOf } from '@camket/shared/values';
import type { AdminViewServerProps, PayloadRequest } from 'payload';
import { may } from '../../people/may.ts';
import type { Person } from '../../people/person.ts';
import { communeById } from '../../quality/communes/load-commune.ts';
import { deviationFor } from '../../quality/deviations/deviation-rows.ts';
import { shownDeviation } from '../../quality/deviations/show-deviation.ts';
import { documentsInForce } from '../../quality/dues/documents-in-force.ts';
import { settingsOf } from '../../quality/settings.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { lastSegment } from '../frame/page-address.ts';
import { RefusedScreen, sentenceOf } from '../frame/refusal.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { DeviationDesk, type PromiseChoice } from './deviation-desk.tsx';

/** The page of the panel on which an accepted deviation is written; `moi` begins one. */
export async function DeviationPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { req, person, words, adminPath, siteUrl } = asker;
  const id = lastSegment(props.params);
  const found = id === 'moi' ? undefined : await shown(req, id).catch(sentenceOf);
  const commune = typeof found === 'string' ? undefined : (found?.commune.id ?? draftsFor(person));
  const today = settingsOf(req.payload).today();
  return (
    <InPanel {...props}>
      {typeof found === 'string' || commune === undefined ? (
        <RefusedScreen asker={asker} sentence={typeof found === 'string' ? found : words.errors.forbidden} />
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
  return shownDeviation(req, await deviationFor(req, id, 'read'));
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
