'use client';
import type { Objective } from '@camket/shared/objectives';
import { Fragment } from 'react';
import { useWords } from '../../words/use-words.ts';
import { replaceAt } from '../sheet/put.ts';
import { type Column, columnsOf, type PasteTarget } from './columns.ts';
import type { PastedGroup } from './pasted-rows.ts';

interface PastePreviewProps {
  readonly groups: readonly PastedGroup[];
  readonly target: PasteTarget;
  readonly objectives: readonly Objective[];
  readonly serves: readonly (string | undefined)[];
  readonly onServe: (serves: readonly (string | undefined)[]) => void;
}

/** The rows as they will be added. */
export function PastePreview({ groups, target, objectives, serves, onServe }: PastePreviewProps) {
  const words = useWords().paste;
  const names: readonly Column[] = columnsOf[target];
  const used = names.filter((name) => groups.some(({ rows }) => rows.some((row) => row[name] !== undefined)));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count === 0)
    return (
      <p className="ck-remark" role="alert">
        {words.nothing}
      </p>
    );
  return (
    <div className="ck-preview" role="region" tabIndex={0} aria-label={words.preview(count)}>
      <table>
        <caption>{words.preview(count)}</caption>
        <thead>
          <tr>
            {used.map((name) => (
              <th key={name} scope="col">
                {words.names[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map(({ heading, rows }, at) => (
            <Fragment key={`${at}-${heading ?? ''}`}>
              {heading === undefined && objectives.length === 0 ? undefined : (
                <tr>
                  <th colSpan={used.length} scope="rowgroup">
                    <span>{heading ?? words.group}</span>
                    <ServeChoice
                      objectives={objectives}
                      onChange={(key) => onServe(replaceAt(serves, at, key))}
                      value={serves[at]}
                    />
                  </th>
                </tr>
              )}
              {rows.map((row, place) => (
                <tr key={`${at}-${place}`}>
                  {used.map((name) => (
                    <td key={name}>{row[name]}</td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ServeChoiceProps {
  readonly objectives: readonly Objective[];
  readonly value: string | undefined;
  readonly onChange: (objective: string | undefined) => void;
}

function ServeChoice({ objectives, value, onChange }: ServeChoiceProps) {
  const words = useWords();
  if (objectives.length === 0) return undefined;
  return (
    <select
      aria-label={words.paste.serves}
      className="ck-input ck-select"
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      value={value ?? ''}
    >
      <option value="">{words.paste.noObjective}</option>
      {objectives.map(({ key, statement }, place) => (
        <option
          key={key}
          value={key}
        >{`${words.rows.row(words.objectives.row, place + 1)}. ${statement.slice(0, 70)}`}</option>
      ))}
    </select>
  );
}
