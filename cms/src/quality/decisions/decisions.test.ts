import type { Decision } from '@camket/shared/decisions';
import { fold, standingOf } from '@camket/shared/register';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, draftDecision, errorsIn, movedIn, publish, registerEntries, wholeIn } from '../../trial/acts.ts';
import { sampleDecision } from '../../trial/sample-decision.ts';
import { makeSmallCity, type SmallCity } from '../../trial/small-city.ts';

let city: SmallCity;

const read = async (id: string, as = city.as.office) =>
  wholeIn(await city.trial.ask('GET', `/decisions/${id}/whole`, { as }));

const save = (id: string, body: { revision: number; decision: unknown }, as = city.as.office) =>
  city.trial.ask('PUT', `/decisions/${id}/whole`, { body, as });

const blankNumber = ({ number: _number, ...rest }: Decision): Decision => rest;

beforeAll(async () => {
  city = await makeSmallCity();
  await city.trial.ask('POST', `/communes/${city.commune}/transitions/publish`, { body: {}, as: city.as.admin });
}, 300_000);

afterAll(() => city.trial.close());

describe('a decision saved whole', () => {
  it('comes back as it was written, with keys made by the server and mentions that follow them', async () => {
    const written = sampleDecision('1', [city.unitKey]);
    const { id, decision, revision } = await draftDecision(city, written);
    const [objective] = decision.objectives;
    const [task] = decision.plan?.tasks ?? [];

    expect(objective?.key).toMatch(/^mt[a-z0-9]{10}$/);
    expect(objective?.indicators[0]?.key).toMatch(/^ct[a-z0-9]{10}$/);
    expect(decision.policy?.commitments[0]?.key).toMatch(/^ck[a-z0-9]{10}$/);
    expect(task?.key).toMatch(/^nv[a-z0-9]{10}$/);
    expect(task?.objective).toBe(objective?.key);
    expect((await read(id)).decision).toEqual(decision);
    expect(decision.legalBases).toEqual(written.legalBases);
    expect(decision.objectives[0]?.indicators[0]?.target).toEqual({ kind: 'level', comparator: 'gte', value: '95' });
    expect(revision).toBe(1);
  });

  it('keeps the keys of rows that stay, gives new ones to rows that are new, and forgets rows that are gone', async () => {
    const { id, decision, revision } = await draftDecision(city, sampleDecision('2'));
    const [first] = decision.objectives;
    const added = { statement: 'Mục tiêu thêm', indicators: [] };
    const { plan: _plan, ...withoutPlan } = decision;
    const { body } = await save(id, { revision, decision: { ...withoutPlan, objectives: [added, first] } });
    const after = wholeIn({ status: 200, body, text: '' });

    expect(after.decision.objectives.map(({ statement }) => statement)).toEqual(['Mục tiêu thêm', first?.statement]);
    expect(after.decision.objectives[1]?.key).toBe(first?.key);
    expect(after.decision.objectives[0]?.key).toMatch(/^mt[a-z0-9]{10}$/);
    expect(after.decision.plan).toBeUndefined();
    expect(after.revision).toBe(revision + 1);
  });

  it('refuses a save that read an older revision, and hands over the newest', async () => {
    const { id, decision, revision } = await draftDecision(city, sampleDecision('3'));
    const mine = await save(id, { revision, decision: { ...decision, subject: 'của tôi' } });
    const theirs = await save(
      id,
      { revision, decision: { ...decision, subject: 'của người khác' } },
      city.as.isoSecretary,
    );

    expect(mine.status).toBe(200);
    expect(theirs.status).toBe(409);
    expect(theirs.body).toMatchObject({ whole: { revision: revision + 1, decision: { subject: 'của tôi' } } });
    expect((await read(id)).decision.subject).toBe('của tôi');
  });

  it('composes letters, so that Quyết typed on two machines is one word', async () => {
    const { decision } = await draftDecision(city, { ...sampleDecision('4'), subject: 'Quyết định'.normalize('NFD') });

    expect(decision.subject).toBe('Quyết định'.normalize('NFC'));
  });

  it.each([
    ['symbol', { symbol: '' }],
    ['year', { year: 'hai nghìn' }],
    [
      'objectives.0.indicators.0.measure',
      { objectives: [{ statement: 'x', indicators: [{ phrase: 'x', measure: 'lạ' }] }] },
    ],
  ])('refuses a wrong form with the path of the field: %s', async (path, wrong) => {
    const answer = await city.trial.ask('POST', '/decisions/whole', {
      body: { commune: city.slug, decision: { ...sampleDecision('5'), ...wrong } },
      as: city.as.office,
    });

    expect(answer.status).toBe(400);
    expect(errorsIn(answer).map(({ field }) => field)).toContain(path);
  });

  it('refuses units and files that the commune does not have', async () => {
    const decision = {
      ...sampleDecision('6', ['dvkhongco']),
      files: [{ sha256: 'a'.repeat(64), name: 'ký.pdf', mediaType: 'application/pdf', size: 1, role: 'signed' }],
    };
    const answer = await city.trial.ask('POST', '/decisions/whole', {
      body: { commune: city.slug, decision },
      as: city.as.office,
    });

    expect(answer.status).toBe(400);
    expect(errorsIn(answer).map(({ field }) => field)).toEqual([
      'objectives.0.indicators.0.parts.0',
      'plan.tasks.0.lead.0.unit',
      'files.0',
    ]);
  });

  it('is made once for one import key', async () => {
    const body = { commune: city.slug, decision: sampleDecision('7'), importKey: 'mot-khoa' };
    const first = await city.trial.ask('POST', '/decisions/whole', { body, as: city.as.office });
    const second = await city.trial.ask('POST', '/decisions/whole', { body, as: city.as.office });

    expect([first.status, second.status]).toEqual([201, 200]);
    expect(wholeIn(second).id).toBe(wholeIn(first).id);
  });

  it('is not there for another commune, nor for units and inspectors while it is a draft', async () => {
    const { id } = await draftDecision(city, sampleDecision('8'));

    for (const as of [city.as.stranger, city.as.unit, city.as.inspector, city.as.admin]) {
      expect((await city.trial.ask('GET', `/decisions/${id}/whole`, { as })).status).toBe(404);
    }
    expect((await city.trial.ask('GET', `/decisions/${id}/whole`)).status).toBe(401);
    expect(
      (await city.trial.ask('PATCH', `/decisions/${id}`, { body: { about: 'x' }, as: city.as.office })).status,
    ).toBe(403);
  });
});

