'use client';
import { useId, useState } from 'react';
import { useWords } from '../../words/use-words.ts';
import { Warning } from '../fields/icons.tsx';
import { Conflict } from './row-conflict.tsx';
import { whyNot } from './desk-rows.ts';
import { RowEvidence } from './row-evidence.tsx';
import type { RowProps } from './row-props.ts';
import { RowText } from './row-text.tsx';
import { Sentence } from './on-page.tsx';
import { otherRemarks } from './remark-fields.ts';
import type { TypedRow } from './typed-row.ts';

/** What stands below a row: the public sentence, what is wrong or worth a look, and what wants words. */
export function RowDetails(props: RowProps) {
  const { desk, row } = props;
  const { read, refusal, name } = row;
  const told = refusal ?? desk.submitting.refusals[name];
  return (
    <>
      <Sentence row={row} sheet={desk.sheet} />
      <Returned {...props} />
      {row.conflict === undefined ? undefined : <Conflict {...props} theirs={row.conflict} />}
      {read.faults.has('cutOff') ? <p className="ck-remark">{read.faults.get('cutOff')}</p> : undefined}
      {told === undefined ? undefined : (
        <p className="ck-remark" role="alert">
          {told}
        </p>
      )}
      <StillKept row={row} />
      <Warnings {...props} />
      <WordFields {...props} />
      <RowEvidence key={row.mark.id} {...props} />
    </>
  );
}

/** A row that was emptied here while the draft on the server still has its figure: nothing is thrown away by itself. */
function StillKept({ row: { read, mark, isLocked } }: Pick<RowProps, 'row'>) {
  const words = useWords().sheetOfResults;
  if (isLocked || !read.isBlank || mark.id === undefined || mark.text === undefined) return undefined;
  return <p className="ck-remark">{words.stillKept(figuresSaid(mark.typed))}</p>;
}

const figuresSaid = ({ figures }: TypedRow): string =>
  Object.values(figures)
    .filter((text) => text.trim() !== '')
    .join('/');

/** What is said in words: the cause of a miss, a note, the row's own day and source; each opens when it is wanted. */
function WordFields(props: RowProps) {
  const { row } = props;
  const words = useWords().sheetOfResults;
  const [isApart, setApart] = useState(false);
  const [isNoting, setNoting] = useState(false);
  const { typed, read, isLocked } = row;
  const hasOwn = isApart || typed.cutOff !== undefined || typed.source !== undefined;
  const hasNote = isNoting || typed.note !== '';
  return (
    <>
      <div className="ck-more-fields">
        {(read.needsCause && !isLocked) || typed.cause !== '' ? (
          <RowText
            {...props}
            fault={!isLocked && whyNot(row) === 'cause' ? words.causeNeeded : undefined}
            field="cause"
            help={words.causeHelp}
            label={words.cause}
          />
        ) : undefined}
        {hasNote ? <RowText {...props} field="note" label={words.note} /> : undefined}
        {hasOwn ? <Apart {...props} /> : undefined}
      </div>
      {isLocked || read.isBlank ? undefined : (
        <div className="ck-deeds">
          {hasNote ? undefined : (
            <button className="ck-link" onClick={() => setNoting(true)} type="button">
              {words.addNote}
            </button>
          )}
          {hasOwn ? undefined : (
            <button className="ck-link" onClick={() => setApart(true)} type="button">
              {words.apart}
            </button>
          )}
        </div>
      )}
    </>
  );
}

/** Why the secretary returned the row, where the remark is about none of the figure's fields. */
function Returned({ row: { row, mark } }: RowProps) {
  const words = useWords().sheetOfResults;
  if (mark.stage !== 'returned') return undefined;
  return otherRemarks(row.cell?.returned, row.indicator, words).map(({ about, text }) => (
    <p className="ck-typed__remark" key={`${about} ${text}`}>
      {words.returned}. {words.returnedAt(about)} {text}
    </p>
  ));
}

/** What looks wrong in the row; each is confirmed, or explained in the note. */
function Warnings({ desk, row: { name, warnings, unanswered, typed, isLocked } }: RowProps) {
  const words = useWords().sheetOfResults;
  if (warnings.length === 0) return undefined;
  const confirm = (kind: string, isRight: boolean): void =>
    desk.edit(name, 'confirmed', (before) => ({
      ...before,
      confirmed: isRight ? [...before.confirmed, kind] : before.confirmed.filter((one) => one !== kind),
    }));
  return (
    <ul className="ck-warnings">
      {warnings.map(({ kind, message }) => (
        <li
          className={unanswered.some((one) => one.kind === kind) ? 'ck-warning' : 'ck-warning ck-warning--calm'}
          key={kind + message}
        >
          <p>
            <Warning /> <strong>{words.warning}:</strong> {message}
          </p>
          {isLocked || typed.note.trim() !== '' ? undefined : (
            <label className="ck-tick">
              <input
                checked={typed.confirmed.includes(kind)}
                onChange={({ target }) => confirm(kind, target.checked)}
                type="checkbox"
              />
              {words.confirm}
            </label>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The row's own day and source, in place of those of the whole sheet. */
function Apart({ desk, row }: RowProps) {
  const words = useWords().sheetOfResults;
  const [day, source] = [useId(), useId()];
  const set = (field: 'cutOff' | 'source', text: string): void =>
    desk.edit(row.name, field, ({ [field]: _before, ...rest }: TypedRow) =>
      text === '' ? rest : { ...rest, [field]: text },
    );
  return (
    <>
      <div className="ck-typed">
        <label className="ck-typed__name" htmlFor={day}>
          {words.ownCutOff}
        </label>
        <input
          className="ck-input ck-input--number"
          id={day}
          inputMode="numeric"
          onChange={({ target }) => set('cutOff', target.value)}
          placeholder={desk.defaults.cutOff}
          readOnly={row.isLocked}
          value={row.typed.cutOff ?? ''}
        />
      </div>
      <div className="ck-typed ck-typed--wide">
        <label className="ck-typed__name" htmlFor={source}>
          {words.ownSource}
        </label>
        <input
          className="ck-input"
          id={source}
          onChange={({ target }) => set('source', target.value)}
          placeholder={row.read.content?.source ?? desk.defaults.source}
          readOnly={row.isLocked}
          value={row.typed.source ?? ''}
        />
      </div>
    </>
  );
}
