import type { AdminViewServerProps } from 'payload';
import { may } from '../../people/may.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { idIn } from '../frame/page-address.ts';
import { PanelPage } from '../frame/panel-page.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { DeliveryList } from './delivery-list.tsx';
import { LetterView } from './letter-view.tsx';
import { MailList } from './mail-list.tsx';
import { ownLetter } from './own-mails.ts';

/** The page of the panel on which people read their mails, and the administrator sees how those of all stand. */
export function MailboxPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, person, adminPath } = asker;
  const search = props.searchParams ?? {};
  const keepsDeliveries = may(person, ['read', 'delivery'], {});
  const showsAll = keepsDeliveries && search['xem'] === 'gui';
  const page = Number(search['trang'] ?? 1);
  return (
    <InPanel {...props} steps={[{ label: words.mail.title }]}>
      <PanelPage lede={words.mail.help} look="ck-mailbox" title={words.mail.title}>
        {keepsDeliveries ? <Tabs adminPath={adminPath} showsAll={showsAll} words={words} /> : undefined}
        <main>
          {showsAll ? (
            <DeliveryList asker={asker} />
          ) : (
            <MailList asker={asker} page={Number.isSafeInteger(page) && page > 0 ? page : 1} />
          )}
        </main>
      </PanelPage>
    </InPanel>
  );
}

interface TabsProps extends Pick<Asker, 'adminPath' | 'words'> {
  readonly showsAll: boolean;
}

function Tabs({ adminPath, words, showsAll }: TabsProps) {
  const tabs = [
    { href: `${adminPath}/hop-thu`, label: words.mail.tabs.own, isHere: !showsAll },
    { href: `${adminPath}/hop-thu?xem=gui`, label: words.mail.tabs.all, isHere: showsAll },
  ];
  return (
    <nav aria-label={words.mail.title} className="ck-mail-tabs">
      {tabs.map(({ href, label, isHere }) => (
        <a aria-current={isHere ? 'page' : undefined} href={href} key={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}

/** The page of one mail. */
export async function MailPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const { words, adminPath, req, person } = asker;
  const id = idIn(props.params);
  const mail = person === undefined || id === undefined ? undefined : await ownLetter(req, id);
  const steps = [
    { label: words.mail.title, url: `${adminPath}/hop-thu` },
    { label: words.mail.kinds[mail?.kind ?? 'reminder'] },
  ];
  return (
    <InPanel {...props} steps={steps}>
      {mail === undefined ? (
        <RefusedScreen asker={asker} sentence={words.errors.gone} />
      ) : (
        <LetterView adminPath={adminPath} mail={mail} words={words} />
      )}
    </InPanel>
  );
}