describe('the life of a decision', () => {
  it('names every obstacle at once when a draft is not ready, and leaves it a draft', async () => {
    const { id, obstacles } = await draftDecision(city, { ...blankNumber(sampleDecision('0')), objectives: [] });
    const answer = await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' });

    expect(answer.status).toBe(422);
    expect(errorsIn(answer).map(({ field }) => field)).toEqual(obstacles.map(({ path }) => path));
    expect(obstacles.map(({ kind }) => kind)).toContain('noNumber');
    expect((await read(id)).stage).toBe('draft');
  });

  it('is locked once submitted, returned with a reason, and open again', async () => {
    const { id, decision, revision } = await draftDecision(city, sampleDecision('20'));
    await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' });

    expect((await save(id, { revision, decision })).status).toBe(423);
    expect(
      (await act(city.trial, ['decisions', id, 'return'], { as: city.as.leader, stage: 'submitted' })).status,
    ).toBe(400);
    const back = await act(city.trial, ['decisions', id, 'return'], {
      as: city.as.leader,
      stage: 'submitted',
      reason: 'Thiếu căn cứ',
    });
    expect(movedIn(back).stage).toBe('returned');
    expect((await save(id, { revision, decision })).status).toBe(200);
    expect((await read(id)).history.map(({ deed, to }) => [deed, to])).toEqual([
      ['draft', 'draft'],
      ['submit', 'submitted'],
      ['return', 'returned'],
    ]);
  });

  it('is not published by whoever submitted it, unless the commune has set otherwise', async () => {
    const { id } = await draftDecision(city, sampleDecision('21'));
    await act(city.trial, ['decisions', id, 'submit'], { as: city.as.officeAndLeader, stage: 'draft' });
    const alone = () =>
      act(city.trial, ['decisions', id, 'publish'], { as: city.as.officeAndLeader, stage: 'submitted' });

    expect((await alone()).status).toBe(403);
    expect((await read(id, city.as.officeAndLeader)).deeds).not.toContain('publish');
    await city.trial.ask('PATCH', `/communes/${city.commune}`, { body: { fourEyes: false }, as: city.as.admin });
    expect((await alone()).status).toBe(200);
    await city.trial.ask('PATCH', `/communes/${city.commune}`, { body: { fourEyes: true }, as: city.as.admin });
  });

  it('is told apart from what somebody else has just done', async () => {
    const { id } = await draftDecision(city, sampleDecision('22'));
    await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' });
    const late = await act(city.trial, ['decisions', id, 'submit'], { as: city.as.office, stage: 'draft' });

    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ stage: 'submitted' });
    expect(
      (await act(city.trial, ['decisions', id, 'publish'], { as: city.as.office, stage: 'submitted' })).status,
    ).toBe(403);
    expect(
      (await act(city.trial, ['decisions', id, 'publish'], { as: city.as.stranger, stage: 'submitted' })).status,
    ).toBe(404);
  });

  it('refuses a number that the register has already', async () => {
    const { id } = await draftDecision(city, sampleDecision('23'));
    await publish(city, id);
    const second = await draftDecision(city, sampleDecision('23'));

    expect(second.obstacles.map(({ kind }) => kind)).toEqual(['numberTaken']);
  });

  it('is corrected by the next version of its subject, with a public reason and the same keys', async () => {
    const { id, decision } = await draftDecision(city, sampleDecision('24'));
    await publish(city, id);
    const correct = (reason?: string) =>
      act(city.trial, ['decisions', id, 'correct'], {
        as: city.as.office,
        stage: 'published',
        ...(reason !== undefined && { reason }),
      });

    expect((await correct()).status).toBe(400);
    const draft = movedIn(await correct('Sửa lỗi chính tả')).id ?? '';
    expect((await correct('Lần nữa')).status).toBe(409);
    const { revision, version, subject } = await read(draft);
    expect([version, subject]).toEqual([2, 'xa-lang-thu/van-ban/24-qd-ubnd-2026']);
    await save(draft, { revision, decision: { ...decision, issuer: 'Ủy ban nhân dân xã Làng Thử mới' } });
    await publish(city, draft);

    const entries = (await registerEntries(city.trial)).filter((entry) => entry.subject === subject);
    expect(entries.map((entry) => [entry.version, entry.reason])).toEqual([
      [1, undefined],
      [2, 'Sửa lỗi chính tả'],
    ]);
    expect((await read(draft)).decision.objectives[0]?.key).toBe(decision.objectives[0]?.key);
    expect((await read(id)).stage).toBe('superseded');
    expect((await read(id)).decision.issuer).toBe(decision.issuer);
  });

  it('is replaced by another decision, whose parts go on under new keys in another year', async () => {
    const { id, decision } = await draftDecision(city, sampleDecision('25'));
    await publish(city, id);
    const replacing = await act(city.trial, ['decisions', id, 'replace'], {
      as: city.as.office,
      stage: 'published',
      year: 2027,
    });
    const draft = await read(movedIn(replacing).id ?? '');
    const [objective] = draft.decision.objectives;

    expect(draft.decision.replaces).toEqual(['xa-lang-thu/van-ban/25-qd-ubnd-2026']);
    expect(draft.decision.number).toBeUndefined();
    expect(objective?.continues).toBe(decision.objectives[0]?.key);
    expect(objective?.key).not.toBe(decision.objectives[0]?.key);
    expect(draft.decision.plan?.tasks[0]?.objective).toBe(objective?.key);
    await save(draft.id, {
      revision: draft.revision,
      decision: { ...draft.decision, number: '26', issuedOn: '2026-02-01' },
    });
    await publish(city, draft.id);
    const old = fold(await registerEntries(city.trial)).decisions.get('xa-lang-thu/van-ban/25-qd-ubnd-2026');
    expect(old && standingOf(old)).toBe('superseded');
    expect((await read(id)).stage).toBe('superseded');
  });

  it('keeps its keys when it is replaced within its year, so that results go on', async () => {
    const { id, decision } = await draftDecision(city, sampleDecision('27'));
    await publish(city, id);
    const replacing = await act(city.trial, ['decisions', id, 'replace'], { as: city.as.office, stage: 'published' });

    expect((await read(movedIn(replacing).id ?? '')).decision.objectives[0]?.key).toBe(decision.objectives[0]?.key);
  });

  it('is withdrawn when the office asks for it and a leader confirms, and stays public until then', async () => {
    const { id } = await draftDecision(city, sampleDecision('28'));
    await publish(city, id);
    const subject = 'xa-lang-thu/van-ban/28-qd-ubnd-2026';
    const asked = await act(city.trial, ['decisions', id, 'withdraw'], {
      as: city.as.office,
      stage: 'published',
      reason: 'Ban hành nhầm',
    });
    const standing = async () => {
      const found = fold(await registerEntries(city.trial)).decisions.get(subject);
      return found && standingOf(found);
    };

    expect(movedIn(asked)).toMatchObject({ stage: 'withdrawing', seq: null });
    expect(await standing()).toBe('inForce');
    const confirmed = await act(city.trial, ['decisions', id, 'publish'], { as: city.as.leader, stage: 'withdrawing' });
    expect(movedIn(confirmed).stage).toBe('withdrawn');
    expect(await standing()).toBe('withdrawn');
    expect((await registerEntries(city.trial)).at(-1)).toMatchObject({
      kind: 'withdrawal',
      subject,
      version: 2,
      reason: 'Ban hành nhầm',
    });
  });

  it('can be given up while it is a draft, and is never removed', async () => {
    const { id } = await draftDecision(city, sampleDecision('29'));

    expect(
      (await act(city.trial, ['decisions', id, 'discard'], { as: city.as.isoSecretary, stage: 'draft' })).status,
    ).toBe(403);
    expect(
      movedIn(await act(city.trial, ['decisions', id, 'discard'], { as: city.as.office, stage: 'draft' })).stage,
    ).toBe('discarded');
    expect((await city.trial.ask('DELETE', `/decisions/${id}`, { as: city.as.admin })).status).toBe(403);
  });
});
