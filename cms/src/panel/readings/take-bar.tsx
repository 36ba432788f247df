'use client';
import { takesSpans } from '@camket/shared/reading';
import { useWords } from '../../words/use-words.ts';
import { placeName } from './place-name.ts';
import { useDesk } from './review-desk.ts';

/** What can be done with the characters that are selected in the document. */
export function TakeBar({ onTake }: { readonly onTake: (isAdded: boolean) => void }) {
  const { picked, active, review } = useDesk();
  const words = useWords();
  if (picked === undefined) return undefined;
  const text = review.source.text.slice(picked.from, picked.to).replaceAll(/\s+/gu, ' ').trim();
  const isReady = active !== undefined && takesSpans(active);
  return (
    <div className="ck-take" role="group" aria-label={words.readings.take}>
      <p className="ck-take__text">«{text.length > 80 ? `${text.slice(0, 50)} … ${text.slice(-25)}` : text}»</p>
      {isReady ? (
        <div className="ck-deeds">
          <TakeButton isMain onPress={() => onTake(false)}>
            {words.readings.take}
          </TakeButton>
          <TakeButton onPress={() => onTake(true)}>{words.readings.takeMore}</TakeButton>
          <span className="ck-take__into">{words.readings.takeInto(placeName(active, words))}</span>
        </div>
      ) : (
        <p className="ck-take__into">{active === undefined ? words.readings.takeNowhere : words.readings.takeNot}</p>
      )}
    </div>
  );
}

/** A button that leaves the selection as it is. */
function TakeButton({
  isMain = false,
  onPress,
  children,
}: {
  readonly isMain?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}) {
  return (
    <button
      className={isMain ? 'ck-button ck-button--main' : 'ck-button'}
      onClick={onPress}
      onMouseDown={(event) => event.preventDefault()}
      type="button"
    >
      {children}
    </button>
  );
}
