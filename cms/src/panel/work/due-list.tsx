import type { CalendarDay } from '@camket/shared/values';
import type { Due } from '../../quality/dues/dues-of.ts';
import type { Words } from '../../words/vi.ts';
import { markOf, reasonOf } from './due-words.ts';

interface DueListProps {
  readonly title: string;
  readonly help?: string;
  readonly look?: 'grave' | 'urgent' | 'plain';
  readonly dues: readonly Due[];
  readonly today: CalendarDay;
  readonly words: Words;
  /** Whether whose it is has to be said. */
  readonly naming: { readonly unit: boolean; readonly commune: boolean };
}

const shown = 6;

/** Things that are due, each with why it stands here and the way to the screen on which it is done. */
export function DueList({ title, help, look = 'plain', dues, ...rest }: DueListProps) {
  if (dues.length === 0) return undefined;
  const { words } = rest;
  const more = dues.slice(shown);
  return (
    <section className={`ck-tile ck-tile--${look}`}>
      <h2>
        {title} <span className="ck-count ck-count--calm">{dues.length}</span>
      </h2>
      {help === undefined ? undefined : <p className="ck-help">{help}</p>}
      <ul className="ck-work">
        {dues.slice(0, shown).map((due) => (
          <DueRow due={due} key={due.id} {...rest} />
        ))}
      </ul>
      {more.length === 0 ? undefined : (
        <details className="ck-more">
          <summary>{words.work.more(dues.length)}</summary>
          <ul className="ck-work">
            {more.map((due) => (
              <DueRow due={due} key={due.id} {...rest} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function DueRow({
  due,
  today,
  words,
  naming,
}: Pick<DueListProps, 'today' | 'words' | 'naming'> & { readonly due: Due }) {
  const mark = markOf(due, today, words);
  const whose = [
    ...(naming.unit && due.unit !== undefined ? [due.unit.name] : []),
    ...(naming.commune ? [due.commune.name] : []),
  ];
  return (
    <li>
      <a href={due.href}>
        {due.kind === 'report' ? undefined : <span className="ck-work__kind">{words.work.kinds[due.kind]}</span>}
        <span className="ck-work__title">{due.title}</span>
        {whose.length === 0 ? undefined : <span className="ck-work__whose">{whose.join(', ')}</span>}
        <span className="ck-work__note">{reasonOf(due, today, words)}</span>
      </a>
      {mark === undefined ? undefined : <span className={`ck-due ck-due--${mark.look}`}>{mark.words}</span>}
    </li>
  );
}
