import type { AdminViewServerProps } from 'payload';
import type { Words } from '../../words/vi.ts';
import { InPanel } from '../frame/in-panel.tsx';
import { PanelPage } from '../frame/panel-page.tsx';
import { askerOf } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { sayKind, SubjectLink } from './entry-rows.tsx';
import { recentEntries, type ShownEntry } from './recent-entries.ts';

const perPage = 50;

/** The register as a list that people can read. */
export async function RegisterView(page: AdminViewServerProps) {
  const { initPageResult, searchParams } = page;
  const asker = askerOf(initPageResult.req);
  const { words, siteUrl } = asker;
  const before = Number(searchParams?.['truoc'] ?? Number.NaN);
  const entries = await recentEntries(asker, perPage + 1, Number.isSafeInteger(before) ? before : undefined);
  const shown = entries.slice(0, perPage);
  const last = shown.at(-1);
  return (
    <InPanel {...page} steps={[{ label: words.register.title }]}>
      <PanelPage lede={words.register.help} title={words.register.title}>
        {shown.length === 0 ? (
          <p className="ck-empty">{words.register.empty}</p>
        ) : (
          <EntryTable entries={shown} siteUrl={siteUrl} words={words} />
        )}
        {entries.length > perPage && last !== undefined ? (
          <p>
            <a href={`?truoc=${last.seq}`}>{words.register.older}</a>
          </p>
        ) : undefined}
      </PanelPage>
    </InPanel>
  );
}

interface EntryTableProps {
  readonly entries: readonly ShownEntry[];
  readonly words: Words;
  readonly siteUrl: string | undefined;
}

function EntryTable({ entries, words, siteUrl }: EntryTableProps) {
  const heads = [
    words.register.seq,
    words.register.at,
    words.register.what,
    words.register.commune,
    words.register.by,
    words.register.hash,
  ];
  return (
    <div className="ck-preview ck-preview--tall" role="region" tabIndex={0} aria-label={words.register.title}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow entry={entry} key={entry.seq} siteUrl={siteUrl} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function EntryRow({
  entry,
  words,
  siteUrl,
}: {
  readonly entry: ShownEntry;
  readonly words: Words;
  readonly siteUrl: string | undefined;
}) {
  const { seq, at, commune, kind, version, reason, by, hash, about } = entry;
  const roles = new Map(Object.entries(words.roles));
  return (
    <tr>
      <td>{seq}</td>
      <td>{sayMoment(at)}</td>
      <td>
        <SubjectLink entry={entry} siteUrl={siteUrl}>
          {sayKind(kind, words)}
        </SubjectLink>
        {version > 1 ? <span className="ck-pill ck-pill--draft">{words.document.version(version)}</span> : undefined}
        <span className="ck-work__note">{about ?? words.register.redacted}</span>
        {reason === undefined ? undefined : (
          <span className="ck-work__note">
            {words.register.reason}: {reason}
          </span>
        )}
      </td>
      <td>{commune}</td>
      <td>{roles.get(by) ?? by}</td>
      <td>
        <code title={hash}>{hash.slice(0, 12)}…</code>
      </td>
    </tr>
  );
}
