// Starts everything from a fresh clone: installs, builds what has changed, and keeps the cms and the site running.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { accountsTable } from './scripts/accounts.mjs';
import { build, install } from './scripts/prepare.mjs';
import { keepServers } from './scripts/servers.mjs';
import { readSettings, takenPorts } from './scripts/settings.mjs';
import { node, root } from './scripts/tree.mjs';

const isDev = process.argv.includes('--dev');
const settings = readSettings(process.env);
const addresses = { cms: `http://127.0.0.1:${settings.cmsPort}`, site: `http://127.0.0.1:${settings.sitePort}` };

function giveUp(...sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(1);
}

function serversToStart() {
  const standalone = join(root, 'cms', '.next', 'standalone', 'cms');
  const bin = (name) => join(root, 'node_modules', '.bin', name);
  const common = {
    ASTRO_DEV_BACKGROUND: '0',
    CAMKET_DATA: settings.data,
    CMS_PORT: String(settings.cmsPort),
    SITE_PORT: String(settings.sitePort),
    DEMO: settings.demo ? '1' : '0',
    NODE_ENV: isDev ? 'development' : 'production',
  };
  const cms = {
    name: 'cms',
    health: `${addresses.cms}/api/health`,
    environment: { ...common, HOSTNAME: '127.0.0.1', PORT: common.CMS_PORT },
  };
  const site = { name: 'site', health: `${addresses.site}/health`, environment: { ...common, CMS_URL: addresses.cms } };
  if (!isDev) {
    return {
      cms: { ...cms, command: node, args: ['server.js'], folder: standalone },
      site: { ...site, command: node, args: ['src/server/main.ts'], folder: join(root, 'site') },
    };
  }
  const where = (port) => ['--port', String(port)];
  return {
    cms: {
      ...cms,
      command: bin('next'),
      args: ['dev', '--hostname', '127.0.0.1', ...where(settings.cmsPort)],
      folder: join(root, 'cms'),
    },
    site: {
      ...site,
      health: `${addresses.site}/`,
      command: bin('astro'),
      args: ['dev', '--host', '127.0.0.1', ...where(settings.sitePort)],
      folder: join(root, 'site'),
    },
  };
}

async function greet(seconds) {
  console.log(`
Cam kết đang chạy (khởi động trong ${seconds} giây). / Running.

  Trang công khai / public site   ${addresses.site}
  Hệ thống quản trị / admin       ${addresses.cms}/admin
  Dữ liệu / data                  ${settings.data}
`);
  if (settings.demo) {
    console.log(`Tài khoản dùng thử (dữ liệu minh họa) / demo accounts:\n\n${await accountsTable(settings.data)}\n`);
  } else {
    console.log('Tạo quản trị viên đầu tiên / make the first administrator:  npm run admin -- EMAIL\n');
  }
  console.log('Dừng: Ctrl+C. / Stop with Ctrl+C.');
}

async function main() {
  const began = Date.now();
  if (settings.wrong.length > 0) giveUp(...settings.wrong);
  const taken = await takenPorts(settings);
  if (taken.length > 0) giveUp(...taken);
  if (!(await install())) giveUp('Cài đặt không thành công; xem các dòng ở trên. / Installing failed.');
  if (!isDev && !(await build())) giveUp('Dựng không thành công; xem các dòng ở trên. / Building failed.');
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });

  const keeper = keepServers();
  const stop = async (code) => {
    await keeper.stop();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));
  const { cms, site } = serversToStart();
  for (const server of [cms, site]) {
    console.log(`Khởi động ${server.name}… / Starting ${server.name}…`);
    if (await keeper.start(server)) continue;
    console.error(`Không khởi động được ${server.name}; lý do ở các dòng [${server.name}] phía trên.`);
    return stop(1);
  }
  await greet(Math.round((Date.now() - began) / 1_000));
}

await main();
