import type { PayloadRequest } from 'payload';

/** What lists need of a commune. */
export interface NamedCommune {
  readonly name: string;
  readonly slug: string;
  readonly fourEyes: boolean;
}

/** The communes of the city by their ids. */
export async function namesOfCommunes(req: PayloadRequest): Promise<ReadonlyMap<string, NamedCommune>> {
  const { docs } = await req.payload.find({
    collection: 'communes',
    limit: 0,
    pagination: false,
    depth: 0,
    select: { slug: true, title: true, fourEyes: true },
    overrideAccess: true, // names of communes are no secret among those who have signed in
    req,
  });
  return new Map(
    docs.map(({ id, title, slug, fourEyes }) => [id, { name: title ?? slug, slug, fourEyes: fourEyes ?? true }]),
  );
}

/** Communes to choose from, as a field offers them. */
export async function communeChoices(req: PayloadRequest, ids: readonly string[]) {
  if (ids.length === 0) return [];
  const { docs } = await req.payload.find({
    collection: 'communes',
    where: { id: { in: [...ids] } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return docs.map(({ slug, title }) => ({ value: slug, label: title ?? slug }));
}
