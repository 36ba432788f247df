import { lastOf } from '../../quality/register/last-of.ts';
import type { Asker } from '../frame/screen-request.ts';
import { PublishCommune } from './publish-commune.tsx';

/** The communes of the city, for who keeps them: published into the register from here. */
export async function CommuneList({ asker: { req, words, adminPath } }: { readonly asker: Asker }) {
  const { docs } = await req.payload.find({
    collection: 'communes',
    sort: 'slug',
    limit: 0,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const rows: { id: string; name: string; isPublic: boolean }[] = [];
  for (const { id, title, slug } of docs) {
    rows.push({ id, name: title ?? slug, isPublic: (await lastOf(req, slug)) !== undefined });
  }
  return (
    <section className="ck-tile">
      <h2>{words.home.communes}</h2>
      <ul className="ck-work">
        {rows.map(({ id, name, isPublic }) => (
          <li key={id}>
            <a href={`${adminPath}/collections/communes/${id}`}>
              <span className="ck-work__title">{name}</span>
              <span className="ck-work__note">{isPublic ? words.communes.isPublic : words.communes.isNotPublic}</span>
            </a>
            <PublishCommune id={id} look="quiet" />
          </li>
        ))}
      </ul>
      <p>
        <a href={`${adminPath}/collections/communes/create`}>{words.communes.add}</a>
      </p>
    </section>
  );
}
