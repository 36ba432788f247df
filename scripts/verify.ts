// Checks a whole register from outside: npm run verify -- FEED_URL_OR_FILE
import { createHash } from 'node:crypto';
import { argv, exit } from 'node:process';
import { type Fault, type Verdict, verifyRegister } from '../shared/src/register/index.ts';
import { linesOfFeed, linesOfFile } from './register-lines.ts';

const usage = `Cách dùng: npm run verify -- ĐỊA_CHỈ_HOẶC_TỆP
  npm run verify -- http://127.0.0.1:3000/api/register
  npm run verify -- so-cong-bo.jsonl`;

const faults = {
  notJson: 'dòng này không phải JSON hoặc bị cắt ngang (not JSON)',
  notAnEntry: 'dòng này không có đúng các trường của một mục công bố (not an entry)',
  notCanonical: 'dòng này không được viết theo dạng chuẩn RFC 8785 mà mã băm dựa vào (not canonical)',
  wrongNumber: 'số thứ tự không nối tiếp mục đứng trước (wrong seq)',
  wrongPrevious: 'trường "previous" không phải mã băm của mục đứng trước (wrong previous)',
  wrongHash: 'mã băm không khớp các trường của mục: mục đã bị sửa (wrong hash)',
  wrongBody: 'mã băm nội dung không khớp nội dung: nội dung đã bị sửa (wrong body)',
  timeGoesBack: 'thời điểm sớm hơn mục đứng trước (time goes back)',
  noReason: 'phiên bản mới mà không ghi lý do công khai (no reason)',
  bodyMissing: 'thiếu nội dung mà không có mục che nào sau đó nêu số này (body missing without a redaction)',
} as const satisfies Record<Fault, string>;

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

function say({ head, entries, redacted, broken }: Verdict): number {
  if (broken !== undefined) {
    console.error(`Sổ công bố bị đứt ở mục ${broken.seq}: ${faults[broken.fault]}.`);
    console.error(`Trước đó ${Math.min(entries, broken.seq - 1)} mục còn nguyên vẹn. / Broken at seq ${broken.seq}.`);
    return 1;
  }
  console.log(`Sổ công bố nguyên vẹn: ${entries} mục, ${redacted} mục đã che nội dung. / The register holds.`);
  console.log(`Mục cuối: ${head.seq}, ${head.at}, ${head.hash}`);
  return 0;
}

async function main(source: string | undefined): Promise<number> {
  if (source === undefined || source === '') {
    console.error(usage);
    return 1;
  }
  try {
    const isAddress = /^https?:\/\//.test(source);
    return say(verifyRegister(isAddress ? await linesOfFeed(new URL(source)) : linesOfFile(source), sha256));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

exit(await main(argv[2]));
