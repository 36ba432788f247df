'use client';
import type { Span } from '@camket/shared/reading';
import { useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ArrowDown, ArrowUp } from '../fields/icons.tsx';
import { announce } from '../fields/keep-focus.ts';
import { ToolButton } from '../fields/row-tools.tsx';
import { placesOfWords } from './search-source.ts';

interface DocumentSearchProps {
  readonly text: string;
  readonly onFound: (places: readonly Span[]) => void;
  readonly onGo: (place: Span) => void;
}

/** Looks for words in the document. */
export function DocumentSearch({ text, onFound, onGo }: DocumentSearchProps) {
  const words = useWords().readings;
  const [places, setPlaces] = useState<readonly Span[]>([]);
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const goTo = (place: number, among = places): void => {
    const next = among.length === 0 ? 0 : (place + among.length) % among.length;
    setAt(next);
    const span = among[next];
    if (span !== undefined) onGo(span);
    announce(words.found(next + 1, among.length));
  };
  const look = (wanted: string): void => {
    setAsked(wanted);
    const found = placesOfWords(text, wanted);
    setPlaces(found);
    onFound(found);
    setAt(0);
    if (found[0] !== undefined) onGo(found[0]);
  };
  return (
    <form
      className="ck-document__search"
      onSubmit={(event) => {
        event.preventDefault();
        goTo(at + 1);
      }}
      role="search"
    >
      <input
        aria-label={words.search}
        className="ck-input"
        maxLength={200}
        onChange={({ target }) => look(target.value)}
        placeholder={words.search}
        type="search"
        value={asked}
      />
      {asked.trim() === '' ? undefined : (
        <>
          <span className="ck-document__found">{words.found(at + 1, places.length)}</span>
          <ToolButton isOff={places.length === 0} label={words.previousFound} onPress={() => goTo(at - 1)}>
            <ArrowUp />
          </ToolButton>
          <ToolButton isOff={places.length === 0} label={words.nextFound} onPress={() => goTo(at + 1)}>
            <ArrowDown />
          </ToolButton>
        </>
      )}
    </form>
  );
}
