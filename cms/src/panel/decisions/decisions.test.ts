import type { Decision } from '@camket/shared/decisions';
import { calendarDay } from '@camket/shared/values';
import { describe, expect, it } from 'vitest';
import { readPasted } from '../paste/pasted-rows.ts';
import { adoptKeys } from './adopt-keys.ts';
import { differencesOf, merged, proposedSide } from './differences.ts';
import { newIndicator, newObjective, newTask } from './new-rows.ts';
import { bySection, fieldIds, sectionOf } from './outline.ts';
import { columnsShown, movedTask } from './task-groups.ts';
import { bodiesIn, objectiveOfHeading, pasteInto } from './paste-into.ts';
import { tidy } from './tidy.ts';

const office = { key: 'dv1', names: [{ name: 'Văn phòng HĐND và UBND' }], aliases: ['Văn phòng'] };

const first = {
  ...newObjective(),
  number: '1',
  statement: 'Trên 90% hồ sơ đúng hạn',
  indicators: [newIndicator('Trên 90%')],
};
const second = { ...newObjective(), number: '2', statement: 'Số hóa 100% hồ sơ' };

const decision: Decision = {
  form: 'decision', symbol: 'QĐ-UBND', issuer: 'UBND xã Minh Hải', subject: 'Về mục tiêu chất lượng', year: 2026,
  issuedOn: calendarDay('2026-02-02'), legalBases: ['Căn cứ Luật …;'], articles: [{ number: 1, text: 'Ban hành' }], recipients: [],
  objectives: [first, second], reporting: [], readings: [], files: [], replaces: [], amends: [],
  plan: { key: 'kh', tasks: [{ ...newTask(first.key), content: 'Niêm yết' }] },
}; // prettier-ignore

describe('tidy()', () => {
  it('leaves out rows in which nothing was written and blank texts, and composes letters', () => {
    const untidy: Decision = {
      ...decision,
      number: '  ',
      subject: ' Về mục tiêu '.normalize('NFD'),
      legalBases: ['Căn cứ', ' '],
      objectives: [first, newObjective()],
      plan: { key: 'kh', tasks: [newTask(), { ...newTask(), content: 'Việc', time: { wording: ' ' } }] },
    };
    const sent = tidy(untidy);
    expect(sent).toMatchObject({ subject: 'Về mục tiêu', legalBases: ['Căn cứ'], objectives: [{ number: '1' }] });
    expect(sent.plan?.tasks.map(({ content, time }) => [content, time])).toEqual([['Việc', undefined]]);
    expect('number' in sent).toBe(false);
  });

  it('keeps an objective whose words are still missing, so that the clerk is told', () => {
    expect(tidy({ ...decision, objectives: [{ ...newObjective(), number: '4' }] }).objectives).toMatchObject([
      { number: '4', statement: '' },
    ]);
  });
});

describe('adoptKeys()', () => {
  it('puts the keys that the server made wherever a row is named', () => {
    const renamed: Decision = JSON.parse(JSON.stringify(decision).replaceAll(first.key, 'mt0000000001'));
    const adopted = adoptKeys(decision, renamed)(decision);
    expect(adopted).toEqual(renamed);
    expect(adopted.plan?.tasks[0]?.objective).toBe('mt0000000001');
  });
});

describe('differencesOf()', () => {
  const mine = { ...decision, subject: 'Của tôi', recipients: ['- Như Điều 3'] };
  const theirs = { ...decision, subject: 'Của người khác', articles: [] };

  it('tells who changed which section', () => {
    expect(differencesOf(decision, mine, theirs)).toEqual([
      { section: 'document', changedBy: 'both' },
      { section: 'articles', changedBy: 'them' },
      { section: 'recipients', changedBy: 'me' },
    ]);
  });

  it('keeps the work of both where they changed different sections', () => {
    const sides = new Map(
      differencesOf(decision, mine, theirs).map((difference) => [difference.section, proposedSide(difference)]),
    );
    expect(merged(mine, theirs, sides)).toEqual({ ...theirs, subject: 'Của tôi', recipients: ['- Như Điều 3'] });
  });

  it('leaves a field out that the kept version does not have', () => {
    const { plan: _, ...without } = decision;
    expect('plan' in merged(without, decision, new Map([['plan', 'mine']]))).toBe(false);
  });
});

