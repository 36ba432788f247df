'use client';
import { type Mark, valueAt } from '@camket/shared/reading';
import type { ReactNode } from 'react';
import { useWords } from '../../words/use-words.ts';
import { type Choice, ChoiceField } from '../fields/choice-field.tsx';
import type { FieldProps } from '../fields/field-frame.tsx';
import { CountField, DecimalField } from '../fields/number-field.tsx';
import { LongTextField, TextField } from '../fields/text-field.tsx';
import { MarkOfValue, ToolsOfValue } from './mark-of-value.tsx';
import { useDesk } from './review-desk.ts';

/** What every field of a reading is given. */
export type ValueProps = Pick<FieldProps, 'path' | 'label' | 'size' | 'help' | 'isQuiet'>;

/** A field of a reading: it takes its value in hand when it gets the focus, and says where the value comes from. */
export function ValueFrame({
  field,
  isBlank,
  children,
}: {
  readonly field: ValueProps;
  readonly isBlank: boolean;
  readonly children: (field: FieldProps) => ReactNode;
}) {
  const { path, label } = field;
  const { marks, active, choose } = useDesk();
  const mark: Mark = marks[path] ?? { state: 'inferred', spans: [] };
  const framed = isBlank
    ? field
    : {
        ...field,
        mark: <MarkOfValue mark={mark} />,
        tools: <ToolsOfValue label={label} mark={mark} path={path} />,
      };
  return (
    <div
      className={`ck-value ck-value--${isBlank ? 'blank' : mark.state}${active === path ? ' ck-value--active' : ''}`}
      onFocus={() => choose(path)}
    >
      {children(framed)}
    </div>
  );
}

/** A value that may be blank in a reading is `null` there. */
export interface TextValueProps extends ValueProps {
  readonly isLong?: boolean;
  /** A blank text is kept as one, where the reading has no `null` for it. */
  readonly isNeeded?: boolean;
}

/** A text of the reading. */
export function TextValue({ isLong = false, isNeeded = false, ...field }: TextValueProps) {
  const { reading, write } = useDesk();
  const found = valueAt(reading, field.path);
  const value = typeof found === 'string' ? found : '';
  const onChange = (text: string): void => write(field.path, text === '' && !isNeeded ? null : text);
  const Field = isLong ? LongTextField : TextField;
  return (
    <ValueFrame field={field} isBlank={value === ''}>
      {(framed) => <Field {...framed} onChange={onChange} value={value} />}
    </ValueFrame>
  );
}

/** A figure of the reading. */
export function FigureValue({
  isYear = false,
  isWhole = false,
  ...field
}: ValueProps & { isYear?: boolean; isWhole?: boolean }) {
  const { reading, write } = useDesk();
  const found = valueAt(reading, field.path);
  const value = typeof found === 'number' ? found : undefined;
  return (
    <ValueFrame field={field} isBlank={value === undefined}>
      {(framed) =>
        isYear || isWhole ? (
          <CountField {...framed} isYear={isYear} onChange={(next) => write(field.path, next ?? null)} value={value} />
        ) : (
          <DecimalField
            {...framed}
            onChange={(next) => write(field.path, next === undefined ? null : Number(next))}
            value={value === undefined ? undefined : String(value)}
          />
        )
      }
    </ValueFrame>
  );
}

interface ChosenValueProps<Value extends string> extends ValueProps {
  readonly choices: readonly Choice<Value>[];
  /** It may be left open. */
  readonly mayBeBlank?: boolean;
  /** How a choice stands in the reading. */
  readonly inReading?: (choice: Value) => unknown;
}

/** One of several values of the reading. */
export function ChosenValue<Value extends string>(props: ChosenValueProps<Value>) {
  const { choices, mayBeBlank = false, inReading = (choice: Value): unknown => choice, ...field } = props;
  const { reading, write } = useDesk();
  const words = useWords().readings;
  const found = valueAt(reading, field.path);
  const value = choices.find((choice) => inReading(choice.value) === found)?.value;
  return (
    <ValueFrame field={field} isBlank={found === null || found === undefined}>
      {(framed) => (
        <ChoiceField
          {...framed}
          choices={choices}
          onChange={(next) => write(field.path, next === undefined ? null : inReading(next))}
          value={value}
          {...(mayBeBlank ? { blank: words.none } : {})}
        />
      )}
    </ValueFrame>
  );
}
