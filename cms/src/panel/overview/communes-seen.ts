import type { Person } from '../../people/person.ts';
import type { Asker } from '../frame/screen-request.ts';

/** A commune whose standing a person looks at. */
export interface SeenCommune {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

const isOfTheCity = ({ cityRole }: Person): boolean => cityRole !== 'none';

/** The communes whose standing a person looks at: one's own, or all for who works for the city. */
export async function communesSeen({ req, person }: Asker): Promise<readonly SeenCommune[]> {
  if (person === undefined) return [];
  const own = person.memberships.map(({ commune }) => commune);
  const { docs } = await req.payload.find({
    collection: 'communes',
    ...(isOfTheCity(person) ? {} : { where: { id: { in: own } } }),
    sort: 'slug',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { slug: true, title: true },
    overrideAccess: true, // names of communes are no secret among those who have signed in
    req,
  });
  return docs.map(({ id, slug, title }) => ({ id, slug, name: title ?? slug }));
}
