// Runs every check and every suite, says what had to be left out, and counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { build, install } from './prepare.mjs';
import { root, run, runAside } from './tree.mjs';

/** Checks that run one after the other, beside those of the other line: lint alone takes as long as all the rest. */
const lines = [['lint'], ['types', 'fences', 'unused', 'format']];
const rooms = ['shared', 'cms', 'site', 'test'];

/** The longest that one suite may take, before it counts as failed. */
const patience = 30 * 60_000;

const scratch = mkdtempSync(join(tmpdir(), 'camket-test-'));
const leftOut = join(scratch, 'left-out');
const count = { passed: 0, failed: 0 };
const failures = [];

function note(isWell, what) {
  if (isWell) count.passed += 1;
  else {
    count.failed += 1;
    failures.push(what);
  }
  return isWell;
}

function tell(title) {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 76 - title.length))}`);
}

async function runLine(checks) {
  for (const check of checks) {
    const { isWell, written } = await runAside('npm', ['run', '--silent', check]);
    tell(check);
    console.log(written.trimEnd());
    note(isWell, `npm run ${check}`);
  }
}

async function runSuite(room) {
  tell(`tests: ${room}`);
  const report = join(scratch, `${room}.json`);
  const isWell = await run(
    'npm',
    [
      ...['run', '--silent', 'test', '-w', room, '--', '--maxWorkers=2', '--passWithNoTests'],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { more: { CAMKET_LEFT_OUT: leftOut, NODE_ENV: 'test' }, limit: patience },
  );
  const seen = existsSync(report) ? addUp(JSON.parse(readFileSync(report, 'utf8'))) : 0;
  if (!isWell && seen === 0) note(false, `${room}: the suite broke off; its last lines say why`);
}

/** Adds one report to the count. Answers how many failures it named. */
function addUp({ numPassedTests, testResults }) {
  const before = count.failed;
  count.passed += numPassedTests;
  for (const { name, status, message, assertionResults } of testResults) {
    const file = name.replace(`${root}/`, '');
    const failed = assertionResults.filter((result) => result.status === 'failed');
    for (const { fullName, failureMessages } of failed) note(false, `${file}: ${fullName}${why(failureMessages)}`);
    if (status === 'failed' && failed.length === 0) note(false, `${file} could not be run${why([message])}`);
    const skipped = assertionResults.filter((result) => !['failed', 'passed'].includes(result.status)).length;
    if (skipped > 0) skips.push(`${skipped} in ${file}`);
  }
  return count.failed - before;
}

/** What went wrong and where it was seen, in short: who reads the end of a long output may not have the rest of it. */
function why(messages) {
  const lines = stripVTControlCharacters(messages.join('\n')).split('\n');
  const [place] = lines.filter((line) => line.includes('.test.ts:')).slice(-1);
  return [...lines.slice(0, 6), ...(place === undefined ? [] : [place])]
    .map((line) => line.replace(`${root}/`, '').trim().slice(0, 300))
    .filter((line) => line !== '')
    .map((line) => `\n          ${line}`)
    .join('');
}

const skips = [];

function report() {
  tell('Kết quả / result');
  for (const failure of failures) console.log(`FAILED  ${failure}`);
  const reasons = existsSync(leftOut) ? readFileSync(leftOut, 'utf8').trim().split('\n') : [];
  for (const reason of new Set([...reasons, ...(process.env.CAMKET_NOTE ?? '').split('\n')])) {
    if (reason !== '') console.log(`Left out: ${reason}`);
  }
  if (skips.length > 0) console.log(`Skipped tests: ${skips.join(', ')}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
}

async function main() {
  if (note(await install(), 'npm install')) {
    await Promise.all(lines.map(runLine));
    tell('build');
    note(await build(), 'npm run build');
    for (const room of rooms) await runSuite(room);
  }
  report();
  rmSync(scratch, { recursive: true, force: true });
  process.exitCode = count.failed === 0 ? 0 : 1;
}

await main();
