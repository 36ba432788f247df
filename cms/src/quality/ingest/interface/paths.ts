import type { SentFigure } from '../figure-request.ts';
import { csvOf } from '../example-figure.ts';

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string): object => ({ 'application/json': { schema: ref(name) } });
const answer = (description: string, content: object): object => ({ description, content });
const refused = (description: string): object => answer(description, json('Refused'));

const health = {
  get: {
    operationId: 'health',
    summary: 'Hệ thống có đang chạy không',
    security: [],
    responses: {
      '200': answer('Đang chạy.', json('Health')),
      '503': answer('Chưa sẵn sàng.', json('Health')),
    },
  },
};

const after = {
  name: 'after',
  in: 'query',
  description: 'Chỉ lấy các mục sau số thứ tự này.',
  schema: { type: 'integer', minimum: 0, default: 0 },
  example: 0,
};

const register = {
  get: {
    operationId: 'register',
    summary: 'Sổ công bố: mỗi dòng một mục (JSON Lines), mở cho mọi người',
    security: [],
    parameters: [after],
    responses: {
      '200': {
        ...answer('Các mục theo thứ tự, nhiều nhất 500 mục.', { 'application/jsonl': { schema: ref('Entry') } }),
        headers: { 'x-register-head': { description: 'Số thứ tự mới nhất.', schema: { type: 'integer' } } },
      },
      '400': refused('Số thứ tự không đọc được.'),
    },
  },
};

const stream = {
  get: {
    operationId: 'registerStream',
    summary: 'Theo dõi sổ công bố: mỗi mục mới là một sự kiện (server-sent events)',
    security: [],
    parameters: [after],
    responses: {
      '200': answer('Luồng sự kiện; id là số thứ tự, data là mục.', {
        'text/event-stream': { schema: { type: 'string' } },
      }),
      '503': refused('Quá nhiều nơi đang theo dõi.'),
    },
  },
};

const files = {
  get: {
    operationId: 'registerFile',
    summary: 'Tệp mà một mục của sổ công bố nêu tên',
    security: [],
    parameters: [
      {
        name: 'sha256',
        in: 'path',
        required: true,
        description: 'Mã băm SHA-256 của tệp.',
        schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      },
    ],
    responses: {
      '200': answer('Các byte của tệp.', {
        'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
      }),
      '404': refused('Không mục nào nêu tên tệp này.'),
    },
  },
};

const atomic = {
  name: 'atomic',
  in: 'query',
  description:
    'each: dòng sai bị từ chối riêng, dòng đúng vẫn được nhận. all: có một dòng sai thì không dòng nào được nhận.',
  schema: { type: 'string', enum: ['each', 'all'], default: 'each' },
};

/** The bodies of a push that the description shows; each can be sent as it stands. */
function examples(figure: SentFigure) {
  const wrong = { ...figure, value: { kind: 'counted', numerator: 3, denominator: 2 } };
  return {
    json: {
      motDong: { summary: 'Một số liệu', value: { results: [figure] } },
      tatCa: { summary: 'Tất cả hoặc không dòng nào', value: { atomic: 'all', results: [figure] } },
      coDongSai: { summary: 'Dòng 2 sai: chỉ dòng đó bị từ chối', value: { atomic: 'each', results: [figure, wrong] } },
    },
    csv: { bang: { summary: 'Dòng đầu là tên cột, dấu phẩy hoặc chấm phẩy', value: csvOf([figure]) } },
  };
}

function results(figure: SentFigure) {
  const shown = examples(figure);
  return {
    post: {
      operationId: 'pushResults',
      summary: 'Gửi số liệu của đơn vị mình bằng khóa API, nhiều nhất 5 000 dòng một lần',
      description:
        'Gửi lại đúng số liệu cũ trả lời unchanged. Cùng nguồn, chỉ tiêu, kỳ, phạm vi và ngày chốt mà số khác thì bị từ chối (conflict). Ngày chốt mới hơn thay ngày chốt cũ. Chỉ khi đã trả lời 200 thì số liệu chắc chắn được giữ; mất kết nối thì cứ gửi lại.',
      security: [{ key: [] }],
      parameters: [atomic],
      requestBody: {
        required: true,
        content: {
          'application/json': { schema: ref('Push'), examples: shown.json },
          'text/csv': { schema: { type: 'string' }, examples: shown.csv },
        },
      },
      responses: {
        '200': answer('Kết quả của từng dòng.', json('Pushed')),
        '400': refused('Nội dung hoặc dòng tên cột không đọc được.'),
        '403': refused('Không có khóa, hoặc khóa đã tắt.'),
        '413': refused('Quá 5 000 dòng hoặc quá lớn.'),
        '415': refused('Không phải JSON hay CSV.'),
        '422': refused('Với atomic=all: có dòng sai, không dòng nào được nhận.'),
      },
    },
  };
}

/** Every address of the interface, with examples made from a figure that can be sent today. */
export function paths(figure: SentFigure) {
  return {
    '/api/health': health,
    '/api/register': register,
    '/api/register/stream': stream,
    '/api/register/files/{sha256}': files,
    '/api/results': results(figure),
  };
}
