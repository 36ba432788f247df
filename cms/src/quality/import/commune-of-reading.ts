import { communeKinds, type CommuneKind } from '@camket/shared/communes';
import { communeNamed, type NamedCommune, type Reading, unitMeant, unitsNamedIn } from '@camket/shared/reading';
import { slug } from '@camket/shared/values';
import type { PayloadRequest } from 'payload';
import { unitOf } from '../communes/commune-rows.ts';
import { communeHead, type CommuneHead, unitRows } from '../communes/load-commune.ts';
import { Refusal } from '../refusal.ts';

/** The commune of a reading as it stands here, and what had to be made of it. */
export interface CommuneHere {
  readonly row: CommuneHead;
  readonly isNew: boolean;
  /** Names of the units that were made. */
  readonly unitsMade: readonly string[];
}

/** Finds the commune that a reading is for, and makes it and the units that it names where they are missing. */
export async function communeOfReading(req: PayloadRequest, reading: Reading, asked?: string): Promise<CommuneHere> {
  const named = communeNamed(reading.document.issuer);
  const wanted = asked ?? named?.slug;
  if (wanted === undefined) throw unnamed(reading.document.issuer);
  const known = await communeHead(req, { slug: { equals: wanted } });
  const row = known ?? (await makeCommune(req, wanted, named));
  return { row, isNew: known === undefined, unitsMade: await makeUnits(req, row, reading) };
}

function unnamed(issuer: string): Refusal {
  const message = `Không đọc được xã, phường hay đặc khu nào trong cơ quan ban hành «${issuer}». Hãy nêu bằng --commune, ví dụ --commune xa-an-bien.`;
  return new Refusal(400, [{ field: 'document.issuer', message }]);
}

const kindOf = (wanted: string): CommuneKind | undefined => communeKinds.find((kind) => wanted.startsWith(`${kind}-`));

async function makeCommune(req: PayloadRequest, wanted: string, named: NamedCommune | undefined): Promise<CommuneHead> {
  const kind = kindOf(wanted);
  const isSaid = named !== undefined && kind !== undefined && `${kind}-${slug(named.name)}` === wanted;
  if (!isSaid) {
    const said = named === undefined ? '' : ` Văn bản ghi cơ quan ban hành là của «${named.name}» (${named.slug}).`;
    const message = `Chưa có xã, phường hay đặc khu nào mang tên địa chỉ "${wanted}".${said} Hãy kiểm tra --commune, hoặc tạo đơn vị này trong trang quản trị trước.`;
    throw new Refusal(400, [{ field: 'commune', message }]);
  }
  return req.payload.create({
    collection: 'communes',
    data: { kind, slug: wanted, names: [{ name: named.name }] },
    depth: 0,
    overrideAccess: true, // the token has been shown; the guard of the collection checks the rest
    req,
  });
}

async function makeUnits(req: PayloadRequest, { id }: CommuneHead, reading: Reading): Promise<readonly string[]> {
  const rows = await unitRows(req, id);
  const known = rows.map(unitOf);
  const commune = communeNamed(reading.document.issuer)?.name ?? '';
  const missing = unitsNamedIn(reading).filter(({ name, aliases }) =>
    [name, ...aliases].every((writing) => unitMeant(known, writing, commune) === undefined),
  );
  for (const [place, { name, aliases }] of missing.entries()) {
    await req.payload.create({
      collection: 'units',
      data: {
        commune: id,
        names: [{ name }],
        aliases: aliases.map((text) => ({ text })),
        position: rows.length + place + 1,
      },
      depth: 0,
      overrideAccess: true, // the token has been shown; the guard of the collection checks the rest
      req,
    });
  }
  return missing.map(({ name }) => name);
}
