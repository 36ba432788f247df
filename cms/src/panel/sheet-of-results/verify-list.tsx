import { vietnameseDay } from '@camket/shared/values';
import { duesFor } from '../../quality/dues/dues-for.ts';
import type { Due } from '../../quality/dues/dues-of.ts';
import { waitingSheets } from '../../quality/results/sheet/waiting-sheets.ts';
import type { Person } from '../../people/person.ts';
import { PanelPage } from '../frame/panel-page.tsx';
import type { Asker } from '../frame/screen-request.ts';
import { SheetChooser } from './sheet-chooser.tsx';
import type { SheetPlace } from './sheet-place.ts';
import { type UnsentSheet, unsentSheets } from './unsent-sheets.ts';
import { keyOf, type ListedSheet, WaitingList } from './waiting-list.tsx';

interface VerifyListProps {
  readonly asker: Asker;
  readonly person: Person;
  readonly place: SheetPlace | undefined;
}

/** The first screen of whoever verifies: which units' figures wait, since when, and which are not in yet. */
export async function VerifyList({ asker, person, place }: VerifyListProps) {
  const { req, words, adminPath } = asker;
  const { watched } = await duesFor(req, person);
  const sheets = listedSheets(await waitingSheets(req, person), watched);
  const waiting = sheets.filter((sheet) => sheet.waiting + (sheet.own ?? 0) > 0);
  const withUnits = sheets.filter((sheet) => !waiting.includes(sheet));
  const severalCommunes = new Set(sheets.map(({ commune }) => commune.id)).size > 1;
  const shared = { words, adminPath, severalCommunes };
  return (
    <PanelPage lede={words.verifying.lede} look="ck-home--work ck-verifying" title={words.sheetOfResults.verifyTitle}>
      <main>
        {waiting.length === 0 ? (
          <Nothing dues={watched} words={words} />
        ) : (
          <section className="ck-tile ck-tile--urgent">
            <h2>
              {words.verifying.waitingTitle} <span className="ck-count ck-count--calm">{countIn(waiting)}</span>
            </h2>
            <WaitingList sheets={waiting} {...shared} />
          </section>
        )}
        {withUnits.length === 0 ? undefined : (
          <section className="ck-tile">
            <h2>{words.verifying.withUnits}</h2>
            <p className="ck-help">{words.verifying.withUnitsHelp}</p>
            <WaitingList sheets={withUnits} {...shared} />
          </section>
        )}
        {place === undefined ? undefined : (
          <details className="ck-tile ck-more">
            <summary>{words.verifying.other}</summary>
            <SheetChooser place={place} />
          </details>
        )}
      </main>
    </PanelPage>
  );
}

const countIn = (sheets: readonly ListedSheet[]): number =>
  sheets.reduce((sum, { waiting, own = 0 }) => sum + waiting + own, 0);

/** What waits, with what the same units have not sent; then reports that are due of which nothing waits. */
function listedSheets(waiting: readonly ListedSheet[], dues: readonly Due[]): readonly ListedSheet[] {
  const unsent = new Map(unsentSheets(dues).map((sheet) => [keyOf(sheet), sheet] as const));
  const known = new Set(waiting.map(keyOf));
  const pressing = new Set(unsentSheets(dues.filter(({ state }) => state === 'overdue' || state === 'due')).map(keyOf));
  const beside = (sheet: UnsentSheet): ListedSheet => ({ ...sheet, waiting: 0, returned: 0 });
  return [
    ...waiting.map((sheet) => {
      const missing = unsent.get(keyOf(sheet))?.unsent;
      return missing === undefined ? sheet : { ...sheet, unsent: missing };
    }),
    ...[...unsent].flatMap(([key, sheet]) => (pressing.has(key) && !known.has(key) ? [beside(sheet)] : [])),
  ];
}

/** That nothing waits, and what comes next. */
function Nothing({ dues, words }: { readonly dues: readonly Due[]; readonly words: Asker['words'] }) {
  const next = dues.find(({ kind, state, unit }) => kind === 'report' && state === 'upcoming' && unit !== undefined);
  return (
    <section className="ck-tile ck-tile--calm ck-calm">
      <p>
        <strong>{words.verifying.none}</strong>
      </p>
      <p>
        {next?.dueDay === undefined || next.unit === undefined
          ? words.verifying.noneHelp
          : words.verifying.next(next.title, next.unit.name, vietnameseDay(next.dueDay))}
      </p>
    </section>
  );
}
