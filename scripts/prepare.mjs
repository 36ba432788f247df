import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { whenChanged } from './fingerprint.mjs';
import { ask, node, root, run } from './tree.mjs';

const lock = 'package-lock.json';
const settings = ['package.json', lock, 'tsconfig.json', 'shared/package.json', 'shared/src'];

/** Installs what the lock names, if the lock has changed since. */
export function install() {
  return whenChanged('node_modules/.camket-lock', [lock, 'package.json', '.npmrc'], async () => {
    console.log('Cài đặt thư viện (lần đầu khoảng một phút)… / Installing…');
    const before = readFileSync(join(root, lock), 'utf8');
    if (!(await run('npm', ['install', '--include=dev', '--loglevel=error']))) return false;
    if (readFileSync(join(root, lock), 'utf8') !== before) {
      console.error(
        'package-lock.json đã bị thay đổi khi cài đặt: tệp khóa không khớp package.json. / The lock does not fit package.json.',
      );
      return false;
    }
    return nodeIsRight();
  });
}

function nodeIsRight() {
  const version = ask(node, ['--version']);
  if (version?.startsWith('v24.') === true) return true;
  console.error(
    `Cần Node 24 trong node_modules/.bin nhưng tìm thấy: ${version ?? 'không có gì'}. Xóa node_modules rồi chạy lại, không dùng --ignore-scripts.`,
  );
  return false;
}

/** Builds the cms and the site, each only if its sources have changed since. */
export async function build() {
  const leave = await takeTurn();
  try {
    return (
      (await buildRoom('cms', 'cms/.next/standalone/.camket-sources', 'Dựng hệ thống quản trị')) &&
      (await buildRoom('site', 'site/dist/.camket-sources', 'Dựng trang công khai'))
    );
  } finally {
    leave();
  }
}

function buildRoom(room, mark, what) {
  return whenChanged(mark, [...settings, room], async () => {
    console.log(`${what}… / Building ${room}…`);
    return run('npm', ['run', '--silent', 'build', '-w', room], { more: { NODE_ENV: 'production' } });
  });
}

/** Two starts from one folder must not build at once: the second waits for the first. */
async function takeTurn() {
  const file = join(root, '.cache', 'building');
  const mine = `${file}.${process.pid}`;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(mine, String(process.pid));
  for (let told = false; !isTaken(mine, file); told = true) {
    if (!told) console.log('Đang chờ một lần dựng khác xong… / Waiting for another build…');
    await wait(500);
  }
  rmSync(mine, { force: true });
  return () => rmSync(file, { force: true });
}

/** A link is made whole or not at all, so two cannot both succeed. What a dead process left is put away. */
function isTaken(mine, file) {
  try {
    linkSync(mine, file);
    return true;
  } catch {
    if (!isAlive(holderOf(file))) rmSync(file, { force: true });
    return false;
  }
}

function holderOf(file) {
  try {
    return Number(readFileSync(file, 'utf8'));
  } catch {
    return 0; // let go in this very moment
  }
}

function isAlive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}
