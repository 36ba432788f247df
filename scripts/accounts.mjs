import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const roles = {
  admin: 'Quản trị hệ thống',
  inspector: 'Thanh tra, kiểm tra của thành phố',
  office: 'Văn phòng',
  isoSecretary: 'Thư ký ISO',
  leader: 'Lãnh đạo',
  unit: 'Đơn vị',
  source: 'Nguồn dữ liệu (máy)',
};
const heads = { role: 'Vai trò', commune: 'Xã, phường', email: 'Thư điện tử', password: 'Mật khẩu' };

/** The demo's accounts as a table; the cms writes them beside its data once they are made. */
export async function accountsTable(data) {
  const accounts = await readAccounts(join(data, 'accounts.json'));
  if (accounts === undefined) return 'Chưa có tài khoản dùng thử (accounts.json không có trong thư mục dữ liệu).';
  const rows = accounts.map(({ role, commune = 'Toàn thành phố', email, password }) => ({
    role: roles[role] ?? role,
    commune,
    email,
    password,
  }));
  const columns = Object.keys(heads);
  const widths = columns.map((column) => Math.max(...[heads, ...rows].map((row) => [...row[column]].length)));
  const line = (row) =>
    columns
      .map((column, at) => row[column] + ' '.repeat(widths[at] - [...row[column]].length))
      .join('  ')
      .trimEnd();
  return [line(heads), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

async function readAccounts(file, tries = 60) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    if (tries === 0) return undefined;
    await wait(500);
    return readAccounts(file, tries - 1);
  }
}
