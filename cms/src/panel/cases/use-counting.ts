'use client';
import { useRef, useState } from 'react';
import { type Answer, isDone } from '../request/ask.ts';
import { countAnswer, type CountAnswer, lookAnswer, type Mapping, type SheetLook } from './case-answers.ts';
import { headOf, sendList } from './send-list.ts';

/** What is under way with a file. */
export interface UnderWay {
  readonly deed: 'looking' | 'counting';
  readonly share: number;
}

/** How a list is to be counted. */
export interface CountAsked {
  readonly sheet: SheetLook;
  readonly mapping: Mapping;
  readonly period: string;
  readonly cutOff: string;
  readonly isOfPeriod: boolean;
}

/** A file in hand, what was seen of it and what was counted. */
export interface ListInHand {
  readonly file: File | undefined;
  readonly sheets: readonly SheetLook[] | undefined;
  readonly counted: CountAnswer | undefined;
  readonly underWay: UnderWay | undefined;
  readonly trouble: Answer | undefined;
  readonly look: (file: File) => Promise<void>;
  readonly count: (asked: CountAsked) => Promise<void>;
  readonly stop: () => void;
  /** Puts the file away, and all that came of it. */
  readonly leave: () => void;
  /** What was counted no longer fits what is asked. */
  readonly forget: () => void;
}

interface Held {
  readonly file?: File;
  readonly sheets?: readonly SheetLook[];
  readonly counted?: CountAnswer;
  readonly trouble?: Answer;
}

/** Keeps a file in hand while it is looked at and counted for a commune. */
export function useCounting(commune: string): ListInHand {
  const [held, setHeld] = useState<Held>({});
  const [underWay, setUnderWay] = useState<UnderWay>();
  const stopper = useRef<AbortController>(undefined);
  const send = async (deed: UnderWay['deed'], sent: Sent): Promise<Answer | undefined> => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setUnderWay({ deed, share: 0 });
    const onProgress = (share: number): void => setUnderWay({ deed, share });
    const answer = await sendList(sent.blob, sent.file.name, { ...sent, signal, onProgress });
    setUnderWay(undefined);
    return answer;
  };
  const look = async (file: File): Promise<void> => {
    setHeld({ file });
    const { blob, isHead } = await headOf(file);
    const fields = { commune, isHead: isHead ? '1' : '0' };
    const answer = await send('looking', { path: '/cases/look', blob, file, fields });
    const seen = answer && isDone(answer) ? lookAnswer.safeParse(answer.body).data : undefined;
    if (seen !== undefined) setHeld({ file, sheets: seen.sheets });
    else setHeld(answer === undefined ? {} : { file, trouble: answer });
  };
  const count = async (asked: CountAsked): Promise<void> => {
    const { file, sheets = [] } = held;
    if (file === undefined) return;
    setHeld({ file, sheets });
    const fields = { task: JSON.stringify({ commune, ...taskOf(asked) }) };
    const answer = await send('counting', { path: '/cases/count', blob: file, file, fields });
    const counted = answer && isDone(answer) ? countAnswer.safeParse(answer.body).data : undefined;
    if (counted !== undefined) setHeld({ file, sheets, counted });
    else setHeld({ file, sheets, ...(answer === undefined ? {} : { trouble: answer }) });
  };
  return {
    ...{ file: undefined, sheets: undefined, counted: undefined, trouble: undefined },
    ...{ ...held, underWay, look, count },
    stop: () => stopper.current?.abort(),
    leave: () => setHeld({}),
    forget: () => setHeld(({ counted: _counted, ...others }) => others),
  };
}

function taskOf({ sheet, mapping, period, cutOff, isOfPeriod }: CountAsked) {
  return {
    ...{ form: sheet.form, mapping, period, isOfPeriod },
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    ...(cutOff === '' ? {} : { cutOff }),
  };
}

interface Sent {
  readonly path: '/cases/look' | '/cases/count';
  readonly blob: Blob;
  readonly file: File;
  readonly fields: Readonly<Record<string, string>>;
}
