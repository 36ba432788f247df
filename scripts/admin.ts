// Makes the first administrator: npm run admin -- EMAIL [--name "HỌ TÊN"] [--force-new]
import { randomInt } from 'node:crypto';
import { argv, exit, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { complaintsIn, withCms } from './running-cms.ts';

const usage = `Cách dùng: npm run admin -- THƯ_ĐIỆN_TỬ [--name "HỌ TÊN"] [--force-new]

  Tạo quản trị viên đầu tiên. Mật khẩu được hỏi trên màn hình; để trống thì hệ thống tự tạo và in ra một lần.
  --force-new    tạo thêm một quản trị viên dù đã có người khác`;

const options = {
  name: { type: 'string' },
  'force-new': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments() {
  try {
    const { positionals, values } = parseArgs({ args: argv.slice(2), options, allowPositionals: true });
    const [email, ...rest] = positionals;
    if (email === undefined || rest.length > 0 || values.help === true) return undefined;
    const isForced = values['force-new'] === true;
    return { email, isForced, ...(values.name !== undefined && { name: values.name }) };
  } catch (error) {
    console.error(`Không hiểu dòng lệnh: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** Asks for a line without showing what is typed. */
async function askInSecret(question: string): Promise<string> {
  let isMuted = false;
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!isMuted) stdout.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: stdin, output, terminal: true });
  const answer = new Promise<string>((resolve) => {
    terminal.once('close', () => {
      resolve('');
    });
    terminal.question(question, resolve);
  });
  isMuted = true;
  const typed = await answer;
  terminal.close();
  stdout.write('\n');
  return typed;
}

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'; // none that look alike

const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );

/** The password that was typed twice alike, or one made here where none is typed or nobody sits at the terminal. */
async function choosePassword(): Promise<{ readonly password: string; readonly isMade: boolean } | undefined> {
  if (!stdin.isTTY) return { password: newPassword(), isMade: true };
  const password = await askInSecret('Mật khẩu (ít nhất 12 ký tự; để trống thì hệ thống tự tạo): ');
  if (password === '') return { password: newPassword(), isMade: true };
  return (await askInSecret('Nhập lại mật khẩu: ')) === password ? { password, isMade: false } : undefined;
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked === undefined) {
    console.error(usage);
    return 1;
  }
  const chosen = await choosePassword();
  if (chosen === undefined) {
    console.error('Hai lần nhập mật khẩu không giống nhau: chưa tạo gì.');
    return 1;
  }
  const { password, isMade } = chosen;
  const answer = await withCms((post) => post('/first-administrator', { ...asked, password }));
  if (answer.status !== 201) {
    for (const sentence of complaintsIn(answer)) console.error(sentence);
    return 1;
  }
  console.log(`Đã tạo quản trị viên ${asked.email}. / The administrator has been made.`);
  if (isMade) console.log(`Mật khẩu (chỉ hiện một lần, hãy đổi sau khi đăng nhập): ${password}`);
  return 0;
}

try {
  exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  exit(1);
}
