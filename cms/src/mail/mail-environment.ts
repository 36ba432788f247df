/** Where mails are handed in, and in whose name. */
export interface PostOffice {
  readonly host: string;
  readonly port: number;
  /** Whether the connection is encrypted from its beginning (`smtps:`). */
  readonly isEncrypted: boolean;
  /** Whether a connection that begins open must become encrypted before anything is said: no password goes out readable. */
  readonly mustEncrypt: boolean;
  readonly account?: { readonly user: string; readonly password: string };
  /** The sender's mailbox. */
  readonly from: string;
}

type Said = (name: string) => string | undefined;

const usualPorts = { 'smtp:': 587, 'smtps:': 465 } as const;
const usualSeconds = 300;
const mailbox = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/;
const isLocal = (host: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** Where mails are handed in, as the surroundings say; nothing where they say nothing, or nothing that can be used. */
export function postOfficeOf(said: Said): PostOffice | undefined {
  const [text, from] = [said('SMTP_URL'), said('MAIL_FROM')];
  if (text === undefined || from === undefined || !isAddress(text)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(text);
  const isEncrypted = protocol === 'smtps:';
  const hasAccount = username !== '';
  return {
    host: hostname.replaceAll(/^\[|\]$/g, ''),
    port: port === '' ? usualPorts[isEncrypted ? 'smtps:' : 'smtp:'] : Number(port),
    isEncrypted,
    mustEncrypt: hasAccount && !isEncrypted && !isLocal(hostname),
    ...(hasAccount && { account: { user: decodeURIComponent(username), password: decodeURIComponent(password) } }),
    from,
  };
}

function isAddress(text: string): boolean {
  return /^smtps?:\/\/[^/?#]+\/?$/.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}

/** What is wrong with the variables of mails, each in one sentence. A password is never repeated. */
export function mailFaults(said: Said): readonly (string | undefined)[] {
  const [text, from, server] = [said('SMTP_URL'), said('MAIL_FROM'), said('SERVER_URL')];
  if (text === undefined) return [];
  return [
    isAddress(text)
      ? undefined
      : 'SMTP_URL không đọc được: cần dạng smtp://máy-chủ:587 hoặc smtps://tài-khoản:mật-khẩu@máy-chủ:465; ký tự đặc biệt trong mật khẩu viết theo mã %.',
    from !== undefined && mailbox.test(from)
      ? undefined
      : `MAIL_FROM ${from === undefined ? 'còn thiếu' : `là "${from}"`}: khi đã có SMTP_URL, cần một hộp thư đứng tên gửi, ví dụ nhac-viec@example.gov.vn.`,
    server === undefined
      ? 'SERVER_URL còn thiếu: thư nhắc việc có đường dẫn mở thẳng màn hình, nên khi đã có SMTP_URL cần địa chỉ của phòng làm việc, ví dụ https://lam-viec.example.gov.vn.'
      : undefined,
  ];
}

/** How often it is looked whether somebody is to be reminded, in seconds. */
export function roundSeconds(said: Said): number {
  const text = said('REMINDERS_EVERY');
  return text === undefined ? usualSeconds : Number(text);
}

/** What is wrong with that, in one sentence. */
export function everyFault(said: Said): string | undefined {
  const text = said('REMINDERS_EVERY');
  if (text === undefined || (/^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= 3_600)) return undefined;
  return `REMINDERS_EVERY là "${text}": cần số giây giữa hai lượt nhắc việc, từ 1 đến 3600.`;
}
