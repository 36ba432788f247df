import type { Letter } from '../../quality/mail/letter.ts';
import type { Words } from '../../words/vi.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { MarkRead } from './mark-read.tsx';
import type { OwnMail } from './own-mails.ts';

interface LetterViewProps {
  readonly mail: OwnMail & { readonly letter: Letter };
  readonly words: Words;
  readonly adminPath: string;
}

/** A mail as it reads, with ways to the screens that it speaks of. */
export function LetterView({ mail: { id, kind, at, isUnread, subject, letter }, words, adminPath }: LetterViewProps) {
  return (
    <div className="ck-home ck-mailbox">
      {isUnread ? <MarkRead id={id} /> : undefined}
      <p>
        <a href={`${adminPath}/hop-thu`}>← {words.mail.back}</a>
      </p>
      <article className="ck-tile ck-letter">
        <h1>{subject}</h1>
        <p className="ck-help">
          {words.mail.kinds[kind]} · {words.mail.sentAt(sayMoment(at))}
        </p>
        {letter.opening.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {letter.groups.map(({ heading, items }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ul>
              {items.map(({ title, note, href }) => (
                <li key={`${title} ${note} ${href}`}>
                  <a href={href}>{title}</a>
                  {note === '' ? undefined : <span className="ck-work__note">{note}</span>}
                </li>
              ))}
            </ul>
          </section>
        ))}
        {letter.closing.map((text) => (
          <p className="ck-help" key={text}>
            {text}
          </p>
        ))}
      </article>
    </div>
  );
}
