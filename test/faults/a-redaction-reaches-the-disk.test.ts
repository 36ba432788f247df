import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { serveFeed } from '../support/feed-server.ts';
import { keyOf, openLedger } from '../support/sample/ledger.ts';
import { sampleFiles, signedFile, signedHash } from '../support/sample/signed-file.ts';
import { startSmallFront } from '../support/small-front.ts';
import { until } from '../support/until.ts';

const secret = 'Ông Nguyễn Văn Mẫu';

function lineOfReport(): readonly [readonly string[], readonly string[]] {
  const ledger = openLedger();
  const at = '2026-01-02T00:00:00.000Z';
  const act = { at, commune: 'xa-thu', by: 'isoSecretary' } as const;
  const evidence = { sha256: signedHash, name: 'bien-ban.pdf', mediaType: 'application/pdf', size: signedFile.length };
  ledger.write({
    ...act,
    kind: 'task',
    subject: 'xa-thu/ke-hoach/1',
    body: {
      decision: { subject: 'xa-thu/van-ban/1', version: 1 },
      task: keyOf('nv', 'một'),
      status: 'done',
      cutOff: '2026-01-01',
      note: secret,
      evidence: [{ ...evidence, role: 'evidence' }],
    },
  });
  const before = ledger.lines();
  ledger.write({
    ...act,
    by: 'admin',
    kind: 'redaction',
    subject: 'redaction/1',
    body: { seqs: [1], ground: 'Dữ liệu cá nhân' },
  });
  ledger.empty([1]);
  return [before, ledger.lines()];
}

it('empties the entry on the disk, throws out its file and every kept page, and tells open pages', async () => {
  const [before, after] = lineOfReport();
  const feed = await serveFeed({ lines: before, files: sampleFiles });
  onTestFinished(feed.close);
  let breaks = false;
  const front = await startSmallFront(feed, {
    built: {
      assets: new Map(),
      pages: (...[, res, , { record }]) => {
        if (breaks) return void res.destroy();
        const [report] = record.tasks.values();
        res.writeHead(200, { 'content-type': 'text/html' }).end(report?.versions[0]?.content?.note ?? 'đã che');
      },
    },
  });
  await until('the report and its file', async () => (await front.health()).files.kept === 1);
  for (const path of ['/xa-thu', '/xa-thu/ke-hoach']) expect(await front.text(path)).toBe(secret);
  expect((await front.get(`/tep/${signedHash}`)).status).toBe(200);

  feed.replace(after);
  feed.breakOff();
  await until('the redaction', async () => (await front.health()).head.seq === 2);

  expect(await front.text('/xa-thu')).toBe('đã che');
  breaks = true; // the last good bytes would be those of before
  expect((await front.get('/xa-thu/ke-hoach')).status).toBe(503);
  breaks = false;
  expect((await front.get(`/tep/${signedHash}`)).headers.get('content-type')).toContain('text/html');
  await until('the file to go', async () => (await readdir(join(front.folder, 'files'))).length === 0);
  expect(await readFile(join(front.folder, 'register.jsonl'), 'utf8')).toBe(`${after.join('\n')}\n`);
});
