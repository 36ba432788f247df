import { isAbsolute, join, resolve } from 'node:path';
import { type CalendarDay, isCalendarDay } from '@camket/shared/values';
import { everyFault, mailFaults, type PostOffice, postOfficeOf, roundSeconds } from './mail/mail-environment.ts';

/** All that the surroundings tell the cms, checked. */
export interface Environment {
  readonly isProduction: boolean;
  /** The folder of all state: database, files, secret, accounts. */
  readonly dataFolder: string;
  /** `file:` and an absolute path, or `mongodb://` with its replica set. */
  readonly databaseUrl: string;
  /** The given secret; absent where the one in the data folder is used. */
  readonly secret?: string;
  /** The address under which people reach the panel, where it is known. */
  readonly serverUrl?: string;
  /** The address of the public pages, where it is known. */
  readonly siteUrl?: string;
  readonly isDemo: boolean;
  /** The day that stands for today, in tests and demonstrations. */
  readonly today?: CalendarDay;
  /** Where mails are handed in; absent where they go to the mailbox of the panel alone. */
  readonly postOffice?: PostOffice;
  /** How often it is looked whether somebody is to be reminded, in seconds. */
  readonly roundsEvery: number;
  /** The address under which this machine itself reaches the panel. */
  readonly ownUrl: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** A fault of one variable, said in one sentence. */
type Fault = string;

const examples = ['secret', 'changeme', 'your-secret', 'your_secret', 'example', 'password', '123456'];

/** Reads and checks every variable. Throws one error that names each faulty variable and what would be right. */
export function readEnvironment(variables: Variables, root: string): Environment {
  const said = (name: string): string | undefined => (variables[name]?.trim() === '' ? undefined : variables[name]);
  const isProduction = said('NODE_ENV') === 'production';
  const dataFolder = resolve(root, said('CAMKET_DATA') ?? 'data');
  const databaseUrl = said('DATABASE_URL') ?? `file:${join(dataFolder, isProduction ? 'cms.sqlite' : 'dev.sqlite')}`;
  const faults = [databaseFault(databaseUrl), ...faultsOf(said, isProduction)].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new Error(`Không khởi động được vì biến môi trường sai:\n- ${faults.join('\n- ')}`);
  const ownUrl = `http://127.0.0.1:${said('CMS_PORT') ?? said('PORT') ?? '3000'}`;
  const isDemo = said('DEMO') !== '0';
  return {
    isProduction,
    dataFolder,
    databaseUrl,
    isDemo,
    ownUrl,
    roundsEvery: roundSeconds(said),
    ...optionalOf(said),
  };
}

type Optional = Pick<Environment, 'secret' | 'serverUrl' | 'siteUrl' | 'today' | 'postOffice'>;

function optionalOf(said: Said): Optional {
  const [secret, today, siteUrl] = [said('PAYLOAD_SECRET'), said('CAMKET_TODAY'), siteUrlOf(said)];
  const serverUrl = said('SERVER_URL')?.replace(/\/$/, '');
  const postOffice = postOfficeOf(said);
  return {
    ...(postOffice !== undefined && { postOffice }),
    ...(secret !== undefined && { secret }),
    ...(serverUrl !== undefined && { serverUrl }),
    ...(siteUrl !== undefined && { siteUrl }),
    ...(today !== undefined && isCalendarDay(today) && { today }),
  };
}

type Said = (name: string) => string | undefined;

function siteUrlOf(said: Said): string | undefined {
  const port = said('SITE_PORT');
  return said('SITE_HOME')?.replace(/\/$/, '') ?? (port === undefined ? undefined : `http://127.0.0.1:${port}`);
}

function faultsOf(said: Said, isProduction: boolean): readonly (Fault | undefined)[] {
  const secret = said('PAYLOAD_SECRET');
  const today = said('CAMKET_TODAY');
  const demo = said('DEMO');
  return [
    secret !== undefined && isProduction ? secretFault(secret) : undefined,
    ...['SERVER_URL', 'SITE_HOME'].map((name) => originFault(name, said(name))),
    demo === undefined || ['0', '1'].includes(demo)
      ? undefined
      : `DEMO là "${demo}": chỉ nhận 1 (có dữ liệu minh họa) hoặc 0 (không có).`,
    today === undefined ? undefined : todayFault(today, demo),
    ...['CMS_PORT', 'PORT', 'SITE_PORT'].map((name) => portFault(name, said(name))),
    ...mailFaults(said),
    everyFault(said),
  ];
}

function databaseFault(url: string): Fault | undefined {
  if (url.startsWith('file:')) {
    if (isAbsolute(url.slice('file:'.length))) return undefined;
    return `DATABASE_URL là "${url}": tệp SQLite cần đường dẫn tuyệt đối, ví dụ file:/srv/camket/cms.sqlite.`;
  }
  if (!/^mongodb(\+srv)?:\/\//.test(url) || !URL.canParse(url)) {
    return 'DATABASE_URL không đọc được: cần dạng file:/thu-muc/cms.sqlite hoặc mongodb://may-chu/ten-csdl?replicaSet=rs0.';
  }
  if ((new URL(url).searchParams.get('replicaSet') ?? '') !== '') return undefined;
  return 'DATABASE_URL trỏ tới MongoDB nhưng thiếu replicaSet: không có replica set thì không có giao dịch và không công bố an toàn được. Thêm ?replicaSet=<tên> vào cuối địa chỉ.';
}

function secretFault(secret: string): Fault | undefined {
  const least = 'Cần ít nhất 32 ký tự ngẫu nhiên, hoặc bỏ biến này để hệ thống tự tạo.';
  if (secret.length < 32) return `PAYLOAD_SECRET quá ngắn (${secret.length} ký tự). ${least}`;
  if (new Set(secret).size < 10) return `PAYLOAD_SECRET dễ đoán (quá ít ký tự khác nhau). ${least}`;
  if (examples.some((word) => secret.toLowerCase().includes(word))) {
    return `PAYLOAD_SECRET giống một giá trị mẫu. ${least}`;
  }
  return undefined;
}

function originFault(name: string, url: string | undefined): Fault | undefined {
  if (url === undefined || (URL.canParse(url) && /^https?:\/\/[^/?#@]+\/?$/.test(url))) return undefined;
  return `${name} là "${url}": cần địa chỉ gốc, không kèm đường dẫn, ví dụ https://camket.example.gov.vn.`;
}

function todayFault(today: string, demo: string | undefined): Fault | undefined {
  if (demo === '0') return 'CAMKET_TODAY chỉ dùng khi có dữ liệu minh họa: bỏ biến này hoặc bỏ DEMO=0.';
  return isCalendarDay(today) ? undefined : `CAMKET_TODAY là "${today}": cần một ngày có thật viết như 2026-03-31.`;
}

function portFault(name: string, port: string | undefined): Fault | undefined {
  if (port === undefined || (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535)) return undefined;
  return `${name} là "${port}": cần một cổng từ 1 đến 65535.`;
}
