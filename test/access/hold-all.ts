import { afterAll, beforeAll } from 'vitest';
import { textIn } from '../support/door.ts';
import { pdfSaying } from '../support/pdf.ts';
import type { Held } from './held.ts';
import { type FullCity, openFullCity } from './full-city.ts';
import { holdClosed } from './hold-closed.ts';
import { holdCompleteness } from './hold-completeness.ts';
import { holdDeeds } from './hold-deeds.ts';
import { holdPapers } from './hold-papers.ts';
import { holdReading, holdVariety } from './hold-reading.ts';
import { holdWhole } from './hold-whole.ts';
import { type Bodies, holdWriting } from './hold-writing.ts';
import { movingCollections, table } from './table.ts';

let counter = 0;
const next = (): number => (counter += 1);
const placeIn = ({ city }: FullCity, where: 'other' | 'own') => ({ commune: city[where], unit: 0 }) as const;

/** What a meddler sends to collections that nobody writes by a form. */
const meddling: Bodies = {
  create: ({ city }) => ({
    ...{ commune: city.own.id, stage: 'published', version: 1, form: 'decision', symbol: 'QĐ-UBND', about: 'chen vào' },
    ...{ decision: city.own.id, key: 'cs-chen-vao', statement: 'chen vào', position: 1, commitments: [], tasks: [] },
    ...{ seq: 999_999, at: '2020-01-01', kind: 'decision', subject: 'x/y', by: 'leader', hash: 'x', line: '{}' },
    ...{
      person: 'x',
      personId: 'x',
      role: 'leader',
      deed: 'publish',
      collection: 'decisions',
      document: 'x',
      data: {},
    },
  }),
  update: {
    stage: 'published',
    reason: 'đổi',
    about: 'đổi',
    statement: 'đổi',
    line: '{}',
    person: 'đổi',
    data: {},
    value: 1,
  },
};

function formOf(held: FullCity, where: 'other' | 'own'): FormData {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(pdfSaying(`tep ${next()}`))], 'tep.pdf', { type: 'application/pdf' }));
  const { commune } = placeIn(held, where);
  form.set('commune', commune.id);
  form.set('unit', commune.units[0].id);
  form.set('role', 'evidence');
  return form;
}

const reported = (slug: 'results' | 'task-reports'): Bodies => ({
  create: (held, where) => ({ ...held.maker.reportBody(slug, placeIn(held, where)), stage: 'published', version: 7 }),
  update: { note: 'một ghi chú khác' },
});

/** What is sent to each collection. */
const bodies: Readonly<Record<string, Bodies>> = {
  results: { ...reported('results'), weighed: { create: ['source'] } },
  'task-reports': reported('task-reports'),
  files: { create: formOf, update: { name: 'đổi tên.pdf' }, weighed: { delete: ['leader'] } },
  readings: {
    create: (held, where) => ({
      commune: placeIn(held, where).commune.slug,
      text: `Văn bản dán ${next()}`,
    }),
    update: { state: 'accepted', name: 'đổi tên' },
  },
  communes: {
    create: () => ({ kind: 'xa', names: [{ name: `Thử ${next()}` }] }),
    update: { contact: { phone: '0225 000 000' } },
  },
  units: {
    create: (held, where) => ({ commune: placeIn(held, where).commune.id, names: [{ name: `Phòng thử ${next()}` }] }),
    update: { aliases: [{ text: 'Tên khác' }] },
  },
  people: {
    create: () => {
      const email = `nguoi-${next()}@camket.test`;
      return { email, password: 'mot-mat-khau-dai-5', name: 'Người mới', cityRole: 'none', memberships: [] };
    },
    update: { name: 'Tên khác' },
  },
  sources: {
    create: (held, where) => {
      const { commune } = placeIn(held, where);
      return {
        name: `Máy ${next()}`,
        commune: commune.id,
        unit: commune.units[0].id,
        enableAPIKey: true,
        apiKey: crypto.randomUUID(),
      };
    },
    update: { name: 'Máy khác' },
  },
};

/** Words that stand in the workroom and in nothing that is public: people, keys, and what is still being written. */
async function secretsOf({ cms, city }: FullCity): Promise<readonly string[]> {
  const { docs } = await cms.payload.find({
    collection: 'decisions',
    where: { stage: { in: ['draft', 'submitted', 'returned', 'discarded'] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const people = [
    city.admin,
    city.inspector,
    ...[city.own, city.other].flatMap(({ office, leader, units }) => [office, leader, units[0].person]),
  ];
  const feed = (await cms.door({ path: '/register' })).text; // a correction is a draft in the words of what it corrects
  const written = docs.flatMap((row) => [String(row.id), textIn(row, 'about')]).filter((word) => !feed.includes(word));
  return [
    ...people.flatMap(({ id, email }) => [id, email]),
    city.own.id,
    city.other.id,
    ...written,
    'Văn bản mật đang đọc',
    'Người quản trị',
    'Phép thử',
  ];
}

/** Opens a cms over a database and holds all of its access against the table; answers what gives the cms once it stands. */
export function holdAccess(databaseUrl?: string): () => FullCity {
  let full: FullCity | undefined;
  const standing = (): FullCity => {
    if (full === undefined) throw new Error('Cannot hold anything before the cms stands');
    return full;
  };
  const held: Held = Object.assign(standing, { isByRoleHeld: databaseUrl === undefined });
  beforeAll(async () => {
    full = await openFullCity(databaseUrl);
  });
  afterAll(async () => {
    await full?.cms.close();
  });

  holdCompleteness(held);
  holdVariety(held);
  for (const slug of Object.keys(table)) holdReading(slug, held);
  for (const collection of movingCollections) holdDeeds(collection, held);
  holdWhole(held);
  holdPapers(held);
  for (const slug of Object.keys(table).filter((one) => one !== 'payload-preferences'))
    holdWriting(slug, bodies[slug] ?? meddling, held);
  holdClosed(held, () => secretsOf(held()));
  return held;
}
