import type { Words } from '../../words/vi.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import type { ShownEntry } from './recent-entries.ts';

interface EntryRowsProps {
  readonly entries: readonly ShownEntry[];
  readonly words: Words;
  readonly siteUrl: string | undefined;
}

/** The newest entries of the register, a few words each. */
export function EntryRows({ entries, words, siteUrl }: EntryRowsProps) {
  if (entries.length === 0) return <p className="ck-empty">{words.register.empty}</p>;
  return (
    <ol className="ck-entries">
      {entries.map((entry) => (
        <li key={entry.seq}>
          <span className="ck-entries__seq">{entry.seq}</span>
          <span>
            <SubjectLink entry={entry} siteUrl={siteUrl}>
              {sayKind(entry.kind, words)}
            </SubjectLink>
            <span className="ck-work__note">
              {[entry.about ?? words.register.redacted, communeOf(entry), sayMoment(entry.at)]
                .filter((text) => text !== '')
                .join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The commune that an entry is of, where its words are not the commune's name themselves. */
function communeOf({ commune, about }: ShownEntry): string {
  return about === commune ? '' : commune;
}

/** What a kind of entry is called. */
export function sayKind(kind: string, words: Words): string {
  return new Map(Object.entries(words.register.kinds)).get(kind) ?? kind;
}

const withPage: ReadonlySet<string> = new Set(['decision', 'commune']);

/** A link to the public page of an entry where it has one. */
export function SubjectLink({
  entry: { kind, subject },
  siteUrl,
  children,
}: {
  readonly entry: ShownEntry;
  readonly siteUrl: string | undefined;
  readonly children: string;
}) {
  if (siteUrl === undefined || !withPage.has(kind)) return <strong>{children}</strong>;
  return (
    <a href={`${siteUrl}/${subject}`} rel="noreferrer" target="_blank">
      {children}
    </a>
  );
}
