import { randomInt } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@camket/shared/communes';
import { communes } from './city/communes.ts';
import type { DemoCommune } from './writing.ts';

/** An account of the demo, as it is written down for whoever tries the product. */
export interface DemoAccount {
  readonly role: Exclude<Role, 'source'>;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Slug of the commune; none for roles of the city. */
  readonly slug?: string;
  /** The commune's name, for the table that is printed. */
  readonly commune?: string;
}

const ofTheCity = [
  { role: 'admin', name: 'Quản trị hệ thống', mailbox: 'quan-tri' },
  { role: 'inspector', name: 'Theo dõi của thành phố', mailbox: 'theo-doi' },
] as const;

const ofCommunes = [
  { role: 'office', name: 'Văn phòng', mailbox: 'van-phong' },
  { role: 'isoSecretary', name: 'Thư ký ISO', mailbox: 'thu-ky-iso' },
  { role: 'leader', name: 'Lãnh đạo', mailbox: 'lanh-dao' },
  { role: 'unit', name: 'Đơn vị', mailbox: 'don-vi' },
] as const;

const letters = 'abcdefghjkmnpqrstuvwxyz23456789'; // none that look alike

const newPassword = (): string =>
  Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')).join(
    '-',
  );

/** One account for every role of the city and of each commune, each with a password of its own. */
export function newAccounts(): readonly DemoAccount[] {
  return [
    ...ofTheCity.map(({ role, name, mailbox }) => ({
      role,
      name,
      email: `${mailbox}@lam-hai.example`,
      password: newPassword(),
    })),
    ...communes.flatMap((commune) => ofCommunes.map((one) => accountIn(commune, one))),
  ];
}

function accountIn({ slug, name }: DemoCommune, one: (typeof ofCommunes)[number]): DemoAccount {
  return {
    role: one.role,
    name: `${one.name} ${name}`,
    email: `${one.mailbox}@${slug}.example`,
    password: newPassword(),
    slug,
    commune: name,
  };
}

const fileIn = (folder: string): string => join(folder, 'accounts.json');
const waitingIn = (folder: string): string => `${fileIn(folder)}.new`;

/** Writes the accounts beside the data, readable by their owner alone, under a name for the time until they exist. */
export function writeAccounts(folder: string, accounts: readonly DemoAccount[]): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const shown = accounts.map(({ role, commune, email, password }) => ({
    role,
    ...(commune !== undefined && { commune }),
    email,
    password,
  }));
  writeFileSync(waitingIn(folder), `${JSON.stringify(shown, undefined, 2)}\n`, { mode: 0o600 });
}

/** Gives the written accounts their name, now that they exist; a crash in between is made good at the next start. */
export function keepAccounts(folder: string): void {
  if (existsSync(waitingIn(folder))) renameSync(waitingIn(folder), fileIn(folder));
}

/** Puts away accounts that were written and never came to exist. */
export function dropAccounts(folder: string): void {
  rmSync(waitingIn(folder), { force: true });
}
