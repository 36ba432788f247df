import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signIn, type Somebody } from './city.ts';
import { type Door, granted } from './door.ts';

/** Makes the first administrator as the command line does, with the token that lies in the data folder. */
export async function firstAdministrator(door: Door, data: string): Promise<Somebody> {
  const token = (await readFile(join(data, 'import-token'), 'utf8')).trim();
  const [email, password] = ['quan-tri@camket.test', 'mot-mat-khau-quan-tri-7'];
  const body = { email, password, name: 'Người quản trị' };
  granted(
    await door({ method: 'POST', path: '/first-administrator', body, as: `Bearer ${token}` }),
    'make the first administrator',
  );
  return signIn(door, email, password);
}
