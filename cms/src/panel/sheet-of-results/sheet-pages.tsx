import type { AdminViewServerProps } from 'payload';
import { InPanel } from '../frame/in-panel.tsx';
import { RefusedScreen } from '../frame/refusal.tsx';
import { mayAnywhere } from '../../people/may.ts';
import { waitingSheets } from '../../quality/results/sheet/waiting-sheets.ts';
import { type Asker, askerOf } from '../frame/screen-request.ts';
import { EntryScreen } from './entry-screen.tsx';
import { SheetChooser } from './sheet-chooser.tsx';
import { type FoundSheet, foundSheet, placeOfSheets, unitIn } from './sheet-place.ts';
import { VerifyList } from './verify-list.tsx';
import { VerifyScreen } from './verify-screen.tsx';
import { nextSheet } from './waiting-list.tsx';

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
  const { req, words, person, adminPath } = asker;
  const search = props.searchParams ?? {};
  const mayVerify = person !== undefined && mayAnywhere(person, ['publish', 'result']);
  if (mayVerify && unitIn(search) === undefined) {
    return (
      <InPanel {...props} steps={[{ label: words.sheetOfResults.verifyTitle }]}>
        <VerifyList asker={asker} person={person} place={await placeOfSheets(asker, 'publish')} />
      </InPanel>
    );
  }
  const found = await foundSheet(asker, search, 'publish');
  return (
    <InPanel {...props}>
      {found.kind === 'none' ? (
        <NoSheet asker={asker} found={found} />
      ) : (
        <VerifyScreen
          adminPath={adminPath}
          key={keyOf(found)}
          next={mayVerify ? nextSheet(await waitingSheets(req, person), found.sheet) : undefined}
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
  asker,
  found: { place, sentence },
}: {
  readonly asker: Asker;
  readonly found: Extract<FoundSheet, { kind: 'none' }>;
}) {
  return (
    <>
      {place === undefined ? undefined : <SheetChooser place={place} />}
      <RefusedScreen asker={asker} sentence={sentence} />
    </>
  );
}
