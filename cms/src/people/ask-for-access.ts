import { addDataAndFileToRequest, type CollectionConfig, docAccessOperation, type Endpoint } from 'payload';
import { answering, notFound, signInFirst } from '../quality/refusal.ts';
import { routeParam } from '../quality/request.ts';

/** `POST /api/<collection>/access/:id`: what the panel may offer on a row. Strangers would learn from it which rows there are. */
const accessToRow: Endpoint = {
  path: '/access/:id?',
  method: 'post',
  handler: answering(async (req) => {
    if (!req.user) throw signInFirst();
    const slug = routeParam(req, 'collection');
    const collection = Object.values(req.payload.collections).find(({ config }) => config.slug === slug);
    if (collection === undefined) throw notFound();
    await addDataAndFileToRequest(req);
    const id = routeParam(req, 'id');
    const asked = { ...(id !== '' && { id }), ...(req.data && { data: req.data }) };
    return Response.json(await docAccessOperation({ ...asked, collection, req }));
  }),
};

/** The collection with that question asked of whoever has signed in alone. */
export function onlyStaffAskForAccess(collection: CollectionConfig): CollectionConfig {
  if (collection.endpoints === false) return collection;
  return { ...collection, endpoints: [accessToRow, ...(collection.endpoints ?? [])] };
}
