import type { Endpoint, PayloadRequest } from 'payload';
import { machineOf, personOf } from '../../../people/person.ts';
import { answering, signInFirst } from '../../refusal.ts';
import { settingsOf } from '../../settings.ts';
import { shownFigure } from '../example-figure.ts';
import { groundFor } from '../ground.ts';
import { exampleOf } from '../sources-overview.ts';
import { paths } from './paths.ts';
import { schemas } from './schemas.ts';

/** The description of the interface for whoever asks: to a machine with examples that it may send as they stand. */
async function described(req: PayloadRequest): Promise<object> {
  const machine = machineOf(req);
  const figure = machine === undefined ? shownFigure : exampleOf(await groundFor(req, machine));
  const { panelUrl, version } = settingsOf(req.payload);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cam kết',
      version,
      description: 'Gửi số liệu vào phòng làm việc và đọc sổ công bố. Mọi lời báo lỗi là tiếng Việt.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: panelUrl }],
    paths: paths(figure),
    components: {
      schemas: schemas(),
      securitySchemes: {
        key: {
          type: 'apiKey',
          in: 'header',
          name: 'authorization',
          description: 'Viết: sources API-Key KHÓA. Người quản trị cấp khóa ở trang «Nguồn số liệu».',
        },
      },
    },
  };
}

/** `GET /api/openapi.json`: what other programs may ask and send, for whoever has signed in or shows a key. */
export const describeInterface: Endpoint = {
  path: '/openapi.json',
  method: 'get',
  handler: answering(async (req) => {
    if (personOf(req) === undefined && machineOf(req) === undefined) throw signInFirst();
    return Response.json(await described(req), { headers: { 'cache-control': 'no-store' } });
  }),
};
