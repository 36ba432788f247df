import type { Words } from '../../words/vi.ts';
import { StagePill } from '../deeds/stage-pill.tsx';
import type { Desk, WorkItem } from '../home/work-items.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import type { Returned } from '../../quality/journal/standing-remarks.ts';

interface DeskListProps {
  readonly desk: Desk;
  readonly items: readonly WorkItem[];
  readonly returns: ReadonlyMap<string, Returned>;
  readonly words: Words;
}

const shown = 8;

/** Documents on somebody's desk, each with why it lies there. */
export function DeskList({ desk, items, returns, words }: DeskListProps) {
  if (items.length === 0) return undefined;
  const more = items.slice(shown);
  const row = (item: WorkItem) => <DeskRow item={item} key={item.href} returned={returns.get(item.id)} words={words} />;
  return (
    <section className={desk === 'submitted' || desk === 'drafts' ? 'ck-tile' : 'ck-tile ck-tile--urgent'}>
      <h2>
        {words.home[desk]} <span className="ck-count ck-count--calm">{items.length}</span>
      </h2>
      <ul className="ck-work">{items.slice(0, shown).map(row)}</ul>
      {more.length === 0 ? undefined : (
        <details className="ck-more">
          <summary>{words.work.more(items.length)}</summary>
          <ul className="ck-work">{more.map(row)}</ul>
        </details>
      )}
    </section>
  );
}

function DeskRow({
  item,
  returned,
  words,
}: {
  readonly item: WorkItem;
  readonly returned: Returned | undefined;
  readonly words: Words;
}) {
  const { href, title, stage, commune, at, desk } = item;
  const roles = new Map<string, string>(Object.entries(words.roles));
  return (
    <li>
      <a href={href}>
        <span className="ck-work__title">{title}</span>
        {returned === undefined ? undefined : (
          <span className="ck-work__why">
            {words.work.returnedBy(roles.get(returned.role) ?? returned.role, sayMoment(returned.at))}
            {returned.reason === '' ? '' : `: ${words.work.returnedWhy(returned.reason)}`}
          </span>
        )}
        <span className="ck-work__note">
          {desk === 'toApprove' ? words.work.toApproveSince(commune, sayMoment(at)) : `${commune}, ${sayMoment(at)}`}
        </span>
      </a>
      <StagePill stage={stage} />
    </li>
  );
}
