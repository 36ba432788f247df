'use client';
import { calendarDay, vietnameseDay, vietnameseNumber } from '@camket/shared/values';
import { useWords } from '../../words/use-words.ts';
import type { CasesWords } from '../../words/cases-vi.ts';
import { countNames, type CountAnswer } from './case-answers.ts';

/** A whole number as people write it: `10.000`. */
export const say = (count: number): string => vietnameseNumber(String(count));

/** What was counted: figures, what does not add up, what to look at in the file, and each field. */
export function CountResult({ counted }: { readonly counted: CountAnswer }) {
  const words = useWords().cases;
  const { dossiers, rows, passedOver, cutOff, gaps } = counted;
  return (
    <section aria-label={words.resultTitle} className="ck-tile">
      <h2>{words.resultTitle}</h2>
      <p>
        {words.summary(say(dossiers), say(rows), say(passedOver))} {words.upTo(vietnameseDay(calendarDay(cutOff)))}
      </p>
      <CountTable counted={counted} />
      {gaps.length === 0 ? (
        <p className="ck-notice ck-notice--good">{words.allFits}</p>
      ) : (
        <div className="ck-notice ck-notice--warn">
          <p>
            <strong>{words.gapsTitle}</strong>
          </p>
          {gaps.map(({ kind, sum, total, gap }) => (
            <p key={kind}>{words.gaps[kind](say(sum), say(total), say(Math.abs(gap)))}</p>
          ))}
        </div>
      )}
      <Doubts counted={counted} />
      <Fields counted={counted} />
    </section>
  );
}

const besideNames = ['unplaced', 'untimed', 'withdrawn', 'cancelled', 'outside'] as const;

function CountTable({ counted }: { readonly counted: CountAnswer }) {
  const words = useWords().cases;
  const beside = besideNames.filter((name) => counted.beside[name] > 0);
  return (
    <table className="ck-cases__table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.number}</th>
        </tr>
      </thead>
      <tbody>
        {countNames.map((name) => {
          const count = counted.counts[name];
          return (
            <tr key={name}>
              <th scope="row">{words.counts.get(name)}</th>
              <td>{count === undefined ? <i>{words.untold}</i> : say(count)}</td>
            </tr>
          );
        })}
      </tbody>
      {beside.length === 0 ? undefined : (
        <tbody>
          <tr>
            <th className="ck-cases__part" colSpan={2} scope="colgroup">
              {words.besideTitle}
            </th>
          </tr>
          {beside.map((name) => (
            <tr key={name}>
              <th scope="row">{words.beside[name]}</th>
              <td>{say(counted.beside[name])}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
}

function sayDoubt(kind: string, words: CasesWords): string {
  const known = Object.entries(words.doubts).find(([name]) => name === kind)?.[1];
  if (known !== undefined) return known;
  const column = [...words.columns].find(([name]) => kind === `unread:${name}`)?.[1];
  return words.unreadDay(column ?? kind);
}

function Doubts({ counted: { doubts, tooManyFields, tooManyWords } }: { readonly counted: CountAnswer }) {
  const words = useWords().cases;
  const lines = [
    ...tooManyWords.map((column) => words.tooManyWords(words.columns.get(column) ?? column)),
    ...(tooManyFields ? [words.tooManyFields] : []),
    ...doubts.map(({ kind, count, rows }) =>
      words.doubt(sayDoubt(kind, words), say(count), `${rows.slice(0, 10).join(', ')}${count > 10 ? '…' : ''}`),
    ),
  ];
  if (lines.length === 0) return undefined;
  return (
    <div className="ck-notice">
      <p>
        <strong>{words.doubtsTitle}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

const ofFields = ['received', 'resolved', 'early', 'onTime', 'late', 'pending', 'pendingOverdue'] as const;

function Fields({ counted: { fields } }: { readonly counted: CountAnswer }) {
  const words = useWords().cases;
  if (fields.length === 0) return undefined;
  return (
    <details className="ck-cases__fields">
      <summary className="ck-button ck-button--plain">{words.fieldsTitle}</summary>
      <p className="ck-help">{words.fieldsHelp}</p>
      <div className="ck-cases__scroll" tabIndex={0}>
        <table className="ck-cases__table">
          <thead>
            <tr>
              <th scope="col">{words.field}</th>
              {ofFields.map((name) => (
                <th key={name} scope="col">
                  {words.counts.get(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, counts }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                {ofFields.map((name) => (
                  <td key={name}>{counts[name] === undefined ? '–' : say(counts[name])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
