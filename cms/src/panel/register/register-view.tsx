import type { AdminViewServerProps } from 'payload';
import { may } from '../../people/may.ts';
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
  const { words, siteUrl, adminPath, person } = asker;
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
          <EntryTable
            entries={shown}
            redactAt={may(person, ['redact', 'register'], {}) ? `${adminPath}/so-cong-bo/che` : undefined}
            siteUrl={siteUrl}
            words={words}
          />
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
  /** Where entries are redacted, for whoever may do so. */
  readonly redactAt: string | undefined;
}

function EntryTable({ entries, words, siteUrl, redactAt }: EntryTableProps) {
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
            <EntryRow entry={entry} key={entry.seq} redactAt={redactAt} siteUrl={siteUrl} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type EntryRowProps = Omit<EntryTableProps, 'entries'> & { readonly entry: ShownEntry };

function EntryRow({ entry, words, siteUrl, redactAt }: EntryRowProps) {
  const { seq, at, commune, kind, version, reason, by, hash, about } = entry;
  const roles = new Map(Object.entries(words.roles));
  return (
    <tr>
      <td>{seq}</td>
      <td>{sayMoment(at)}</td>
      <td>
        <SubjectLink entry={entry} siteUrl={siteUrl}>
          {sayKind(kind, words)}
        </SubjectLink>{' '}
        {version > 1 ? <span className="ck-pill ck-pill--draft">{words.document.version(version)}</span> : undefined}
        <span className="ck-work__note">{about ?? words.register.redacted}</span>
        {reason === undefined ? undefined : (
          <span className="ck-work__note">
            {words.register.reason}: {reason}
          </span>
        )}
        {redactAt === undefined || about === undefined || kind === 'redaction' ? undefined : (
          <span className="ck-work__note">
            <a aria-label={`${words.redaction.begin} ${words.redaction.entry(seq)}`} href={`${redactAt}?muc=${seq}`}>
              {words.redaction.begin}
            </a>
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
