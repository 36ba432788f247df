import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';
import { repositoryRoot } from './repository-root.ts';
import { secretIn } from './secret.ts';

const root = '/srv/camket';
const good = 'k3J9vQ2mZx7Lr5Tn8Wb4Yc6Hd1Fg0PsA';

describe('readEnvironment()', () => {
  it('needs no variable: a SQLite file in the data folder of the repository, with the demo', () => {
    expect(readEnvironment({ NODE_ENV: 'production' }, root)).toEqual({
      isProduction: true,
      dataFolder: '/srv/camket/data',
      databaseUrl: 'file:/srv/camket/data/cms.sqlite',
      isDemo: true,
      ownUrl: 'http://127.0.0.1:3000',
      roundsEvery: 300,
    });
  });

  it('takes what is given', () => {
    const given = {
      NODE_ENV: 'production',
      CAMKET_DATA: '/var/camket',
      DATABASE_URL: 'mongodb://a,b/camket?replicaSet=rs0',
      PAYLOAD_SECRET: good,
      SERVER_URL: 'https://quan-tri.example.gov.vn/',
      SITE_HOME: 'https://cam-ket.example.gov.vn',
      SMTP_URL: 'smtp://nhac%40viec:m%40t-kh%E1%BA%A9u@thu.example.gov.vn',
      MAIL_FROM: 'nhac-viec@example.gov.vn',
      REMINDERS_EVERY: '60',
      CMS_PORT: '3900',
      DEMO: '0',
    };

    expect(readEnvironment(given, root)).toEqual({
      isProduction: true,
      dataFolder: '/var/camket',
      databaseUrl: 'mongodb://a,b/camket?replicaSet=rs0',
      secret: good,
      serverUrl: 'https://quan-tri.example.gov.vn',
      siteUrl: 'https://cam-ket.example.gov.vn',
      postOffice: {
        host: 'thu.example.gov.vn',
        port: 587,
        isEncrypted: false,
        mustEncrypt: true,
        account: { user: 'nhac@viec', password: 'm@t-khẩu' },
        from: 'nhac-viec@example.gov.vn',
      },
      roundsEvery: 60,
      ownUrl: 'http://127.0.0.1:3900',
      isDemo: false,
    });
  });

  it('hands mails in encrypted from the beginning where the address says so', () => {
    const given = { SMTP_URL: 'smtps://[::1]', MAIL_FROM: 'a@b.vn', SERVER_URL: 'https://c.vn' };
    const { postOffice } = readEnvironment(given, root);
    expect(postOffice).toEqual({ host: '::1', port: 465, isEncrypted: true, mustEncrypt: false, from: 'a@b.vn' });
  });

  it('does not repeat a password that stands in a faulty address of mails', () => {
    const given = { SMTP_URL: 'smtp://ai:rat-bi-mat@', MAIL_FROM: 'a@b.vn', SERVER_URL: 'https://c.vn' };
    expect(() => readEnvironment(given, root)).toThrow(/^(?![^]*rat-bi-mat)[^]*SMTP_URL không đọc được/);
  });

  it.each([
    ['a database without transactions', { DATABASE_URL: 'mongodb://localhost/camket' }, /DATABASE_URL.*replicaSet/],
    ['a database of another kind', { DATABASE_URL: 'postgres://localhost/camket' }, /DATABASE_URL không đọc được/],
    ['a file that is somewhere else for each folder', { DATABASE_URL: 'file:cms.sqlite' }, /DATABASE_URL.*tuyệt đối/],
    ['a short secret', { PAYLOAD_SECRET: 'abc' }, /PAYLOAD_SECRET quá ngắn \(3 ký tự\)/],
    ['a secret of one letter', { PAYLOAD_SECRET: 'a'.repeat(40) }, /PAYLOAD_SECRET dễ đoán/],
    [
      'a secret from a manual',
      { PAYLOAD_SECRET: 'your-secret-key-0123456789-abcdefgh' },
      /PAYLOAD_SECRET giống một giá trị mẫu/,
    ],
    [
      'an address with a path',
      { SERVER_URL: 'https://a.example/admin' },
      /SERVER_URL là "https:\/\/a\.example\/admin"/,
    ],
    ['a word for the demo', { DEMO: 'no' }, /DEMO là "no"/],
    ['a day that is none', { CAMKET_TODAY: '2026-02-30' }, /CAMKET_TODAY là "2026-02-30"/],
    ['a pinned day in earnest', { CAMKET_TODAY: '2026-03-31', DEMO: '0' }, /CAMKET_TODAY chỉ dùng/],
    ['a port that is none', { CMS_PORT: '70000' }, /CMS_PORT là "70000"/],
    [
      'a server of mails that is a page',
      { SMTP_URL: 'https://a.vn', MAIL_FROM: 'a@b.vn', SERVER_URL: 'https://c.vn' },
      /SMTP_URL không đọc được/,
    ],
    ['mails that nobody sends', { SMTP_URL: 'smtp://a.vn', SERVER_URL: 'https://c.vn' }, /MAIL_FROM còn thiếu/],
    [
      'a sender with a second line',
      { SMTP_URL: 'smtp://a.vn', MAIL_FROM: 'a@b.vn\r\nBcc: x@y.vn', SERVER_URL: 'https://c.vn' },
      /MAIL_FROM là/,
    ],
    ['mails whose links lead nowhere', { SMTP_URL: 'smtp://a.vn', MAIL_FROM: 'a@b.vn' }, /SERVER_URL còn thiếu/],
    ['a pace of reminders that is none', { REMINDERS_EVERY: '0' }, /REMINDERS_EVERY là "0"/],
  ])('refuses %s, and says which variable and why', (_, given, sentence) => {
    expect(() => readEnvironment({ NODE_ENV: 'production', ...given }, root)).toThrow(sentence);
  });

  it('names every faulty variable at once', () => {
    expect(() => readEnvironment({ DEMO: '2', CMS_PORT: 'x' }, root)).toThrow(/DEMO[^]*CMS_PORT/);
  });

  it('lets a weak secret pass while somebody tries things out', () => {
    expect(readEnvironment({ NODE_ENV: 'development', PAYLOAD_SECRET: 'abc' }, root).secret).toBe('abc');
  });
});

describe('secretIn()', () => {
  it('makes a secret once, for its owner alone, and refuses a damaged one', () => {
    const folder = mkdtempSync(join(tmpdir(), 'camket-secret-'));
    const secret = secretIn(folder);

    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secretIn(folder)).toBe(secret);
    expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(secret);
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
    writeFileSync(join(folder, 'secret'), '');
    expect(() => secretIn(folder)).toThrow(/bị hỏng/);
  });
});

describe('repositoryRoot()', () => {
  it('is found from the folder of a room and from the built server inside it', () => {
    const room = join(import.meta.dirname, '..');

    expect(repositoryRoot(join(room, '.next', 'standalone', 'cms'))).toBe(join(room, '..'));
    expect(repositoryRoot('/')).toBe('/');
  });
});