describe('pasteInto()', () => {
  it('adds the rows of a plan under their objective, with the units that are named', () => {
    const layout = { headings: 0, mapping: ['number', 'content', 'lead', 'time', 'output'] } as const;
    const groups = readPasted(
      [
        ['II. Số hóa', '', '', '', ''],
        ['7', 'Quét hồ sơ', 'Văn phòng; Công an xã', 'Quý I/2026', ''],
      ],
      layout,
      'tasks',
    );
    const pasted = pasteInto(decision, { target: 'tasks', groups, objectives: [second.key], units: [office] });
    expect(pasted.plan?.tasks[1]).toMatchObject({
      objective: second.key, number: '7', content: 'Quét hồ sơ', time: { wording: 'Quý I/2026' },
      lead: [{ text: 'Văn phòng', unit: 'dv1' }, { text: 'Công an xã' }],
    }); // prettier-ignore
  });

  it('keeps the printed number of an article and counts on where there is none', () => {
    const groups = [{ rows: [{ number: '3', text: 'Ba' }, { text: 'Bốn' }] }];
    const pasted = pasteInto(decision, { target: 'articles', groups, objectives: [], units: [] });
    expect(pasted.articles.map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});

describe('bodiesIn()', () => {
  it('takes lines and semicolons as separate bodies and commas as part of a name', () => {
    expect(bodiesIn('- Phòng Kinh tế, Hạ tầng;\n- Công an xã.', [])).toEqual([
      { text: 'Phòng Kinh tế, Hạ tầng' },
      { text: 'Công an xã' },
    ]);
  });
});

describe('objectiveOfHeading()', () => {
  const objectives = [first, second];

  it('finds the objective by its words, then by its number, then by its place', () => {
    expect(objectiveOfHeading('II. Mục tiêu 1: SỐ HÓA 100% hồ sơ', objectives, 0)).toBe(second.key);
    expect(objectiveOfHeading('Mục tiêu 2', objectives, 0)).toBe(second.key);
    expect(objectiveOfHeading('II. Việc khác', objectives, 0)).toBe(second.key);
    expect(objectiveOfHeading('Việc khác', objectives, 0)).toBe(first.key);
  });
});

describe('bySection()', () => {
  it('puts each remark under its section in the order of the document', () => {
    const remarks = ['plan.tasks.0.time', 'number', 'plan.tasks[2].lead', 'objectives.0.statement'].map((path) => ({
      kind: 'x',
      path,
      sentence: path,
    }));
    expect(bySection(remarks).map(([section, own]) => [section, own.length])).toEqual([
      ['document', 1],
      ['objectives', 1],
      ['plan', 2],
    ]);
    expect(sectionOf('signer.name')).toBe('document');
  });
});

describe('fieldIds()', () => {
  it('names the field and what stands around it, the nearest first', () => {
    expect(fieldIds('plan.tasks[2].lead')).toEqual(['o-plan-tasks-2-lead', 'o-plan-tasks-2', 'o-plan-tasks', 'o-plan']);
  });
});

describe('columnsShown()', () => {
  it('shows the columns that a plan uses, and those that somebody asked for', () => {
    expect(columnsShown([newTask()], [])).toEqual([]);
    expect(columnsShown([newTask(), { ...newTask(), output: 'Báo cáo' }], ['support'])).toEqual(['support', 'output']);
  });
});

describe('movedTask()', () => {
  it('moves a task among those of its objective and leaves the others where they are', () => {
    const [a, b, c] = [
      { ...newTask('x'), content: 'a' },
      { ...newTask('y'), content: 'b' },
      { ...newTask('x'), content: 'c' },
    ];
    expect(movedTask([a, b, c], 'x', [1, 0]).map(({ content }) => content)).toEqual(['c', 'b', 'a']);
  });
});
