import type { ServerProps } from 'payload';
import { mayAnywhere } from '../../people/may.ts';
import { personShown } from '../../people/person.ts';
import { settingsOf } from '../../quality/settings.ts';
import { wordsIn } from '../../words/words-in.ts';
import { MailLink } from '../mail/mail-link.tsx';
import { NavLink } from './nav-link.tsx';

/** The first links of the menu: what is to be done, and what is public. */
export function NavLinks({ i18n, payload, user }: ServerProps) {
  const words = wordsIn(i18n.language);
  const { admin } = payload.config.routes;
  const { siteUrl } = settingsOf(payload);
  const person = personShown(user);
  return (
    <div className="ck-nav">
      <NavLink href={admin} label={words.home.title} />
      <NavLink href={`${admin}/viec-cua-toi`} label={words.work.title} />
      {mayAnywhere(person, ['draft', 'result']) ? (
        <NavLink href={`${admin}/nhap-so-lieu`} label={words.sheetOfResults.title} />
      ) : undefined}
      {mayAnywhere(person, ['publish', 'result']) ? (
        <NavLink href={`${admin}/tham-dinh-so-lieu`} label={words.sheetOfResults.verifyTitle} />
      ) : undefined}
      <NavLink href={`${admin}/tinh-hinh`} label={words.overview.title} />
      {mayAnywhere(person, ['read', 'action']) ? (
        <NavLink href={`${admin}/khac-phuc`} label={words.actions.title} />
      ) : undefined}
      {mayAnywhere(person, ['draft', 'reading']) ? (
        <NavLink href={`${admin}/doc-van-ban`} label={words.readings.title} />
      ) : undefined}
      {mayAnywhere(person, ['keep', 'caseMapping']) ? (
        <NavLink href={`${admin}/dem-ho-so`} label={words.cases.title} />
      ) : undefined}
      {person === undefined ? undefined : <MailLink payload={payload} person={person} words={words} />}
      {mayAnywhere(person, ['read', 'report']) || mayAnywhere(person, ['read', 'unitReport']) ? (
        <NavLink href={`${admin}/bao-cao`} label={words.periodReports.title} />
      ) : undefined}
      {mayAnywhere(person, ['read', 'automatic']) ? (
        <NavLink href={`${admin}/nguon-so-lieu`} label={words.sources.title} />
      ) : undefined}
      <NavLink href={`${admin}/so-cong-bo`} label={words.register.title} />
      {siteUrl === undefined ? undefined : (
        <a className="nav__link" href={siteUrl} rel="noreferrer" target="_blank">
          <span className="nav__link-label">{words.home.publicSite}</span>
        </a>
      )}
    </div>
  );
}
