'use client';
import { isOpen, type Mark } from '@camket/shared/reading';
import { isCalendarDay, vietnameseDay } from '@camket/shared/values';
import { useWords } from '../../words/use-words.ts';
import { Paper, Tick, Undo } from '../fields/icons.tsx';
import { ToolButton } from '../fields/row-tools.tsx';
import { useDesk } from './review-desk.ts';

/** Where a value comes from, in a word, and who vouches for it. */
export function MarkOfValue({ mark: { state, by, on } }: { readonly mark: Mark }) {
  const { nameOf } = useDesk();
  const words = useWords().readings;
  const signed = by === undefined ? '' : words.signed(nameOf(by), sayDay(on));
  return (
    <span className={`ck-origin ck-origin--${state}`} title={words.markHelp[state]}>
      <span className="ck-origin__word">{words.marks[state]}</span>
      {signed === '' ? undefined : <span className="ck-origin__who"> · {signed}</span>}
    </span>
  );
}

function sayDay(on: string | undefined): string {
  return on !== undefined && isCalendarDay(on) ? vietnameseDay(on) : '';
}

/** Confirms a value or takes that back, and shows its characters. */
export function ToolsOfValue({
  path,
  label,
  mark: { state, spans },
}: {
  readonly path: string;
  readonly label: string;
  readonly mark: Mark;
}) {
  const { confirm, unconfirm, show } = useDesk();
  const words = useWords().readings;
  return (
    <span className="ck-value-tools">
      {spans.length === 0 ? undefined : (
        <span className="ck-value-tools__show">
          <ToolButton label={`${words.show}: ${label}`} onPress={() => show(path)}>
            <Paper />
          </ToolButton>
        </span>
      )}
      {isOpen(state) ? (
        <ToolButton label={`${words.confirm}: ${label}`} onPress={() => confirm([path])}>
          <Tick />
        </ToolButton>
      ) : undefined}
      {state === 'confirmed' ? (
        <ToolButton label={`${words.unconfirm}: ${label}`} onPress={() => unconfirm(path)}>
          <Undo />
        </ToolButton>
      ) : undefined}
    </span>
  );
}
