'use client';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useForm } from './form.ts';

interface TextFieldProps extends FieldProps {
  readonly value: string | undefined;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  /** A list of suggestions, by the id of its `datalist`. */
  readonly list?: string;
}

/** One line of text. */
export function TextField({ value = '', onChange, placeholder, list, ...field }: TextFieldProps) {
  const { readOnly } = useForm();
  return (
    <FieldFrame field={field}>
      {(described) => (
        <input
          {...described}
          className="ck-input"
          list={list}
          onChange={(event) => onChange(event.target.value)}
          placeholder={readOnly ? undefined : placeholder}
          readOnly={readOnly}
          type="text"
          value={value}
        />
      )}
    </FieldFrame>
  );
}

/** Text of any length; the field grows with it. */
export function LongTextField({ value = '', onChange, placeholder, ...field }: TextFieldProps) {
  const { readOnly } = useForm();
  return (
    <FieldFrame field={field}>
      {(described) => (
        <span className="ck-grow" data-text={`${value} `}>
          <textarea
            {...described}
            className="ck-input"
            onChange={(event) => onChange(event.target.value)}
            placeholder={readOnly ? undefined : placeholder}
            readOnly={readOnly}
            rows={1}
            value={value}
          />
        </span>
      )}
    </FieldFrame>
  );
}
