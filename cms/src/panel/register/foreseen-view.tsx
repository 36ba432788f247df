import type { Redacted } from '../../quality/register/redact.ts';
import type { Asker } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { sayKind } from './entry-rows.tsx';
import type { ShownEntry } from './recent-entries.ts';

interface ForeseenViewProps {
  readonly asker: Asker;
  readonly foreseen: Redacted;
  /** The entries that were chosen, and the others that quote them. */
  readonly chosen: readonly ShownEntry[];
  readonly quoting: readonly ShownEntry[];
}

/** What a redaction would empty, what quotes it, what loses the words unseen, and what stays. */
export function ForeseenView({ asker, foreseen, chosen, quoting }: ForeseenViewProps) {
  const { redaction: words } = asker.words;
  const drafts = countsOf(foreseen.drafts, asker);
  return (
    <section aria-labelledby="emptied" className="ck-redaction__foreseen">
      <h2 id="emptied">{words.emptied}</h2>
      <Entries asker={asker} entries={chosen} foreseen={foreseen} />
      <h2>{words.quoting}</h2>
      {quoting.length === 0 ? (
        <p>{words.nothingQuotes}</p>
      ) : (
        <Entries asker={asker} entries={quoting} foreseen={foreseen} />
      )}
      <h2>{words.drafts}</h2>
      {drafts.length === 0 ? (
        <p>{words.noDrafts}</p>
      ) : (
        <ul>
          {drafts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {foreseen.filesGone === 0 ? undefined : <p>{words.filesGone(foreseen.filesGone)}</p>}
      <h2>{words.stays}</h2>
      <p>{words.staysHelp}</p>
    </section>
  );
}

interface EntriesProps {
  readonly asker: Asker;
  readonly entries: readonly ShownEntry[];
  readonly foreseen: Redacted;
}

function Entries({ asker: { words }, entries, foreseen: { covered } }: EntriesProps) {
  return (
    <ol className="ck-entries">
      {entries.map(({ seq, kind, subject, version, about, at, commune }) => {
        const next = covered.find((one) => one.subject === subject && one.version === version + 1);
        const said = [words.document.version(version), about ?? '', about === commune ? '' : commune, sayMoment(at)];
        return (
          <li key={seq}>
            <span className="ck-entries__seq">{seq}</span>
            <span>
              <strong>{sayKind(kind, words)}</strong>
              <span className="ck-work__note">{said.filter((text) => text !== '').join(' · ')}</span>
              {next === undefined ? undefined : (
                <span className="ck-work__note">{words.redaction.becomes(next.version)}</span>
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

/** Rows by their kind, most of all first: "2 số liệu". */
function countsOf(rows: Redacted['drafts'], { words }: Asker): readonly string[] {
  const names = new Map<string, string>(Object.entries(words.redaction.rows));
  const kinds = [...new Set(rows.map(({ collection }) => collection))];
  return kinds.map((kind) => {
    const count = rows.filter(({ collection }) => collection === kind).length;
    return `${String(count)} ${names.get(kind) ?? kind}`;
  });
}
