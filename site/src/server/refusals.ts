import type { IncomingMessage } from 'node:http';

const shut = /^[^/]|^[^?]*(\/\/|\\|%2f|%5c)|^\/(_image|_server-islands|_actions)\b/i;
const longestAddress = 1_024;

/** What no reader sends, in the order in which it is looked for. */
const refusals = [
  {
    status: 421,
    says: 'Máy chủ này không phục vụ tên miền đó.',
    meets: ({ headers }, hosts) => !hosts.has((headers.host ?? '').toLowerCase()),
  },
  {
    status: 405,
    says: 'Trang này chỉ để đọc.',
    meets: ({ method }) => method !== 'GET' && method !== 'HEAD',
  },
  {
    status: 413,
    says: 'Trang này không nhận dữ liệu gửi kèm.',
    meets: ({ headers }) => 'transfer-encoding' in headers || (headers['content-length'] ?? '0') !== '0',
  },
  { status: 414, says: 'Địa chỉ quá dài.', meets: ({ url = '' }) => url.length > longestAddress },
  { status: 404, says: 'Không có trang ở địa chỉ này.', meets: ({ url = '' }) => shut.test(url) },
] as const satisfies readonly {
  readonly status: number;
  readonly says: string;
  readonly meets: (req: IncomingMessage, hosts: ReadonlySet<string>) => boolean;
}[];

/** An answer that ends the matter. */
export interface Refused {
  readonly status: number;
  readonly says: string;
}

/** Why a request is not let in, or nothing. */
export function refusalOf(req: IncomingMessage, hosts: ReadonlySet<string>): Refused | undefined {
  return refusals.find(({ meets }) => meets(req, hosts));
}
