import type { Payload } from 'payload';
import type { Person } from '../../people/person.ts';
import type { Words } from '../../words/vi.ts';
import { NavLink } from '../frame/nav-link.tsx';
import { unreadMails } from './own-mails.ts';

interface MailLinkProps {
  readonly payload: Payload;
  readonly person: Person;
  readonly words: Words;
}

/** The way to the mailbox, with how many mails nobody has opened. */
export async function MailLink({ payload, person, words }: MailLinkProps) {
  const unread = await unreadMails({ payload }, person);
  const label = unread === 0 ? words.mail.title : `${words.mail.title} (${unread})`;
  return <NavLink href={`${payload.config.routes.admin}/hop-thu`} label={label} />;
}
