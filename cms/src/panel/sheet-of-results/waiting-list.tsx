import { vietnameseDay } from '@camket/shared/values';
import type { WaitingSheet } from '../../quality/results/sheet/waiting-sheets.ts';
import type { Words } from '../../words/vi.ts';
import { sayPeriod } from '../results/period-choices.ts';
import { sayDayOf } from '../sheet/say-moment.ts';
import type { UnsentSheet } from './unsent-sheets.ts';

/** A line of the list: what waits on a unit's sheet, and what the unit has not sent of it. */
export type ListedSheet = Omit<WaitingSheet, 'own'> & {
  readonly own?: number;
  readonly unsent?: UnsentSheet['unsent'];
};

interface WaitingListProps {
  readonly sheets: readonly ListedSheet[];
  readonly words: Words;
  readonly adminPath: string;
  readonly severalCommunes: boolean;
}

/** Units whose figures somebody verifies, each with how many wait and since when, and the way to the sheet. */
export function WaitingList({ sheets, words, adminPath, severalCommunes }: WaitingListProps) {
  return (
    <ul className="ck-work ck-units">
      {sheets.map((sheet) => (
        <li key={keyOf(sheet)}>
          <a href={hrefOf(sheet, adminPath)}>
            <span className="ck-work__title">
              {[sheet.unit?.name ?? words.verifying.noUnit, ...(severalCommunes ? [sheet.commune.name] : [])].join(
                ', ',
              )}
            </span>
            <span className="ck-work__note">{noteOf(sheet, words)}</span>
          </a>
          <Counts sheet={sheet} words={words} />
        </li>
      ))}
    </ul>
  );
}

/** What a sheet is told apart by. */
export function keyOf({
  commune,
  unit,
  decision,
  period,
}: Pick<WaitingSheet, 'commune' | 'unit' | 'decision' | 'period'>): string {
  return [commune.id, unit?.id ?? '', decision.subject, period].join(' ');
}

/** The screen on which a sheet is verified; what no unit answers for is verified row by row. */
export function hrefOf({ unit, decision, period }: Pick<WaitingSheet, 'unit' | 'decision' | 'period'>, admin: string) {
  if (unit === undefined) return `${admin}/collections/results?buoc=submitted`;
  const search = new URLSearchParams({ 'don-vi': unit.id, 'van-ban': decision.subject, ky: period });
  return `${admin}/tham-dinh-so-lieu?${search.toString()}`;
}

/** The sheet that has waited longest beside the one that is open. */
export function nextSheet(
  waiting: readonly WaitingSheet[],
  open: Parameters<typeof keyOf>[0],
): WaitingSheet | undefined {
  return waiting.find((sheet) => sheet.waiting > 0 && keyOf(sheet) !== keyOf(open));
}

function noteOf({ period, decision, since, unsent }: ListedSheet, words: Words): string {
  const { about, since: sinceDay, dueDay } = words.verifying;
  return [
    about(sayPeriod(period, words), decision.name),
    ...(since === undefined ? [] : [sinceDay(sayDayOf(since))]),
    ...(unsent?.dueDay === undefined ? [] : [dueDay(vietnameseDay(unsent.dueDay))]),
  ].join(' · ');
}

function Counts({ sheet, words }: { readonly sheet: ListedSheet; readonly words: Words }) {
  const { counted } = words.verifying;
  const { waiting, own = 0, returned, unsent } = sheet;
  return (
    <span className="ck-units__counts">
      {waiting === 0 ? undefined : <span className="ck-due ck-due--sent">{counted.waiting(waiting)}</span>}
      {own === 0 ? undefined : <span className="ck-work__note">{counted.own(own)}</span>}
      {returned === 0 ? undefined : <span className="ck-due ck-due--near">{counted.returned(returned)}</span>}
      {unsent === undefined ? undefined : (
        <span className={`ck-due ck-due--${unsent.isOverdue ? 'overdue' : 'near'}`}>
          {unsent.isOverdue ? counted.overdue(unsent.missing) : counted.missing(unsent.missing)}
        </span>
      )}
    </span>
  );
}
