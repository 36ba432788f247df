import { isCalendarDay, vietnameseDay } from '@camket/shared/values';
import type { FedIndicator, SourceShown } from '../../quality/ingest/sources-overview.ts';
import type { Words } from '../../words/vi.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { MarkAutomatic } from './mark-automatic.tsx';
import { RotateKey } from './rotate-key.tsx';
import { sayHours } from './say-hours.ts';

interface CardProps {
  readonly source: SourceShown;
  readonly words: Words;
  readonly adminPath: string;
  readonly panelUrl: string;
}

/** One source: how it comes, what it feeds, what was refused, how to send. */
export function SourceCard({ source, words, adminPath, panelUrl }: CardProps) {
  const { id, name, commune, unit, isOn, indicators, mayMark, mayRotate, pushes } = source;
  const of = words.sources;
  return (
    <section className="ck-tile">
      <header className="ck-source__head">
        <div>
          <h2>{name}</h2>
          <p className="ck-help">
            {unit}, {commune}
          </p>
        </div>
        <span className={`ck-pill ck-pill--${isOn ? 'published' : 'discarded'}`}>{isOn ? of.on : of.off}</span>
      </header>
      <Coming source={source} words={words} />
      <h3>{of.indicators}</h3>
      {indicators.length === 0 ? <p>{of.noIndicators}</p> : undefined}
      <ul className="ck-work ck-source__fed">
        {indicators.map((indicator) => (
          <Fed indicator={indicator} key={indicator.key} mayMark={mayMark} source={id} words={words} />
        ))}
      </ul>
      {pushes === undefined || pushes.faults.length === 0 ? undefined : (
        <details>
          <summary>{of.faults(pushes.faults.length)}</summary>
          <ul className="ck-source__faults">
            {pushes.faults.map(({ at, row, field, message }, place) => (
              <li key={place}>
                <span className="ck-work__note">
                  {sayMoment(at)} · {of.row(row)}
                  {field === undefined || field === '' ? '' : ` · ${field}`}
                </span>
                {message}
              </li>
            ))}
          </ul>
        </details>
      )}
      <HowToSend panelUrl={panelUrl} source={source} words={words} />
      {mayRotate ? (
        <footer className="ck-source__tools">
          <RotateKey id={id} />
          <a className="ck-button ck-button--quiet" href={`${adminPath}/collections/sources/${id}`}>
            {of.change}
          </a>
        </footer>
      ) : undefined}
    </section>
  );
}

function Coming({ source: { pushes, rhythm }, words }: Pick<CardProps, 'source' | 'words'>) {
  const of = words.sources;
  const last = pushes?.moments.at(-1);
  if (pushes === undefined || last === undefined) return <p>{of.never}</p>;
  return (
    <>
      <p>
        {of.last(sayMoment(last), pushes.rows, pushes.refused)}{' '}
        {rhythm?.usualHours === undefined ? '' : of.usual(sayHours(rhythm.usualHours, words))}
      </p>
      {rhythm?.isSilent === true ? (
        <p className="ck-notice ck-notice--warn">{of.silent(sayHours(rhythm.silentHours, words))}</p>
      ) : undefined}
    </>
  );
}

interface FedProps {
  readonly indicator: FedIndicator;
  readonly source: string;
  readonly mayMark: boolean;
  readonly words: Words;
}

function Fed({ indicator, source, mayMark, words }: FedProps) {
  const { key, phrase, year, isAutomatic, newest } = indicator;
  const of = words.sources;
  const sent = newest && of.newest(newest.period, sayDay(newest.cutOff));
  return (
    <li>
      <span>
        <span className="ck-work__title">{phrase}</span>
        <span className="ck-work__note">
          {of.key} <code>{key}</code> · {of.year(year)} · {sent ?? of.notSent}
        </span>
      </span>
      <span className="ck-source__mark">
        <span className={`ck-pill ck-pill--${isAutomatic ? 'submitted' : 'draft'}`}>
          {isAutomatic ? of.automatic : of.verified}
        </span>
        {mayMark ? (
          <MarkAutomatic indicator={key} isAutomatic={isAutomatic} phrase={phrase} source={source} />
        ) : undefined}
      </span>
    </li>
  );
}

const sayDay = (text: string): string => (isCalendarDay(text) ? vietnameseDay(text) : text);

function HowToSend({ source, words, panelUrl }: Omit<CardProps, 'adminPath'>) {
  const of = words.sources;
  const head = `curl -X POST '${panelUrl}/api/results' \\\n  -H 'authorization: sources API-Key KHÓA' \\\n`;
  const json = `${head}  -H 'content-type: application/json' \\\n  --data '${source.example.json}'`;
  const csv = `${head}  -H 'content-type: text/csv' \\\n  --data-binary @so-lieu.csv`;
  return (
    <details>
      <summary>{of.how}</summary>
      <p>{of.howHelp}</p>
      <h3>{of.howJson}</h3>
      <pre className="ck-source__code">{json}</pre>
      <h3>{of.howCsv}</h3>
      <pre className="ck-source__code">{source.example.csv}</pre>
      <pre className="ck-source__code">{csv}</pre>
    </details>
  );
}
