'use client';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { DeskRow } from './desk-rows.ts';
import { FigureCells } from './figure-cells.tsx';
import { IndicatorCell } from './indicator-cell.tsx';
import { OnPage } from './on-page.tsx';
import { RowActions } from './row-actions.tsx';
import { RowDetails } from './row-details.tsx';
import type { RowProps } from './row-props.ts';
import { choices, type Choice } from './typed-row.ts';

interface EntryRowProps extends RowProps {
  readonly onSubmit: () => void;
}

/** One indicator: what it is, what is reported, its figures, what the public will read, how it stands. */
export function EntryRow({ onSubmit, ...props }: EntryRowProps) {
  const words = useWords().sheetOfResults;
  const { desk, row } = props;
  const { stage, isLocked } = row;
  return (
    <tbody className={`ck-grid__row ck-grid__row--${stage}`} data-stage={stage}>
      <tr>
        <th className="ck-grid__indicator" scope="rowgroup">
          <IndicatorCell row={row.row} />
        </th>
        <Cell name={words.columns.choice}>
          <ChoiceCell {...props} />
        </Cell>
        <td className="ck-grid__figures">
          <FigureCells {...props} />
        </td>
        <Cell name={words.columns.result}>
          <OnPage row={row} sheet={desk.sheet} />
        </Cell>
        <Cell name={words.columns.state}>
          <span className={`ck-pill ck-pill--${pillOf(stage)}`}>{words.stage[stage]}</span>
          <RowActions {...props} onSubmit={onSubmit} />
        </Cell>
      </tr>
      <tr className="ck-grid__more">
        <td colSpan={5}>{isLocked && stage === 'blank' ? undefined : <RowDetails {...props} />}</td>
      </tr>
    </tbody>
  );
}

/** A cell whose heading stands beside it where the sheet is narrow. */
function Cell({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <td>
      <span aria-hidden="true" className="ck-grid__name">
        {name}
      </span>
      {children}
    </td>
  );
}

/** The look of a pill. */
function pillOf(stage: DeskRow['stage']): string {
  switch (stage) {
    case 'returned':
    case 'wrong':
    case 'conflict':
    case 'partial':
      return 'returned';
    case 'submitted':
    case 'fromFile':
    case 'unsaved':
      return 'submitted';
    case 'published':
      return 'published';
    case 'blank':
    case 'draft':
      return 'draft';
  }
}

function ChoiceCell({ desk, row: { name, row, typed, isLocked } }: RowProps) {
  const words = useWords().sheetOfResults;
  const shown = choices.filter((choice) => choice !== 'underVerification' || typed.choice === 'underVerification');
  if (isLocked) return <span>{words.choices[typed.choice]}</span>;
  return (
    <select
      aria-label={words.choiceOf(row.indicator.phrase)}
      className="ck-input ck-select"
      onChange={({ target }) =>
        desk.edit(name, 'choice', (before) => ({ ...before, choice: choiceIn(target.value), confirmed: [] }))
      }
      value={typed.choice}
    >
      {shown.map((choice) => (
        <option key={choice} value={choice}>
          {words.choices[choice]}
        </option>
      ))}
    </select>
  );
}

function choiceIn(text: string): Choice {
  return choices.find((choice) => choice === text) ?? 'figure';
}
