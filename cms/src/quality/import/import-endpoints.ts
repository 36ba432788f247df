import type { Endpoint, PayloadRequest } from 'payload';
import { answering, Refusal } from '../refusal.ts';
import { bodyOf } from '../request.ts';
import { administratorRequest, makeAdministrator } from './first-administrator.ts';
import { importReading } from './import-reading.ts';
import { importRequest } from './import-request.ts';
import { carriesToken } from './import-token.ts';
import { sayReport } from './say-report.ts';

/** Gives the token of the command line as it is now. */
type TokenTeller = () => string | undefined;

const wrongToken =
  'Mã truy cập không đúng. Lệnh này chỉ chạy trên chính máy chủ, với cùng thư mục dữ liệu (CAMKET_DATA) của hệ thống đang chạy.';

function refuseStrangers(req: PayloadRequest, token: TokenTeller): void {
  if (!carriesToken(req, token())) throw new Refusal(401, wrongToken);
}

/** The endpoints of the command line: `POST /api/import` and `POST /api/first-administrator`. Both want the token. */
export const importEndpoints = (token: TokenTeller): Endpoint[] => [
  {
    path: '/import',
    method: 'post',
    handler: answering(async (req) => {
      refuseStrangers(req, token);
      const report = await importReading(req, await bodyOf(req, importRequest));
      return Response.json({ ...report, lines: sayReport(report) });
    }),
  },
  {
    path: '/first-administrator',
    method: 'post',
    handler: answering(async (req) => {
      refuseStrangers(req, token);
      return Response.json(await makeAdministrator(req, await bodyOf(req, administratorRequest)), { status: 201 });
    }),
  },
];
