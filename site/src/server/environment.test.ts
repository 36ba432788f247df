import { describe, expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

describe('readEnvironment()', () => {
  it('asks for nothing: a fresh machine serves a city of invented communes to itself', () => {
    expect(readEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 4321,
      cmsUrl: 'http://127.0.0.1:3000',
      demo: true,
      siteCommune: undefined,
    });
  });

  it('names every wrong variable at once, what it says and what would be right', () => {
    const wrong = {
      SITE_PORT: '70000',
      CMS_URL: 'cms',
      SITE_COMMUNE: 'An Biên',
      DEMO: 'yes',
      CAMKET_TODAY: '2026-02-30',
    };
    const read = () => readEnvironment(wrong);
    for (const [name, value] of Object.entries(wrong)) expect(read).toThrow(`${name} đang là "${value}"; cần `);
  });

  it('refuses a pinned day where real visitors read', () => {
    expect(() => readEnvironment({ DEMO: '0', CAMKET_TODAY: '2026-03-31' })).toThrow('CAMKET_TODAY');
    expect(readEnvironment({ CAMKET_TODAY: '2026-03-31' }).pinnedToday).toBe('2026-03-31');
  });

  it('takes addresses without a path only, so that a secret or a slip in them is not carried on', () => {
    for (const CMS_URL of ['http://a:b@cms.test', 'http://cms.test/api', 'ftp://cms.test', 'http://cms.test?x=1'])
      expect(() => readEnvironment({ CMS_URL })).toThrow('CMS_URL');
    expect(readEnvironment({ CMS_URL: 'http://cms.test:3000/' }).cmsUrl).toBe('http://cms.test:3000');
  });

  it('reads several names of hosts, blanks and capitals left aside', () => {
    expect(readEnvironment({ SITE_HOSTS: 'Camket.example.vn, www.camket.example.vn:8080' }).hosts).toEqual([
      'camket.example.vn',
      'www.camket.example.vn:8080',
    ]);
  });
});
