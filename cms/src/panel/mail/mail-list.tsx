import type { Asker } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { ownMails, unreadMails } from './own-mails.ts';

const perPage = 25;

/** The mails of the person who has signed in, the newest first. */
export async function MailList({ asker, page }: { readonly asker: Asker; readonly page: number }) {
  const { req, person, words, adminPath } = asker;
  if (person === undefined) return undefined;
  const { mails, hasOlder } = await ownMails(req, person, { page, perPage });
  const unread = await unreadMails(req, person);
  if (mails.length === 0)
    return (
      <section className="ck-tile ck-tile--calm">
        <p>
          <strong>{words.mail.none}</strong>
        </p>
        <p>{words.mail.noneHelp}</p>
      </section>
    );
  return (
    <section className="ck-tile">
      {unread === 0 ? undefined : <h2>{words.mail.unread(unread)}</h2>}
      <ul className="ck-work ck-mails">
        {mails.map(({ id, kind, subject, at, isUnread }) => (
          <li key={id}>
            <a className={isUnread ? 'ck-mail ck-mail--unread' : 'ck-mail'} href={`${adminPath}/hop-thu/${id}`}>
              <span className="ck-work__title">{subject}</span>
              <span className="ck-work__note">
                {words.mail.kinds[kind]} · {sayMoment(at)}
              </span>
            </a>
            {isUnread ? <span className="ck-pill ck-pill--submitted">{words.mail.isUnread}</span> : undefined}
          </li>
        ))}
      </ul>
      {page > 1 || hasOlder ? (
        <nav className="ck-pages">
          {page > 1 ? <a href={`?trang=${page - 1}`}>{words.mail.newer}</a> : undefined}
          {hasOlder ? <a href={`?trang=${page + 1}`}>{words.mail.older}</a> : undefined}
        </nav>
      ) : undefined}
      <p className="ck-help">
        <a href={`${adminPath}/account`}>{words.mail.account}</a>
      </p>
    </section>
  );
}
