/** Where the sign-in page leads whoever forgot the password: no letter is sent, an administrator sets a new one. */
export default function Page() {
  return (
    <main className="ck-no-account">
      <h1>Quên mật khẩu</h1>
      <p>Anh/chị hãy nhờ người quản trị hệ thống của thành phố đặt lại mật khẩu. Hệ thống không gửi mật khẩu qua thư.</p>
      <p>
        <a href="/admin/login">Về trang đăng nhập</a>
      </p>
      <p lang="en">Ask the administrator to set a new password; none is sent by mail.</p>
    </main>
  );
}
