import { APIError, type PayloadHandler, type PayloadRequest, ValidationError } from 'payload';
import { z } from 'zod';

/** One thing that keeps a request from being done: a sentence for the person who asked, and the path of the field. */
export interface Complaint {
  readonly message: string;
  readonly field?: string;
  readonly kind?: string;
}

/** A request that cannot be done, with every reason, in Vietnamese. */
export class Refusal extends APIError {
  readonly complaints: readonly Complaint[];
  /** What else the answer holds beside its errors, such as the newest state. */
  readonly beside: Readonly<Record<string, unknown>>;

  constructor(
    status: number,
    complaints: string | readonly Complaint[],
    beside: Readonly<Record<string, unknown>> = {},
  ) {
    const list = typeof complaints === 'string' ? [{ message: complaints }] : complaints;
    super(list.map(({ message }) => message).join(' '), status, undefined, true);
    this.complaints = list;
    this.beside = beside;
  }
}

/** Nobody has signed in. */
export const signInFirst = (): Refusal => new Refusal(401, 'Cần đăng nhập để làm việc này.');

/** Signed in, but not allowed. */
export const notAllowed = (what = 'Bạn không có quyền làm việc này.'): Refusal => new Refusal(403, what);

/** Not there, or not for these eyes: which of the two is not told. */
export const notFound = (): Refusal => new Refusal(404, 'Không tìm thấy, hoặc bạn không có quyền xem.');

const invalidField = z.object({ errors: z.array(z.object({ message: z.string(), path: z.string() })) });

/** What a refusal complains of, field by field where it names fields. */
export function complaintsOf(error: Error): readonly Complaint[] {
  if (error instanceof Refusal) return error.complaints;
  const fields = error instanceof ValidationError ? invalidField.safeParse(error.data).data?.errors : undefined;
  return fields?.map(({ message, path }) => ({ message, field: path })) ?? [{ message: error.message }];
}

/** Answers refusals as `{ errors: [{ message, field? }] }`; what nobody foresaw goes on to the app's own handler. */
export function answering(handle: (req: PayloadRequest) => Promise<Response> | Response): PayloadHandler {
  return async (req) => {
    try {
      return await handle(req);
    } catch (error) {
      if (!(error instanceof APIError) || error.status >= 500) throw error;
      const beside = error instanceof Refusal ? error.beside : {};
      return Response.json({ errors: complaintsOf(error), ...beside }, { status: error.status });
    }
  };
}
