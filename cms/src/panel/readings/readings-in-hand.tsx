import type { PayloadRequest } from 'payload';
import { idOf } from '../../quality/references.ts';
import type { Asker } from '../frame/screen-request.ts';
import { namesOfCommunes } from '../communes/commune-names.ts';
import { sayMoment } from '../sheet/say-moment.ts';

const shown = 30;

/** The readings that somebody has begun, the newest change first. */
export async function ReadingsInHand({ asker: { req, words, adminPath } }: { readonly asker: Asker }) {
  const rows = await rowsInHand(req);
  const communes = await namesOfCommunes(req);
  return (
    <section aria-labelledby="ck-in-hand" className="ck-tile ck-tile--calm">
      <h2 id="ck-in-hand">{words.readings.inHand}</h2>
      {rows.length === 0 ? <p className="ck-empty">{words.readings.noneInHand}</p> : undefined}
      <ul className="ck-work">
        {rows.map(({ id, name, state, commune, updatedAt, begunByName }) => {
          const where = communes.size > 1 ? (communes.get(idOf(commune))?.name ?? '') : '';
          const note = [where, words.readings.by(begunByName ?? '', sayMoment(updatedAt))];
          return (
            <li key={id}>
              <a href={`${adminPath}/doc-van-ban/${id}`}>
                <span className="ck-work__title">{name}</span>
                <span className="ck-work__note">
                  {note.filter((text) => text !== '').join(' · ')}
                  {state === 'read' ? ` · ${words.readings.goOn}` : ''}
                </span>
              </a>
              <span className={`ck-pill ck-pill--${looks[state]}`}>{words.readings.states[state]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const looks = {
  waiting: 'submitted',
  reading: 'submitted',
  read: 'draft',
  failed: 'returned',
  accepted: 'published',
  discarded: 'draft',
} as const;

async function rowsInHand(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'readings',
    where: { state: { not_equals: 'discarded' } },
    sort: '-updatedAt',
    limit: shown,
    pagination: false,
    depth: 0,
    select: { name: true, state: true, commune: true, updatedAt: true, begunByName: true },
    overrideAccess: false,
    req,
  });
  return docs;
}
