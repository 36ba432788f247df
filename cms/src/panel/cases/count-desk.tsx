'use client';
import { type CalendarDay, calendarDay } from '@camket/shared/values';
import { useState } from 'react';
import { FileDrop } from '../files/file-drop.tsx';
import { useWords } from '../../words/use-words.ts';
import { Button } from '../dialog/button.tsx';
import { ProgressBar } from '../readings/reading-progress.tsx';
import { sayRefusal } from '../request/refused.ts';
import { likelyPeriod } from '../results/period-choices.ts';
import type { Mapping, SheetLook } from './case-answers.ts';
import { CountResult } from './count-result.tsx';
import { MappingForm } from './mapping-form.tsx';
import { type PeriodAsked, PeriodForm } from './period-form.tsx';
import { SelectBox } from './select-box.tsx';
import { type OwnUnit, TakeFigures } from './take-figures.tsx';
import { UnknownWords } from './unknown-words.tsx';
import { type ListInHand, useCounting } from './use-counting.ts';

/** A commune whose lists the person counts, with the units that they enter figures for. */
export interface CountPlace {
  readonly id: string;
  readonly name: string;
  readonly units: readonly OwnUnit[];
}

interface CountDeskProps {
  readonly places: readonly [CountPlace, ...CountPlace[]];
  readonly today: string;
  readonly adminPath: string;
}

/** Counts a list of dossiers: choose it, match its columns, choose the period, see the figures, take them over. */
export function CountDesk({ places, today, adminPath }: CountDeskProps) {
  const words = useWords().cases;
  const [place, setPlace] = useState<CountPlace>(places[0]);
  const list = useCounting(place.id);
  const { file, sheets, underWay } = list;
  return (
    <main className="ck-cases">
      <p className="ck-help">{words.help}</p>
      {places.length === 1 ? undefined : (
        <SelectBox
          choices={places.map(({ id, name }) => ({ value: id, label: name }))}
          label={words.commune}
          onChange={(id) => {
            setPlace(places.find((one) => one.id === id) ?? place);
            list.leave();
          }}
          value={place.id}
        />
      )}
      {file === undefined ? undefined : (
        <p className="ck-cases__file">
          <strong>{words.file(file.name)}</strong>{' '}
          {underWay === undefined ? <Button onPress={list.leave}>{words.otherFile}</Button> : undefined}
        </p>
      )}
      <Trouble list={list} />
      {file === undefined || (sheets === undefined && underWay === undefined) ? (
        <FileDrop
          accept=".xlsx,.csv,.txt,.tsv"
          help={words.dropHelp}
          label={words.drop}
          onFile={(chosen) => void list.look(chosen)}
        />
      ) : undefined}
      {sheets === undefined ? (
        <Progress list={list} />
      ) : (
        <ListOfSheets adminPath={adminPath} list={list} place={place} sheets={sheets} today={calendarDay(today)} />
      )}
    </main>
  );
}

function Trouble({ list: { trouble, file } }: { readonly list: ListInHand }) {
  const words = useWords();
  if (trouble === undefined) return undefined;
  return (
    <div className="ck-notice ck-notice--warn" role="alert">
      <p>
        <strong>{words.cases.refused(file?.name ?? '')}</strong>
      </p>
      <p>{sayRefusal(trouble, words)}</p>
    </div>
  );
}

function Progress({ list: { underWay, file, stop } }: { readonly list: ListInHand }) {
  const words = useWords().cases;
  if (underWay === undefined) return undefined;
  const { deed, share } = underWay;
  const name = file?.name ?? '';
  const isSent = share >= 1;
  const counting = isSent ? words.finishing(name) : words.counting(name, Math.round(share * 100));
  const said = deed === 'looking' ? words.looking(name) : counting;
  return (
    <div className="ck-progress">
      <p aria-live="polite">{said}</p>
      <ProgressBar label={deed === 'looking' ? said : name} {...(isSent ? {} : { done: share, of: 1 })} />
      <Button onPress={stop}>{words.cancel}</Button>
    </div>
  );
}

interface ListOfSheetsProps {
  readonly list: ListInHand;
  readonly sheets: readonly SheetLook[];
  readonly place: CountPlace;
  readonly today: CalendarDay;
  readonly adminPath: string;
}

const mappingOf = (sheet: SheetLook): Mapping =>
  sheet.remembered ?? { columns: sheet.columns, dayOrder: sheet.dayOrder, words: {} };

function beginning(today: CalendarDay): PeriodAsked {
  const year = Number(today.slice(0, 4));
  return { year, period: likelyPeriod(year, today), cutOff: '', isOfPeriod: false };
}

function ListOfSheets({ list, sheets, place, today, adminPath }: ListOfSheetsProps) {
  const words = useWords().cases;
  const [at, setAt] = useState(0);
  const sheet = sheets[at] ?? sheets[0];
  const [edited, setEdited] = useState<{ readonly at: number; readonly mapping: Mapping }>();
  const [asked, setAsked] = useState<PeriodAsked>(() => beginning(today));
  if (sheet === undefined) return undefined;
  const mapping = edited?.at === at ? edited.mapping : mappingOf(sheet);
  const change = (next: Mapping): void => setEdited({ at, mapping: next });
  const count = (): void => void list.count({ sheet, mapping, ...asked });
  const { counted, underWay } = list;
  const hasDays = mapping.columns.resolved !== undefined || mapping.columns.returned !== undefined;
  return (
    <>
      {sheets.length === 1 ? undefined : (
        <SelectBox
          choices={sheets.map(({ name = '' }, number) => ({ value: String(number), label: name }))}
          label={words.sheet}
          onChange={(number) => {
            setAt(Number(number ?? at));
            list.forget();
          }}
          value={String(at)}
        />
      )}
      <details className="ck-cases__step" open={counted === undefined}>
        <summary className="ck-button ck-button--plain">{words.steps[1]}</summary>
        <MappingForm mapping={mapping} onChange={change} sheet={sheet} />
      </details>
      <PeriodForm
        asked={asked}
        hasDays={hasDays}
        onChange={(next) => {
          setAsked(next);
          list.forget();
        }}
        today={today}
      />
      {underWay === undefined ? (
        <div className="ck-deeds">
          <Button look={counted === undefined ? 'main' : 'plain'} onPress={count}>
            {counted === undefined ? words.count : words.countAgain}
          </Button>
        </div>
      ) : (
        <Progress list={list} />
      )}
      {counted === undefined ? undefined : (
        <>
          <UnknownWords mapping={mapping} onChange={change} onCount={count} unknown={counted.unknown} />
          <CountResult counted={counted} />
          <TakeFigures
            adminPath={adminPath}
            commune={place.id}
            counted={counted}
            key={`${counted.period} ${counted.cutOff}`}
            today={today}
            units={place.units}
          />
        </>
      )}
    </>
  );
}
