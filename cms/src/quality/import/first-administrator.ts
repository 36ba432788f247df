import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { inTransaction } from '../../database/in-transaction.ts';
import { Refusal } from '../refusal.ts';

/** What is asked when the first administrator is made. */
export const administratorRequest = z.object({
  email: z.email({ error: 'Địa chỉ thư điện tử không đúng dạng, ví dụ quantri@xa-an-bien.gov.vn.' }).max(200),
  name: z.string().trim().min(1).max(200).exactOptional(),
  password: z.string().min(12, 'Mật khẩu cần ít nhất 12 ký tự.').max(200, 'Mật khẩu dài quá 200 ký tự.'),
  /** Make one although there is an administrator already. */
  isForced: z.boolean().exactOptional(),
});

/** Makes an administrator; the first one only, unless another is asked for in so many words. */
export async function makeAdministrator(
  outer: PayloadRequest,
  { email, name = 'Quản trị viên', password, isForced = false }: z.infer<typeof administratorRequest>,
): Promise<{ readonly email: string }> {
  return inTransaction(outer, async (req) => {
    const { docs } = await req.payload.find({
      collection: 'people',
      where: { or: [{ cityRole: { equals: 'admin' } }, { email: { equals: email.toLowerCase() } }] },
      pagination: false,
      limit: 0,
      depth: 0,
      select: { email: true, cityRole: true },
      overrideAccess: true, // the token has been shown
      req,
    });
    if (docs.some((person) => person.email === email.toLowerCase())) {
      throw new Refusal(409, [{ field: 'email', message: `Đã có tài khoản ${email}. Hãy dùng địa chỉ khác.` }]);
    }
    const [admin] = docs;
    if (admin !== undefined && !isForced) {
      const message = `Đã có quản trị viên (${admin.email}). Để tạo thêm một người nữa, chạy lại với --force-new.`;
      throw new Refusal(409, message);
    }
    await req.payload.create({
      collection: 'people',
      data: { email, name, password, cityRole: 'admin', memberships: [] },
      depth: 0,
      overrideAccess: true, // the token has been shown, and nobody stands in the way
      req,
    });
    return { email };
  });
}
