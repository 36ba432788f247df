import config from '@payload-config';
import { redirect } from 'next/navigation';
import { getPayload } from 'payload';

export const dynamic = 'force-dynamic';

/** Where the panel sends whoever comes before there is an account: the first one comes from the command line, never from a form. */
export default async function Page() {
  const payload = await getPayload({ config });
  const { totalDocs } = await payload.count({ collection: 'people', overrideAccess: true }); // only whether there is one
  if (totalDocs > 0) redirect('/admin');
  return (
    <main className="ck-no-account">
      <h1>Cam kết</h1>
      <p>Hệ thống chưa có tài khoản nào. Người quản trị máy chủ tạo quản trị viên đầu tiên bằng lệnh:</p>
      <p>
        <code>npm run admin -- EMAIL</code>
      </p>
      <p lang="en">There is no account yet. The first administrator is made on the server with the command above.</p>
    </main>
  );
}
