'use client';
import { titleOfDoubt } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { Tick, Warning } from '../fields/icons.tsx';
import type { Doubts } from './use-doubts.ts';

interface DoubtListProps {
  readonly doubts: Doubts;
  /** The doubt in hand, by its place in the list. */
  readonly at: number | undefined;
  readonly onGo: (place: number) => void;
}

/** What is worth a look in the document: each with what is odd, what to do, and the way there. */
export function DoubtList({ doubts: { all, left, see }, at, onGo }: DoubtListProps) {
  const words = useWords().readings;
  return (
    <section aria-labelledby="ck-doubts-title" className="ck-section ck-doubts" id="ck-doubts" tabIndex={-1}>
      <header className="ck-section__head">
        <h2 id="ck-doubts-title">{words.doubts}</h2>
        <span className={left === 0 ? 'ck-count ck-count--calm' : 'ck-count'}>{all.length}</span>
        <span className="ck-section__note">{all.length === 0 ? '' : words.doubtsLeft(left)}</span>
      </header>
      <p className="ck-help">{all.length === 0 ? words.doubtsNone : words.doubtsHelp}</p>
      <ol className="ck-doubts__list">
        {all.map(({ doubt, name, isSeen }, place) => (
          <li
            aria-current={place === at ? 'true' : undefined}
            className={`ck-doubt${isSeen ? ' ck-doubt--seen' : ''}${place === at ? ' ck-doubt--active' : ''}`}
            id={`ck-doubt-${place}`}
            key={name}
            tabIndex={-1}
          >
            <span className="ck-doubt__picture">{isSeen ? <Tick /> : <Warning />}</span>
            <div className="ck-doubt__body">
              <h3>
                {titleOfDoubt(doubt.kind)}
                {isSeen ? <span className="ck-doubt__seen"> · {words.seen}</span> : undefined}
              </h3>
              <p>{doubt.sentence}</p>
              <p className="ck-doubt__remedy">
                <strong>{words.remedy}:</strong> {doubt.remedy}
              </p>
              <div className="ck-deeds">
                <button className="ck-link" onClick={() => onGo(place)} type="button">
                  {words.goToDoubt}
                  <span className="ck-quiet">: {titleOfDoubt(doubt.kind)}</span>
                </button>
                <button className="ck-link" onClick={() => see(name, !isSeen)} type="button">
                  {isSeen ? words.unseen : words.seen}
                  <span className="ck-quiet">: {titleOfDoubt(doubt.kind)}</span>
                </button>
              </div>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
