'use client';
import { useWords } from '../../words/use-words.ts';
import { Notice } from '../frame/notice.tsx';
import { sayMoment } from '../sheet/say-moment.ts';
import type { SheetDesk } from './use-sheet-desk.ts';

/** What somebody who fills in the sheet should know: what this device kept, what the connection does, what came of submitting. */
export function EntryNotices({ desk }: { readonly desk: SheetDesk }) {
  const { broughtBack, rows, saving, submitting, hasRoom, sheet, adminPath } = desk;
  const words = useWords().sheetOfResults;
  const kept = Object.keys(broughtBack?.rows ?? {});
  const back = rows.filter(({ name, isLocked }) => kept.includes(name) && !isLocked);
  const { outcome } = submitting;
  return (
    <>
      {hasRoom ? undefined : <Notice look="warn">{words.noRoom}</Notice>}
      {saving.state.kind === 'sessionEnded' ? (
        <Notice look="warn">
          <p>
            {words.sessionEnded}{' '}
            <a href={`${adminPath}/login`} rel="noreferrer" target="_blank">
              {words.signIn}
            </a>
          </p>
        </Notice>
      ) : undefined}
      {broughtBack === undefined || back.length === 0 ? undefined : (
        <Notice look="plain">{words.keptHere(sayMoment(broughtBack.at))}</Notice>
      )}
      {rows
        .filter(({ name, isLocked }) => kept.includes(name) && isLocked)
        .map(({ name, row }) => (
          <Notice key={name} look="warn">
            {words.lockedHere(
              row.indicator.phrase,
              Object.values(broughtBack?.rows[name]?.typed.figures ?? {}).join(' / '),
            )}
          </Notice>
        ))}
      {outcome === undefined ? undefined : (
        <Notice look={outcome.refused === 0 ? 'good' : 'warn'}>
          {outcome.done > 0 ? words.submitted(outcome.done) : ''}{' '}
          {outcome.refused > 0 ? words.refusedRows(outcome.refused) : ''}
        </Notice>
      )}
      {sheet.mayVerify ? (
        <Notice look="plain">
          <a
            href={`${adminPath}/tham-dinh-so-lieu?${new URLSearchParams({
              'don-vi': sheet.unit.id,
              'van-ban': sheet.decision.subject,
              ky: sheet.period,
            }).toString()}`}
          >
            {words.toVerify}
          </a>
        </Notice>
      ) : undefined}
    </>
  );
}
