import { join, resolve } from 'node:path';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';

/** All that the site is told from outside, read once and checked. */
export interface Environment {
  /** The folder of the site's own state. */
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly cmsUrl: string;
  /** The public address, without a slash at its end; absent: wherever the site listens. */
  readonly home: string | undefined;
  /** Names, with their ports, under which visitors may ask, besides the public address and this machine's own. */
  readonly hosts: readonly string[];
  readonly siteCommune: string | undefined;
  readonly demo: boolean;
  /** The day that tests pin; absent: the day in Viet Nam. */
  readonly pinnedToday: CalendarDay | undefined;
  /** The address of the proxy in front, whose word on a visitor's address is believed. */
  readonly proxy: string | undefined;
}

/** Variables as the system gives them. */
export type Variables = Readonly<Record<string, string | undefined>>;

interface Rule<Value> {
  readonly name: string;
  readonly wanted: string;
  /** Nothing where the text is not what is wanted. */
  readonly read: (text: string) => Value | undefined;
}

const root = resolve(import.meta.dirname, '..', '..', '..');
const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : undefined);

const ipAddress = matching(/^[0-9a-fA-F.:]+$/);
const rules = {
  demo: { name: 'DEMO', wanted: '0 hoặc 1', read: matching(/^[01]$/) },
  bind: { name: 'SITE_HOST', wanted: 'một địa chỉ IP, ví dụ 127.0.0.1', read: ipAddress },
  port: { name: 'SITE_PORT', wanted: 'một số cổng từ 0 đến 65535', read: portOf },
  cms: { name: 'CMS_URL', wanted: 'một địa chỉ như http://127.0.0.1:3000', read: originOf },
  home: { name: 'SITE_HOME', wanted: 'một địa chỉ như https://camket.example.vn', read: originOf },
  hosts: { name: 'SITE_HOSTS', wanted: 'các tên máy cách nhau bằng dấu phẩy', read: hostsOf },
  commune: { name: 'SITE_COMMUNE', wanted: 'mã xã như xa-an-bien', read: matching(/^(xa|phuong|dac-khu)-[a-z0-9-]+$/) },
  proxy: { name: 'SITE_PROXY', wanted: 'địa chỉ IP của máy chủ chuyển tiếp', read: ipAddress },
  today: { name: 'CAMKET_TODAY', wanted: 'một ngày có thật như 2026-03-31', read: dayOf },
} as const;

/** Reads the variables. Throws a `RangeError` that names every wrong one, what it says and what would be right. */
export function readEnvironment(variables: Variables): Environment {
  const faults: string[] = [];
  const value = <Value>({ name, wanted, read }: Rule<Value>): Value | undefined => {
    const text = variables[name]?.trim() ?? '';
    const found = text === '' ? undefined : read(text);
    if (text !== '' && found === undefined) faults.push(`${name} đang là "${text}"; cần ${wanted}.`);
    return found;
  };
  const demo = value(rules.demo) !== '0';
  const environment = {
    dataFolder: join(resolve(root, variables['CAMKET_DATA']?.trim() ?? 'data'), 'site'),
    host: value(rules.bind) ?? '127.0.0.1',
    port: value(rules.port) ?? 4321,
    cmsUrl: value(rules.cms) ?? 'http://127.0.0.1:3000',
    home: value(rules.home),
    hosts: value(rules.hosts) ?? [],
    siteCommune: value(rules.commune),
    demo,
    pinnedToday: value(rules.today),
    proxy: value(rules.proxy),
  };
  if (environment.pinnedToday !== undefined && !demo)
    faults.push('CAMKET_TODAY chỉ dùng khi chạy minh họa; hãy bỏ biến này khi DEMO=0.');
  if (faults.length > 0) throw new RangeError(`Không khởi động được trang công khai. ${faults.join(' ')}`);
  return environment;
}

function portOf(text: string): number | undefined {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined;
}

function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain = url?.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isPlain && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}

function hostsOf(text: string): readonly string[] | undefined {
  const hosts = text.split(',').map((host) => host.trim().toLowerCase());
  return hosts.every((host) => /^[a-z0-9.[\]:-]+$/.test(host)) ? hosts : undefined;
}

function dayOf(text: string): CalendarDay | undefined {
  return isCalendarDay(text) ? text : undefined;
}
