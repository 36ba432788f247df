'use client';
import type { CaseColumn } from '@camket/shared/results';
import { useWords } from '../../words/use-words.ts';
import { columnGroups, type Mapping, type SheetLook } from './case-answers.ts';
import { SelectBox } from './select-box.tsx';

interface MappingFormProps {
  readonly sheet: SheetLook;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const groups = ['main', 'more', 'rare'] as const;

/** Asks which column of the list holds what, in plain words and with examples. Columns about people are not offered. */
export function MappingForm({ sheet, mapping, onChange }: MappingFormProps) {
  const words = useWords().cases;
  const put = (column: CaseColumn, place: string | undefined): void => {
    const { [column]: _before, ...others } = mapping.columns;
    onChange({ ...mapping, columns: place === undefined ? others : { ...others, [column]: Number(place) } });
  };
  const unread = sheet.headers.length - new Set(Object.values(mapping.columns)).size;
  return (
    <section aria-label={words.mappingTitle} className="ck-tile">
      <h2>{words.mappingTitle}</h2>
      <p className="ck-help">{sheet.remembered === null ? words.mappingHelp : words.mappingRemembered}</p>
      {groups.map((group) => (
        <fieldset className="ck-cases__group" key={group}>
          <legend>{words.groups[group]}</legend>
          <div className="ck-cases__grid">
            {columnGroups[group].map((column) => (
              <ColumnBox
                column={column}
                key={column}
                onChange={(place) => put(column, place)}
                place={mapping.columns[column]}
                sheet={sheet}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div className="ck-cases__grid">
        <SelectBox
          choices={[
            { value: 'dayFirst', label: words.dayOrders.dayFirst },
            { value: 'monthFirst', label: words.dayOrders.monthFirst },
          ]}
          label={words.dayOrder}
          onChange={(dayOrder = 'dayFirst') => onChange({ ...mapping, dayOrder })}
          value={mapping.dayOrder}
        />
      </div>
      <p className="ck-help">{words.unread(unread)}</p>
    </section>
  );
}

interface ColumnBoxProps {
  readonly sheet: SheetLook;
  readonly column: CaseColumn;
  readonly place: number | undefined;
  readonly onChange: (place: string | undefined) => void;
}

function ColumnBox({ sheet, column, place, onChange }: ColumnBoxProps) {
  const words = useWords().cases;
  const samples = place === undefined ? undefined : (sheet.headers[place]?.samples ?? []);
  const choices = sheet.headers.flatMap(({ header, isPersonal }, at) =>
    isPersonal || header === '' ? [] : [{ value: String(at), label: header }],
  );
  return (
    <SelectBox
      blank={words.notThere}
      choices={choices}
      help={samples && (samples.length === 0 ? words.noExample : words.example(samples.join(' · ')))}
      label={words.columns.get(column)}
      onChange={onChange}
      value={place === undefined ? '' : String(place)}
    />
  );
}
