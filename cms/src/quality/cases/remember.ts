import type { CaseMapping } from '@camket/shared/results/dossiers';
import type { PayloadRequest } from 'payload';
import { inTransaction } from '../../database/in-transaction.ts';
import { sha256 } from '../register/sha256.ts';
import { caseMapping, keptUse, type KeptUse } from './case-requests.ts';

type Kind = 'columns' | 'use';

/** Under what something is remembered. */
interface Name {
  readonly commune: string;
  readonly kind: Kind;
  readonly name: string;
}

const rowsOf = async (
  req: PayloadRequest,
  { commune, kind, name }: Omit<Name, 'name'> & { readonly name?: string },
) => {
  const { docs } = await req.payload.find({
    collection: 'case-mappings',
    where: {
      and: [
        { commune: { equals: commune } },
        { kind: { equals: kind } },
        ...(name === undefined ? [] : [{ name: { equals: name } }]),
      ],
    },
    limit: 500,
    pagination: false,
    depth: 0,
    overrideAccess: true, // whoever calls has asked the permission table for this commune
    req,
  });
  return docs;
};

async function remember(req: PayloadRequest, named: Name, content: Readonly<Record<string, unknown>>): Promise<void> {
  const [before] = await rowsOf(req, named);
  const data = { ...named, content };
  const written = { collection: 'case-mappings', data, depth: 0, req } as const;
  if (before === undefined) await req.payload.create({ ...written, overrideAccess: true }); // as above
  else await req.payload.update({ ...written, id: before.id, overrideAccess: true }); // as above
}

/** Remembers how lists of a form are read. */
export async function rememberMapping(
  outer: PayloadRequest,
  { commune, form }: { readonly commune: string; readonly form: string },
  mapping: CaseMapping,
): Promise<void> {
  const name = sha256(form);
  await inTransaction(outer, (req) => remember(req, { commune, kind: 'columns', name }, { ...mapping }));
}

/** How lists of a form were read last; nothing where none was read. */
export async function mappingFor(req: PayloadRequest, commune: string, form: string): Promise<CaseMapping | undefined> {
  const [row] = await rowsOf(req, { commune, kind: 'columns', name: sha256(form) });
  return row === undefined ? undefined : caseMapping.safeParse(row.content).data;
}

/** Remembers which figures indicators get. */
export async function rememberUses(outer: PayloadRequest, commune: string, uses: readonly KeptUse[]): Promise<void> {
  await inTransaction(outer, async (req) => {
    for (const one of uses) await remember(req, { commune, kind: 'use', name: one.indicator }, one);
  });
}

/** Which figures the indicators of a commune got last. */
export async function usesOf(req: PayloadRequest, commune: string): Promise<readonly KeptUse[]> {
  const rows = await rowsOf(req, { commune, kind: 'use' });
  return rows.flatMap(({ content }) => keptUse.safeParse(content).data ?? []);
}
