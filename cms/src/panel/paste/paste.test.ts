import { describe, expect, it } from 'vitest';
import { isTable, rowsFromClipboard, rowsFromText } from './clipboard-table.ts';
import { guessLayout } from './columns.ts';
import { readLine, readPasted } from './pasted-rows.ts';

const word = `<html><head><style>td { color: red }</style></head><body><!--[if gte mso 9]><table><tr><td>xml</td></tr></table><![endif]-->
<table class=MsoTableGrid>
 <tr><td width=40><p class=MsoNormal><b>TT</b></p></td><td><p>Nội dung công
  việc</p></td><td><p>Đơn vị chủ trì</p></td><td>Thời gian hoàn thành</td><td>Kết quả dự kiến, cách thức theo dõi</td></tr>
 <tr><td colspan=5><p><b>I. Mục tiêu 1: Giải quyết hồ sơ</b></p></td></tr>
 <tr><td><p>1</p></td><td><p>Niêm yết thủ tục;</p><p>cập nhật &amp; rà soát<o:p></o:p></p></td><td>Trung tâm PVHCC<br>Văn phòng</td><td>Quý&nbsp;I/2026</td><td>Bảng niêm yết</td></tr>
 <tr><td>3</td><td>Số hóa hồ sơ</td><td rowspan=2>Các phòng</td><td>Thường xuyên</td><td></td></tr>
 <tr><td>4</td><td>Tập huấn</td><td>Quý II</td><td>Danh sách</td></tr>
</table></body></html>`;

describe('rowsFromClipboard()', () => {
  const rows = rowsFromClipboard({ html: word, text: '' });

  it('reads the cells of a Word table and nothing of its hidden parts', () => {
    expect(rows[0]).toEqual([
      'TT',
      'Nội dung công việc',
      'Đơn vị chủ trì',
      'Thời gian hoàn thành',
      'Kết quả dự kiến, cách thức theo dõi',
    ]);
    expect(rows[2]).toEqual([
      '1',
      'Niêm yết thủ tục;\ncập nhật & rà soát',
      'Trung tâm PVHCC\nVăn phòng',
      'Quý I/2026',
      'Bảng niêm yết',
    ]);
  });

  it('keeps each cell in its column where cells are merged', () => {
    expect(rows[1]).toEqual(['I. Mục tiêu 1: Giải quyết hồ sơ', '', '', '', '']);
    expect(rows[4]).toEqual(['4', 'Tập huấn', '', 'Quý II', 'Danh sách']);
  });

  it('reads what Excel copies, line breaks and quotes in a cell included', () => {
    expect(rowsFromText('1\t"Dòng một\nDòng ""hai"""\tVăn phòng\r\n2\tTập huấn\t\r\n')).toEqual([
      ['1', 'Dòng một\nDòng "hai"', 'Văn phòng'],
      ['2', 'Tập huấn', ''],
    ]);
  });

  it('composes letters that were copied in parts', () => {
    expect(rowsFromText('Quyết định'.normalize('NFD'))).toEqual([['Quyết định']]);
  });
});

describe('isTable()', () => {
  it('leaves words for one field to the field', () => {
    expect(isTable({ html: '<p>Hai</p><p>đoạn</p>', text: 'Hai\nđoạn' })).toBe(false);
    expect(isTable({ html: '', text: 'một ô\n' })).toBe(false);
    expect(isTable({ html: '', text: '1\tHai ô' })).toBe(true);
    expect(isTable({ html: word, text: '' })).toBe(true);
  });
});

describe('guessLayout()', () => {
  it('takes the columns of a plan by their headings, and a result column for the output though it names monitoring', () => {
    const rows = rowsFromClipboard({ html: word, text: '' });
    expect(guessLayout(rows, 'tasks')).toEqual({
      headings: 1,
      mapping: ['number', 'content', 'lead', 'time', 'output'],
    });
  });

  it('knows lead, support and monitor apart', () => {
    const rows = [
      ['STT', 'Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời hạn', 'Người theo dõi', 'Sản phẩm'],
      ['1', 'a', 'b', 'c', 'd', 'e', 'f'],
    ];
    expect(guessLayout(rows, 'tasks').mapping).toEqual([
      'number',
      'content',
      'lead',
      'support',
      'time',
      'monitor',
      'output',
    ]);
  });

  it('goes by the look of the columns where there are no headings', () => {
    const rows = [
      ['1', 'Nội dung', 'Văn phòng', 'Quý I'],
      ['2', 'Việc khác', 'Công an', 'Quý II'],
    ];
    expect(guessLayout(rows, 'tasks')).toEqual({ headings: 0, mapping: ['number', 'content', 'lead', 'time'] });
  });

  it('takes a single column for the text', () => {
    expect(guessLayout([['Căn cứ Luật …;'], ['Căn cứ Nghị định …;']], 'legalBases')).toEqual({
      headings: 0,
      mapping: ['text'],
    });
  });
});

describe('readPasted()', () => {
  const rows = rowsFromClipboard({ html: word, text: '' });
  const groups = readPasted(rows, guessLayout(rows, 'tasks'), 'tasks');

  it('puts the rows of a plan under the heading row that they stood under', () => {
    expect(groups.map(({ heading, rows: { length } }) => [heading, length])).toEqual([
      ['I. Mục tiêu 1: Giải quyết hồ sơ', 3],
    ]);
  });

  it('keeps printed numbers that jump', () => {
    expect(groups[0]?.rows.map(({ number }) => number)).toEqual(['1', '3', '4']);
  });

  it('joins what the end of a page cut off to the row before', () => {
    const cut = [
      ['1', 'Việc', 'Văn phòng', 'Quý I', 'Báo'],
      ['', '', '', '', 'cáo'],
      ['2', 'Việc hai', '', '', ''],
    ];
    const layout = { headings: 0, mapping: ['number', 'content', 'lead', 'time', 'output'] } as const;
    expect(readPasted(cut, layout, 'tasks')[0]?.rows).toEqual([
      { number: '1', content: 'Việc', lead: 'Văn phòng', time: 'Quý I', output: 'Báo cáo' },
      { number: '2', content: 'Việc hai' },
    ]);
  });
});

describe('readLine()', () => {
  it('takes dashes off recipients, and numbers off articles and objectives', () => {
    expect(readLine('- Như Điều 3;', 'recipients')).toEqual({ text: 'Như Điều 3;' });
    expect(readLine('Điều 1. Ban hành kèm theo', 'articles')).toEqual({ number: '1', text: 'Ban hành kèm theo' });
    expect(readLine('Mục tiêu 2: Trên 90% hồ sơ', 'objectives')).toEqual({ number: '2', text: 'Trên 90% hồ sơ' });
    expect(readLine('100% hồ sơ', 'objectives')).toEqual({ text: '100% hồ sơ' });
  });
});
