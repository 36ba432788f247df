import type { AdminViewServerProps } from 'payload';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { EntryScreen } from './entry-screen.tsx';
import { SheetChooser } from './sheet-chooser.tsx';
import { type FoundSheet, foundSheet } from './sheet-place.ts';
import { VerifyScreen } from './verify-screen.tsx';

/** The page of the panel on which a unit enters all its figures of a period. */
export async function EntryPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const found = await foundSheet(asker, props.searchParams ?? {}, 'draft');
  return (
    <InPanel {...props}>
      {found.kind === 'none' ? (
        <NoSheet asker={asker} found={found} />
      ) : (
        <EntryScreen
          adminPath={asker.adminPath}
          key={keyOf(found)}
          person={asker.person?.id ?? ''}
          place={found.place}
          sheet={found.sheet}
          siteUrl={asker.siteUrl}
        />
      )}
    </InPanel>
  );
}

/** The page of the panel on which the ISO secretary looks through a unit's figures and publishes or returns them. */
export async function VerifyPage(props: AdminViewServerProps) {
  const asker = askerOf(props.initPageResult.req);
  const found = await foundSheet(asker, props.searchParams ?? {}, 'publish');
  return (
    <InPanel {...props}>
      {found.kind === 'none' ? (
        <NoSheet asker={asker} found={found} />
      ) : (
        <VerifyScreen
          adminPath={asker.adminPath}
          key={keyOf(found)}
          place={found.place}
          sheet={found.sheet}
          siteUrl={asker.siteUrl}
        />
      )}
    </InPanel>
  );
}

const keyOf = ({ sheet: { unit, decision, period } }: Extract<FoundSheet, { kind: 'sheet' }>): string =>
  [unit.id, decision.subject, period].join(' ');

function NoSheet({
  asker: { adminPath, words },
  found: { place, sentence },
}: {
  readonly asker: Asker;
  readonly found: Extract<FoundSheet, { kind: 'none' }>;
}) {
  return (
    <>
      {place === undefined ? undefined : <SheetChooser place={place} />}
      <RefusedScreen adminPath={adminPath} sentence={sentence} words={words} />
    </>
  );
}
