import { type CalendarDay, daysBetween, vietnameseDay } from '@camket/shared/values';
import type { Due } from '../../quality/dues/dues-of.ts';
import type { Words } from '../../words/vi.ts';

interface LateDuesProps {
  readonly dues: readonly Due[];
  readonly today: CalendarDay;
  readonly words: Words;
}

/** The most that are listed at once; the others stand behind a fold. */
const most = 5;

/** What is overdue by published documents, the longest first: whose it is, what, and since when. */
export function LateDues({ dues, today, words }: LateDuesProps) {
  const late = overdueOf(dues);
  const [first, more] = [late.slice(0, most), late.slice(most)];
  return (
    <>
      <LateRows dues={first} today={today} words={words} />
      {more.length === 0 ? undefined : (
        <details className="ck-more">
          <summary>{words.work.more(late.length)}</summary>
          <LateRows dues={more} today={today} words={words} />
        </details>
      )}
    </>
  );
}

/** Those of several dues that are overdue. */
export function overdueOf(dues: readonly Due[]): readonly Due[] {
  return dues.filter(({ state }) => state === 'overdue');
}

function LateRows({ dues, today, words }: LateDuesProps) {
  return (
    <ul className="ck-late">
      {dues.map(({ id, unit, title, dueDay }) => (
        <li key={id}>
          <b>{unit?.name ?? words.actions.whole}:</b> {title}
          {dueDay === undefined ? undefined : (
            <span className="ck-help">
              {words.work.overdueSince(vietnameseDay(dueDay), daysBetween(dueDay, today))}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
