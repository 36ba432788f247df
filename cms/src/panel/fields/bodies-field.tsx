'use client';
import { nameOn, type Unit } from '@camket/shared/communes';
import type { Body } from '@camket/shared/plans';
import { type KeyboardEvent, useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { bodiesIn } from '../decisions/paste-into.ts';
import { removeAt } from '../sheet/put.ts';
import { FieldFrame, type FieldProps } from './field-frame.tsx';
import { useForm } from './form.ts';

interface BodiesFieldProps extends FieldProps {
  readonly value: readonly Body[];
  readonly onChange: (bodies: readonly Body[]) => void;
}

/** Who does something: units, roles and groups as the document writes them, each linked to the unit that it names. */
export function BodiesField({ value, onChange, ...field }: BodiesFieldProps) {
  const { readOnly, units } = useForm();
  const [typed, setTyped] = useState('');
  const listId = useId();
  const words = useWords();
  const take = (text: string): void => {
    setTyped('');
    const added = bodiesIn(text, units);
    if (added.length > 0) onChange([...value, ...added]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && value.length > 0) onChange(value.slice(0, -1));
  };
  return (
    <FieldFrame field={field}>
      {(described) => (
        <div className="ck-bodies">
          <Chips bodies={value} onChange={onChange} />
          {readOnly ? undefined : (
            <input
              {...described}
              className="ck-bodies__input"
              list={listId}
              onBlur={() => take(typed)}
              onChange={({ target }) => setTyped(target.value)}
              onKeyDown={onKeyDown}
              placeholder={value.length === 0 ? words.bodies.help : '+'}
              value={typed}
            />
          )}
          <UnitList id={listId} />
        </div>
      )}
    </FieldFrame>
  );
}

function Chips({
  bodies,
  onChange,
}: {
  readonly bodies: readonly Body[];
  readonly onChange: (bodies: readonly Body[]) => void;
}) {
  const { readOnly, units, today } = useForm();
  const words = useWords();
  if (bodies.length === 0) return undefined;
  return (
    <ul className="ck-chips">
      {bodies.map((body, at) => {
        const unit = units.find(({ key }) => key === body.unit);
        return (
          <li className={unit === undefined ? 'ck-chip' : 'ck-chip ck-chip--linked'} key={`${at}-${body.text}`}>
            <span title={unit === undefined ? words.bodies.notLinked : words.bodies.linked(nameOn(unit.names, today))}>
              {body.text}
            </span>
            {readOnly ? undefined : (
              <button
                aria-label={words.bodies.remove(body.text)}
                onClick={() => onChange(removeAt(bodies, at))}
                type="button"
              >
                ×
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The names of the commune's units, as suggestions. */
function UnitList({ id }: { readonly id: string }) {
  const { units, today } = useForm();
  return (
    <datalist id={id}>
      {openUnits(units).map(({ key, names }) => (
        <option key={key} value={nameOn(names, today)} />
      ))}
    </datalist>
  );
}

/** The units that have not been closed. */
export function openUnits(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ closedFrom }) => closedFrom === undefined);
}
