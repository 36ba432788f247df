import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import sharp from 'sharp';
import { listIn, memberOf, numberIn, textIn } from '../support/door.ts';
import { pdfSaying } from '../support/pdf.ts';
import { inWhole, openPaperRoom, type PaperRoom } from './paper-room.ts';

let count = 0;

/** A picture of snow: there is much to look at and nothing to read, so that a reader is busy with it for a while. */
const snow = (): Promise<Buffer> => {
  count += 1;
  const noise = { type: 'gaussian', mean: 150, sigma: 60 } as const;
  return sharp({ create: { width: 1_600 + count, height: 2_200, channels: 3, background: '#fff', noise } })
    .jpeg()
    .toBuffer();
};

const decision = (number: number): string => `ỦY BAN NHÂN DÂN
XÃ BẾN MƠ
Số: ${number}/QĐ-UBND
Bến Mơ, ngày 15 tháng 01 năm 2026

QUYẾT ĐỊNH
Về việc ban hành Mục tiêu chất lượng năm 2026

CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BẾN MƠ

Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Mục tiêu chất lượng năm 2026.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

CHỦ TỊCH
Nguyễn Thị Mơ

MỤC TIÊU CHẤT LƯỢNG NĂM 2026
(Ban hành kèm theo Quyết định số ${number}/QĐ-UBND ngày 15/01/2026)

1. Hồ sơ thủ tục hành chính được trả đúng hạn đạt trên 95%.
2. Phản ánh, kiến nghị của người dân được trả lời đúng hạn đạt 100%.
`;

/** Holds what happens to papers from the moment in which they are handed in until they are drafts. */
export function holdPaperRoom(databaseUrl?: string): void {
  let held: PaperRoom | undefined;
  const room = (): PaperRoom => {
    if (held === undefined) throw new Error('Cannot hand anything in before the cms stands');
    return held;
  };
  beforeAll(async () => {
    held = await openPaperRoom(databaseUrl);
  });
  afterAll(async () => {
    await held?.cms.close();
  });

  describe('papers in turn', () => {
    it('a paper that is being read stops at once when that is asked, and the next one has its turn', async () => {
      const { upload, paste, untilIn, deed, whole, state } = room();
      const picture = await upload(await snow(), 'anh-chup.jpg');
      await untilIn(picture, 'reading');
      const [other, text] = [await upload(await snow(), 'anh-khac.jpg'), await paste(decision(7))];
      expect([await state(other), await state(text)]).toEqual(['waiting', 'waiting']);

      const stopped = await deed(picture, 'cancel');
      expect([stopped.status, textIn(stopped.body, 'state')], stopped.text).toEqual([200, 'failed']);
      await untilIn(other, 'reading', 'read', 'failed');
      expect(await state(text), 'a text comes before a picture that was handed in earlier').toBe('read');
      await deed(other, 'cancel');
      expect(await whole(picture)).toMatchObject({ state: 'failed', sentence: expect.stringContaining('Thử lại') });
      await untilIn(other, 'failed');

      const again = await deed(picture, 'again');
      expect([again.status, textIn(again.body, 'state')], again.text).toEqual([200, 'waiting']);
      await untilIn(picture, 'reading');
      await deed(picture, 'discard');
      expect(await state(picture)).toBe('discarded');
    });

    it('a paper tells how far it is in words while it is being read', async () => {
      const { upload, untilIn, deed, cms, city } = room();
      const id = await upload(await snow(), 'anh.jpg');
      await untilIn(id, 'reading');
      const { body } = await cms.door({ path: `/readings/${id}/progress`, as: city.own.office.as });
      expect(body).toMatchObject({ state: 'reading', progress: { words: expect.stringMatching(/\p{L}{2}/u) } });
      await deed(id, 'discard');
    });
  });

  describe('from a paper to its draft', () => {
    it('reads a decision, and makes a draft that says the same and knows where it was said', async () => {
      const { paste, untilIn, whole, deed, cms, city } = room();
      const id = await paste(decision(8));
      await untilIn(id, 'read');
      const read = await whole(id);
      expect(inWhole(read, 'reading.document.number')).toBe('8');

      const made = await deed(id, 'accept', { revision: numberIn(read, 'revision') });
      expect(made.status, made.text).toBe(201);
      const path = `/decisions/${textIn(made.body, 'decision')}/whole`;
      const { body } = await cms.door({ path, as: city.own.office.as });
      const statement = textIn(body, 'decision', 'objectives', 0, 'statement');
      expect(statement).toContain('trả đúng hạn đạt trên 95%');
      expect(listIn(body, 'decision', 'excerpts')).toContainEqual(
        expect.objectContaining({
          about: textIn(body, 'decision', 'objectives', 0, 'key'),
          field: 'statement',
          part: 'Mục tiêu chất lượng năm 2026',
        }),
      );
      const accepted = await whole(id);
      expect(accepted).toMatchObject({ state: 'accepted', decision: textIn(made.body, 'decision') });
    });

    it('attaches a PDF to its draft as the signed document, and takes it back where no draft comes of it', async () => {
      const { upload, paste, untilIn, whole, deed, cms, city } = room();
      const { as } = city.own.office;
      const reading = inWhole(await wholeOf(await paste(decision(9))), 'reading');
      const files = async () => numberIn((await cms.door({ path: '/files/count', as })).body, 'totalDocs');
      const before = await files();

      const id = await upload(pdfSaying('QUYET DINH'), 'Quyết định số 9.pdf');
      await untilIn(id, 'read');
      const draft = { ...Object(reading), source: 'Quyết định số 9.pdf', marks: {} };
      const save = async (paper: string, value: unknown) => {
        const body = { revision: numberIn(await whole(paper), 'revision'), reading: value };
        return cms.door({ method: 'PUT', path: `/readings/${paper}/whole`, body, as });
      };
      expect((await save(id, draft)).status).toBe(200);
      const made = await deed(id, 'accept', { revision: 2 });
      expect(made.status, made.text).toBe(201);
      const { body } = await cms.door({ path: `/decisions/${textIn(made.body, 'decision')}/whole`, as });
      expect(listIn(body, 'decision', 'files')).toEqual([
        expect.objectContaining({ name: 'Quyết định số 9.pdf', role: 'signed', mediaType: 'application/pdf' }),
      ]);
      expect(await files()).toBe(before + 1);

      const second = await upload(pdfSaying('QUYET DINH KHAC'), 'khac.pdf');
      await untilIn(second, 'read');
      const subject = { ...Object(memberOf(reading, 'document')), subject: 'việc khác' };
      await save(second, { ...draft, document: subject });
      const refused = await deed(second, 'accept', { revision: 2 });
      expect([refused.status, textIn(refused.body, 'errors', 0, 'field')]).toEqual([409, 'document.number']);
      expect(await files()).toBe(before + 1);

      async function wholeOf(paper: string): Promise<unknown> {
        await untilIn(paper, 'read');
        return whole(paper);
      }
    });
  });
}
