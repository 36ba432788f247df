import { describe, expect, it } from 'vitest';
import { signIn } from '../support/city.ts';
import { granted, memberOf, textIn } from '../support/door.ts';
import { decisionOf } from '../support/papers.ts';
import { upload } from '../support/uploads.ts';
import type { FullCity } from './full-city.ts';
import { refusalOf } from './hold-reading.ts';
import { covers, headNow, oneOfEachKind, somebodyOf, storedRows, type StoredRow } from './rows.ts';
import { type Actor, actors, cityDeeds, drafting, openStages, table } from './table.ts';

/** Holds the endpoints beside the collections against the table: decisions whole, the city's deeds, files. */
export function holdWhole(held: () => FullCity): void {
  const as = (actor: Actor) => somebodyOf(held().city, actor)?.as;

  describe('decisions whole', () => {
    const wholes = new Map<string, unknown>();

    it.each(actors)('%s reads exactly those that the table gives', async (actor) => {
      const { cms, city } = held();
      for (const row of oneOfEachKind(await storedRows(cms.payload, 'decisions'), actor)) {
        const isSeen = covers(table['decisions']?.read[actor], row, { city, self: undefined });
        const answer = await cms.door({ path: `/decisions/${row.id}/whole`, as: as(actor) });
        if (isSeen) expect(textIn(answer.body, 'id'), answer.text).toBe(row.id);
        else expect(refusalOf(answer), row.whole).toBe('refused');
      }
    });

    it.each(actors)('%s saves exactly those that are open and in its commune', async (actor) => {
      const { cms, city } = held();
      const stored = async () => {
        const parts = ['decisions', 'policies', 'objectives', 'plans'].map((slug) => storedRows(cms.payload, slug));
        return (await Promise.all(parts)).flat();
      };
      const rows = oneOfEachKind(await storedRows(cms.payload, 'decisions'), actor);
      const mayDo = rows.filter((row) => covers(drafting[actor], row, { city, self: undefined }));
      const save = async (row: StoredRow) => {
        const path = `/decisions/${row.id}/whole`;
        const owner = row.commune === city.own.id ? city.own.office : city.other.office;
        const whole = wholes.get(row.id) ?? (await cms.door({ path, as: owner.as })).body;
        wholes.set(row.id, whole);
        const revision = Number(memberOf(JSON.parse(row.whole), 'revision'));
        return cms.door({
          method: 'PUT',
          path,
          body: { revision, decision: memberOf(whole, 'decision') },
          as: as(actor),
        });
      };
      const before = await stored();
      for (const row of rows.filter((one) => !mayDo.includes(one))) {
        expect(refusalOf(await save(row)), row.whole).toBe('refused');
      }
      for (const row of mayDo.filter(({ stage }) => !openStages.includes(stage ?? ''))) {
        expect([row.stage, (await save(row)).status]).toEqual([row.stage, 423]);
      }
      expect(await stored()).toEqual(before);
      for (const row of mayDo.filter(({ stage }) => openStages.includes(stage ?? ''))) {
        expect([row.stage, (await save(row)).status]).toEqual([row.stage, 200]);
      }
    });

    it.each(actors)('%s drafts exactly in its own commune', async (actor) => {
      const { cms, city } = held();
      for (const commune of [city.own, city.other]) {
        const before = (await storedRows(cms.payload, 'decisions')).length;
        const units = commune.units.map(({ key }) => key);
        const decision = decisionOf({ number: '7000', year: 2025, commune: commune.slug, marker: 'dự thảo', units });
        const answer = await cms.door({
          method: 'POST',
          path: '/decisions/whole',
          body: { commune: commune.slug, decision },
          as: as(actor),
        });
        const after = (await storedRows(cms.payload, 'decisions')).length;
        if (drafting[actor] !== undefined && commune === city.own)
          expect([answer.status, after]).toEqual([201, before + 1]);
        else expect([refusalOf(answer), after]).toEqual(['refused', before]);
      }
    });
  });

  describe('deeds of the city', () => {
    const attempts = (): Readonly<Record<keyof typeof cityDeeds, { path: string; body: object }>> => ({
      publishCommune: { path: `/communes/${held().city.own.id}/transitions/publish`, body: {} },
      publishCalendar: { path: '/calendars/2031/publish', body: {} },
      redact: { path: '/register/redactions', body: { seqs: [1], ground: 'Phép thử' } },
      foreseeRedaction: { path: '/register/redactions/preview', body: { seqs: [1] } },
    });
    it.each(actors.filter((actor) => actor !== 'admin'))('%s does none of them', async (actor) => {
      const { cms } = held();
      const head = await headNow(cms);
      for (const attempt of Object.values(attempts())) {
        const answer = await cms.door({ method: 'POST', ...attempt, as: as(actor) });
        expect(refusalOf(answer), attempt.path).toBe('refused');
      }
      expect(await headNow(cms)).toBe(head);
    });
    it('admin does them, and no deed on a document', () => {
      expect(Object.values(cityDeeds).every((who) => who.admin === 'all')).toBe(true);
    });
    it.each(actors)(
      '%s neither imports nor makes administrators without the token of the data folder',
      async (actor) => {
        const { door } = held().cms;
        for (const path of ['/import', '/first-administrator']) {
          const body = { reading: {}, email: 'ke-la@camket.test', password: 'mot-mat-khau-dai-9', isForced: true };
          expect(refusalOf(await door({ method: 'POST', path, body, as: as(actor) })), path).toBe('refused');
          const guess = await door({ method: 'POST', path, body, as: `Bearer ${'0'.repeat(64)}` });
          expect(refusalOf(guess), path).toBe('refused');
        }
      },
    );
  });

  describe('files', () => {
    it('give their bytes to those who may read their row', async () => {
      const { cms, city } = held();
      const { sha256 } = await upload(cms.door, city.own, { word: 'bytes-of-a-file', role: 'evidence' });
      const rows = await storedRows(cms.payload, 'files');
      const row = rows.find(({ whole }) => whole.includes(sha256));
      for (const actor of actors) {
        const answer = await cms.door({ path: `/files/${row?.id ?? ''}/bytes`, as: as(actor) });
        const isSeen = row !== undefined && covers(table['files']?.read[actor], row, { city, self: undefined });
        expect([actor, answer.text.includes('bytes-of-a-file')]).toEqual([actor, isSeen]);
        if (!isSeen) expect([actor, refusalOf(answer)]).toEqual([actor, 'refused']);
      }
    });
  });

  describe('a person', () => {
    it.each(actors.filter((actor) => !['anonymous', 'source', 'admin'].includes(actor)))(
      '%s gives itself no role',
      async (actor) => {
        const { cms, city } = held();
        const somebody = somebodyOf(city, actor);
        const body = {
          cityRole: 'admin',
          memberships: [{ commune: city.other.id, role: 'leader' }],
          roles: ['admin'],
          collection: 'people',
        };
        const look = async () =>
          (await storedRows(cms.payload, 'people')).find(({ id }) => id === somebody?.id)?.whole ?? '';
        const roles = (row: string) => [
          memberOf(JSON.parse(row), 'cityRole'),
          memberOf(JSON.parse(row), 'memberships'),
        ];
        const before = roles(await look());
        for (const path of [
          `/people/${somebody?.id ?? ''}`,
          '/people?where[id][not_equals]=000000000000000000000000',
        ]) {
          await cms.door({ method: 'PATCH', path, body, as: somebody?.as });
          expect(roles(await look())).toEqual(before);
        }
      },
    );

    it('who works in two communes carries nothing from one into the other', async () => {
      const { cms, city, maker } = held();
      const { door } = cms;
      const [mine, theirs] = [city.own, city.other].map((commune) => ({
        commune: commune.id,
        unit: commune.units[0].id,
      }));
      const email = 'hai-noi@camket.test';
      const password = 'mot-mat-khau-dai-hai-noi';
      const memberships = [mine, theirs].map((place) => ({ ...place, role: 'unit' }));
      const person = { email, password, name: 'Hai nơi', cityRole: 'none', memberships };
      granted(await door({ method: 'POST', path: '/people', body: person, as: city.admin.as }), 'make the person');
      const { as: both } = await signIn(door, email, password);

      const body = maker.reportBody('results', { commune: city.own, unit: 0 });
      const made = granted(await door({ method: 'POST', path: '/results', body, as: both }), 'draft a result');
      const id = textIn(made.body, 'doc', 'id');
      await door({ method: 'PATCH', path: `/results/${id}`, body: { ...theirs, note: 'chuyển đi' }, as: both });
      const after = (await storedRows(cms.payload, 'results')).find((row) => row.id === id);
      expect([after?.commune, after?.unit]).toEqual([mine?.commune, mine?.unit]);

      const crossed = { ...maker.reportBody('results', { commune: city.own, unit: 0 }), unit: theirs?.unit };
      expect(refusalOf(await door({ method: 'POST', path: '/results', body: crossed, as: both }))).toBe('refused');
      const foreign = { ...maker.reportBody('results', { commune: city.own, unit: 0 }), ...theirs };
      const borrowed = await door({ method: 'POST', path: '/results', body: foreign, as: both });
      const path = `/results/${textIn(borrowed.body, 'doc', 'id')}/transitions/submit`;
      expect((await door({ method: 'POST', path, body: { stage: 'draft' }, as: both })).status).toBe(422);
    });

    it('who submitted does not publish, even as a leader, unless the commune says otherwise', async () => {
      const { cms, city, maker } = held();
      const { door } = cms;
      const both = [
        { commune: city.own.id, role: 'office' },
        { commune: city.own.id, role: 'leader' },
      ];
      const email = 'hai-vai@camket.test';
      const password = 'mot-mat-khau-dai-hai-vai';
      const person = { email, password, name: 'Hai vai', cityRole: 'none', memberships: both };
      await door({ method: 'POST', path: '/people', body: person, as: city.admin.as });
      const signedIn = await door({ method: 'POST', path: '/people/login', body: { email, password } });
      const twoRoles = `JWT ${textIn(signedIn.body, 'token')}`;
      const { id } = await maker.thingIn('decisions', 'draft', { commune: city.own, unit: 0 });
      const deed = (name: string, stage: string) =>
        door({ method: 'POST', path: `/decisions/${id}/transitions/${name}`, body: { stage }, as: twoRoles });
      expect((await deed('submit', 'draft')).status).toBe(200);
      expect(refusalOf(await deed('publish', 'submitted'))).toBe('refused');

      const setting = (fourEyes: boolean) =>
        door({
          method: 'PATCH',
          path: `/communes/${city.own.id}`,
          body: { fourEyes, fourEyesException: 'Ít người' },
          as: city.admin.as,
        });
      await setting(false);
      expect((await deed('publish', 'submitted')).status).toBe(200);
      await setting(true);
    });
  });
}
