'use client';
import { useEffect, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { ask, isDone } from '../request/ask.ts';
import { type Standing, standing } from './whole-reading.ts';

interface ReadingProgressProps {
  readonly id: string;
  readonly first: Standing;
  /** The document is no longer waiting or being read. */
  readonly onDone: () => void;
}

const pause = 1_000;

/** How far the reading of a document has come, asked for each second. */
export function ReadingProgress({ id, first, onDone }: ReadingProgressProps) {
  const words = useWords().readings;
  const [now, setNow] = useState<Standing>(first);
  useEffect(() => {
    let isWanted = true;
    const look = async (): Promise<void> => {
      const answer = await ask('GET', `/readings/${id}/progress`);
      const found = isDone(answer) ? standing.safeParse(answer.body).data : undefined;
      if (!isWanted) return;
      if (found !== undefined) setNow(found);
      if (found !== undefined && found.state !== 'waiting' && found.state !== 'reading') onDone();
      else clock = setTimeout(() => void look(), pause);
    };
    let clock = setTimeout(() => void look(), pause);
    return () => {
      isWanted = false;
      clearTimeout(clock);
    };
  }, [id]);
  const { progress, state } = now;
  const line = progress?.words ?? (state === 'waiting' ? words.waitingLine : words.readingLine);
  return (
    <div className="ck-progress">
      <p aria-live="polite">{line}</p>
      <ProgressBar label={line} {...(progress ?? {})} />
      <p className="ck-help">{words.leaveIsFine}</p>
    </div>
  );
}

/** How much of something is done; without figures, that it is under way. */
export function ProgressBar({
  label,
  done,
  of,
}: {
  readonly label: string;
  readonly done?: number;
  readonly of?: number;
}) {
  const isKnown = done !== undefined && of !== undefined && of > 0;
  return <progress aria-label={label} className="ck-progress__bar" {...(isKnown ? { max: of, value: done } : {})} />;
}
