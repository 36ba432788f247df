import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { root } from './tree.mjs';

/** What the environment says about a start; a wrong value is a sentence in `wrong`. */
export function readSettings(env) {
  const ports = { CMS_PORT: env.CMS_PORT || '3000', SITE_PORT: env.SITE_PORT || '4321' };
  const wrong = Object.entries(ports)
    .filter(([, port]) => !/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65_535)
    .map(([name, port]) => `${name}="${port}" không phải là số cổng: hãy dùng một số từ 1 đến 65535.`);
  if (ports.CMS_PORT === ports.SITE_PORT)
    wrong.push(`CMS_PORT và SITE_PORT cùng là ${ports.CMS_PORT}: hãy dùng hai cổng khác nhau.`);
  return {
    wrong,
    data: resolve(root, env.CAMKET_DATA || 'data'),
    cmsPort: Number(ports.CMS_PORT),
    sitePort: Number(ports.SITE_PORT),
    demo: env.DEMO !== '0',
  };
}

/** Says which of the two ports another program holds, and how to choose another. */
export async function takenPorts({ cmsPort, sitePort }) {
  const wanted = [
    ['CMS_PORT', cmsPort],
    ['SITE_PORT', sitePort],
  ];
  const answers = await Promise.all(
    wanted.map(async ([name, port]) => ((await isFree(port)) ? [] : [taken(name, port)])),
  );
  return answers.flat();
}

function taken(name, port) {
  return `Cổng ${port} đang có chương trình khác dùng. Chọn cổng khác, ví dụ: ${name}=${port + 100} npm start (port ${port} is in use).`;
}

function isFree(port) {
  return new Promise((answer) => {
    const server = createServer();
    server.once('error', () => answer(false));
    server.listen(port, '127.0.0.1', () => server.close(() => answer(true)));
  });
}
