'use client';
import { type Reading, setValue, valueAt } from '@camket/shared/reading';
import { sayTime } from '@camket/shared/times';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { FieldRow } from '../fields/section.tsx';
import { MarkOfValue, ToolsOfValue } from './mark-of-value.tsx';
import { useDesk } from './review-desk.ts';
import { timesIn } from './times-in.ts';
import { TextValue } from './value-fields.tsx';
import { fieldId } from '../decisions/outline.ts';

/** A clause that says when results are to be reported, and what it is understood as. */
export function ReportingCard({ path, row }: { readonly path: string; readonly row: number }) {
  const { reading, edit, review, marks, choose } = useDesk();
  const words = useWords().readings;
  const clause = reading.reporting[row];
  if (clause === undefined) return undefined;
  const again = (): void => {
    const times = timesIn(clause.text, reading);
    edit('', (before: Reading) =>
      setValue(before, { path: `${path}.times`, value: [...times], signature: review.signature }),
    );
  };
  const isOutOfDate =
    JSON.stringify(timesIn(clause.text, reading)) !== JSON.stringify(valueAt(reading, `${path}.times`));
  return (
    <>
      <FieldRow>
        <TextValue isLong isNeeded label={words.fields.text} path={`${path}.text`} size="wide" />
      </FieldRow>
      {clause.times.length === 0 ? (
        <p className="ck-timing__meaning ck-timing__meaning--none">{words.notUnderstood}</p>
      ) : (
        <ul className="ck-read-times">
          {clause.times.map((time, at) => {
            const own = `${path}.times.${at}`;
            const mark = marks[own] ?? { state: 'inferred', spans: [] };
            return (
              <li
                className={`ck-value--${mark.state}`}
                id={fieldId(own)}
                key={own}
                onFocus={() => choose(own)}
                tabIndex={-1}
              >
                <span>
                  {words.understood}: <strong>{sayTime(time)}</strong>
                </span>
                <MarkOfValue mark={mark} />
                <ToolsOfValue label={sayTime(time)} mark={mark} path={own} />
              </li>
            );
          })}
        </ul>
      )}
      {isOutOfDate ? (
        <Button look="quiet" onPress={again}>
          {words.readAgain}
        </Button>
      ) : undefined}
    </>
  );
}
