import type { Reading } from '@camket/shared/reading';
import { describe, expect, it } from 'vitest';
import { elementOfId, pageTree } from '../support/page-tree.ts';
import {
  countObjectives,
  countPaper,
  countPolicy,
  countReporting,
  countTasks,
  objectiveKeys,
  sumOf,
} from './count-on-pages.ts';

const promise = { operator: 'gte', value: 90, unit: '%', grade: null, partOf: null } as const;

const reading: Reading = {
  source: 'thu.txt',
  document: {
    kind: 'decision',
    number: '7',
    symbol: 'QĐ-UBND',
    place: 'Bến Lúa',
    issuedOn: '2026-01-05',
    issuer: 'Ủy ban nhân dân xã Bến Lúa',
    subject: 'ban hành mục tiêu & kế hoạch',
    year: 2026,
    signer: null,
    legalBases: ['Căn cứ luật thứ nhất', 'Căn cứ luật thứ hai'],
    articles: [{ number: 1, text: 'Ban hành kèm theo.' }],
    recipients: ['Như Điều 1;'],
  },
  policy: { motto: 'Đúng hẹn', commitments: ['Nghe dân.', 'Trả lời dân.'] },
  objectives: [
    {
      number: '1',
      statement: 'Hồ sơ đúng hạn từ 90%',
      indicators: [{ ...promise, phrase: 'đúng hạn từ 90%' }],
    },
    { number: '2', statement: 'Họp dân từ 90% thôn', indicators: [{ ...promise, phrase: 'từ 90% thôn' }] },
  ],
  tasks: [
    {
      objective: '1',
      number: '1.1',
      content: 'Niêm yết thủ tục',
      lead: ['Văn phòng'],
      support: ['Văn phòng Đảng ủy'],
      deadline: 'Quý I',
      output: 'Bảng niêm yết',
      monitor: [],
    },
    {
      objective: '2',
      number: null,
      content: 'Mời họp',
      lead: ['Phòng Kinh tế'],
      support: [],
      deadline: null,
      output: null,
      monitor: [],
    },
  ],
  reporting: [{ text: 'trước ngày 05/12', times: [] }],
};

const page = `<!doctype html><html lang="vi"><body>
<div id="van-ban"><p>Ủy ban nhân dân xã Bến Lúa</p><p>Số: 7/QĐ-UBND</p><p>Bến Lúa, ngày</p><h2>QUYẾT ĐỊNH ban hành mục tiêu &amp; kế hoạch</h2>
<ul><li>Căn cứ luật thứ nhất</li><li>Căn cứ luật
  thứ hai</li></ul><p><b>Điều 1.</b> Ban hành kèm theo.</p><ul><li>Như Điều 1;</li></ul></div>
<section id="chinh-sach"><q>Đúng hẹn</q><ul><li>Nghe dân.</li><li>Trả lời dân.</li></ul></section>
<section id="muc-tieu"><div id="muc-tieu-mta"><h3>Mục tiêu 1</h3><p>Hồ sơ đúng hạn từ 90%</p></div>
<div id="muc-tieu-mtb"><h3>Mục tiêu 2</h3><p>Họp dân từ 90% thôn</p></div></section>
<section id="ke-hoach"><h3><a href="#muc-tieu-mta">Mục tiêu 1</a></h3>
<ul><li id="cong-viec-nva"><p><b>1.1</b> Niêm yết thủ tục</p><dl><dt>Chủ trì</dt><dd>Văn phòng</dd><dd>Văn phòng Đảng ủy</dd><dd>Quý I</dd><dd>Bảng niêm yết</dd></dl></li></ul>
<h3><a href="#muc-tieu-mtb">Mục tiêu 2</a></h3><ul><li id="cong-viec-nvb"><p>Mời họp</p><dl><dd>Phòng Kinh tế</dd></dl></li></ul></section>
<section id="bao-cao"><p>trước ngày 05/12</p></section></body></html>`;

function count(html: string): readonly string[] {
  const tree = pageTree(html);
  return sumOf([
    countPaper(reading, tree),
    countPolicy(reading, elementOfId(tree, 'chinh-sach')),
    countObjectives(reading, tree),
    countTasks(reading, elementOfId(tree, 'ke-hoach'), objectiveKeys(tree)),
    countReporting(reading, tree),
  ]).missing;
}

/** Ways in which a page can fall short, and what the count then names. */
const faults = [
  {
    fault: 'a legal basis with one word left out',
    printed: 'Căn cứ luật\n  thứ hai',
    shown: 'Căn cứ thứ hai',
    named: 'document.legalBases[1]',
  },
  {
    fault: 'an article under another number',
    printed: 'Điều 1.</b>',
    shown: 'Điều 2.</b>',
    named: 'document.articles[1]',
  },
  {
    fault: 'commitments in another order',
    printed: 'Nghe dân.</li><li>Trả lời dân.',
    shown: 'Trả lời dân.</li><li>Nghe dân.',
    named: 'policy.commitments[1]',
  },
  {
    fault: 'a promise with another figure',
    printed: 'đúng hạn từ 90%',
    shown: 'đúng hạn từ 91%',
    named: 'objectives[0].indicators[0]',
  },
  {
    fault: 'a body that is named once where two are meant',
    printed: '<dd>Văn phòng</dd>',
    shown: '',
    named: 'tasks[0].lead[0]',
  },
  { fault: 'a deadline that is left out', printed: '<dd>Quý I</dd>', shown: '', named: 'tasks[0].deadline' },
  { fault: 'an output that is cut short', printed: 'Bảng niêm yết', shown: 'Bảng niêm', named: 'tasks[0].output' },
  {
    fault: 'a task under another objective',
    printed: '<h3><a href="#muc-tieu-mtb">',
    shown: '<h3><a href="#muc-tieu-mta">',
    named: 'tasks[1] is not under',
  },
  {
    fault: 'a row of the plan too many',
    printed: '<li id="cong-viec-nvb">',
    shown: '<li id="cong-viec-nvc"></li><li id="cong-viec-nvb">',
    named: 'tasks: 2',
  },
  { fault: 'a reporting clause that is left out', printed: 'trước ngày 05/12', shown: '', named: 'reporting[0]' },
] as const;

describe('the count of texts on a page', () => {
  it('finds every text of a page that says all', () => {
    expect(count(page)).toEqual([]);
  });
  it.each(faults)('notices $fault', ({ printed, shown, named }) => {
    expect(page).toContain(printed);
    expect(count(page.replace(printed, shown)).join('\n')).toContain(named);
  });
  it('refuses a page whose elements do not close', () => {
    expect(() => pageTree('<p><b>chữ</p>')).toThrow(SyntaxError);
  });
});
