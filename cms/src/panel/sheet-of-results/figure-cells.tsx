'use client';
import { type KeyboardEvent, useId, useRef } from 'react';
import { useWords } from '../../words/use-words.ts';
import type { RowProps } from './row-props.ts';
import { remarksAt } from './remark-fields.ts';
import { RowText } from './row-text.tsx';
import { fieldsFor, type FigureField } from './typed-row.ts';

/** The fields of a row's figure; the reason where something else than a figure is reported. */
export function FigureCells(props: RowProps) {
  const { row } = props;
  const { typed } = row;
  if (typed.choice === 'notApplicable' || typed.choice === 'withheld') return <GroundField {...props} />;
  if (typed.choice !== 'figure') return undefined;
  return (
    <div className="ck-typed-row">
      {fieldsFor(row.row.indicator).map((field, column) => (
        <FigureInput {...props} column={column} field={field} key={field} />
      ))}
    </div>
  );
}

interface FigureProps extends RowProps {
  readonly field: FigureField;
  readonly column: number;
}

function FigureInput(props: FigureProps) {
  const { row, field } = props;
  const id = useId();
  const words = useWords().sheetOfResults;
  const { read, mark } = row;
  const fault = read.faults.get(field);
  const hint = read.hints.get(field);
  const remarks = mark.stage === 'returned' ? remarksAt(row.row.cell?.returned, field) : [];
  return (
    <div className={fault === undefined && remarks.length === 0 ? 'ck-typed' : 'ck-typed ck-typed--marked'}>
      <label className="ck-typed__name" htmlFor={id}>
        {labelOf(row.row.indicator, field, words.fields)}
      </label>
      <FigureControl {...props} describedBy={`${id}-said`} id={id} isWrong={fault !== undefined} />
      <div id={`${id}-said`}>
        {fault === undefined ? undefined : <p className="ck-remark">{fault}</p>}
        {hint === undefined ? undefined : <p className="ck-help">{hint}</p>}
        {remarks.map((text) => (
          <p className="ck-typed__remark" key={text}>
            {words.returned}: {text}
          </p>
        ))}
      </div>
    </div>
  );
}

function labelOf(
  { numerator, denominator, exclusion, unit }: RowProps['row']['row']['indicator'],
  field: FigureField,
  words: Readonly<Record<FigureField, string>>,
): string {
  switch (field) {
    case 'numerator':
      return numerator ?? words.numerator;
    case 'denominator':
      return denominator ?? words.denominator;
    case 'excluded':
      return exclusion === undefined ? words.excluded : `${words.excluded}: ${exclusion}`;
    case 'value':
      return unit === undefined ? words.value : `${words.value} (${unit})`;
    case 'grade':
    case 'rank':
    case 'population':
    case 'conclusion':
    case 'judgement':
    case 'done':
    case 'inProgress':
    case 'overdue':
      return words[field];
  }
}

interface ControlProps extends FigureProps {
  readonly id: string;
  readonly describedBy: string;
  readonly isWrong: boolean;
}

function FigureControl(props: ControlProps) {
  const { row, field } = props;
  const words = useWords().sheetOfResults;
  const { target } = row.row.indicator;
  if (field === 'conclusion') return <ChoiceControl {...props} options={Object.entries(words.conclusions)} />;
  const scale = field === 'grade' && target?.kind === 'grade' ? target.scale : undefined;
  if (scale !== undefined) return <ChoiceControl {...props} options={scale.map((grade) => [grade, grade] as const)} />;
  return <TextControl {...props} />;
}

function TextControl({ desk, row, field, place, column, id, describedBy, isWrong }: ControlProps) {
  const before = useRef('');
  const text = row.typed.figures[field] ?? '';
  const isWords = field === 'grade' || field === 'judgement';
  const set = (value: string): void => setFigure({ desk, row, field }, value);
  const restore = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && text !== before.current) set(before.current);
  };
  return (
    <input
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      autoComplete="off"
      className={isWords ? 'ck-input' : 'ck-input ck-input--number'}
      data-column={column}
      data-row={place}
      id={id}
      inputMode={isWords ? 'text' : field === 'value' ? 'decimal' : 'numeric'}
      onChange={({ target }) => set(target.value)}
      onFocus={({ target }) => {
        before.current = text;
        target.select();
      }}
      onKeyDown={restore}
      readOnly={row.isLocked}
      type="text"
      value={text}
    />
  );
}

/** Writes a part of the figure; what was confirmed of the one before no longer counts. */
function setFigure({ desk, row, field }: Pick<FigureProps, 'desk' | 'row' | 'field'>, text: string): void {
  desk.edit(row.name, field, (typed) => ({ ...typed, confirmed: [], figures: { ...typed.figures, [field]: text } }));
}

function ChoiceControl({
  desk,
  row,
  field,
  id,
  describedBy,
  options,
}: ControlProps & { readonly options: readonly (readonly [string, string])[] }) {
  const words = useWords().sheetOfResults;
  return (
    <select
      aria-describedby={describedBy}
      className="ck-input ck-select"
      disabled={row.isLocked}
      id={id}
      onChange={({ target }) => setFigure({ desk, row, field }, target.value)}
      value={row.typed.figures[field] ?? ''}
    >
      <option value="">{words.chooseOne}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function GroundField(props: RowProps) {
  const { typed, read } = props.row;
  const words = useWords().sheetOfResults;
  if (typed.choice !== 'notApplicable' && typed.choice !== 'withheld') return undefined;
  return (
    <RowText
      {...props}
      fault={read.faults.get('ground')}
      field="ground"
      help={words.groundHelp}
      label={words.ground[typed.choice]}
    />
  );
}
