import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { calendarSubject, wholeCity } from '@camket/shared/register';
import { workingCalendars } from '@camket/shared/times';
import { serveFeed } from './feed-server.ts';
import { publishBenLua, reportBenLua } from './sample/ben-lua.ts';
import { carryOutDongMay, publishDongMay, reportDongMay } from './sample/dong-may.ts';
import { type Ledger, openLedger } from './sample/ledger.ts';
import { sampleFiles } from './sample/signed-file.ts';

/** The day for which the sample shows every state. */
const sampleToday = '2026-11-20';

/** A rich register of invented entries: two communes, two years, corrections, a withdrawal, a redaction. */
export function sampleLedger(): Ledger {
  const ledger = openLedger();
  for (const { year, holidays, daysOff, extraWorkingDays } of workingCalendars) {
    ledger.write({
      at: '2025-07-15T02:00:00.000Z',
      commune: wholeCity,
      kind: 'calendar',
      subject: calendarSubject(year),
      by: 'admin',
      body: {
        year,
        holidays: holidays.map(({ day, name }) => ({ day, name })),
        daysOff: [...daysOff],
        extraWorkingDays: [...extraWorkingDays],
      },
    });
  }
  publishDongMay(ledger);
  publishBenLua(ledger);
  reportDongMay(ledger);
  carryOutDongMay(ledger);
  reportBenLua(ledger);
  return ledger;
}

/** The canonical lines of the sample. */
export const sampleLines = (): readonly string[] => sampleLedger().lines();

// node test/support/sample-register.ts write FILE | serve PORT
const [, script = '', deed, where = ''] = argv;
if (script === import.meta.filename && deed === 'write') writeFileSync(where, sampleLines().join('\n') + '\n');
if (script === import.meta.filename && deed === 'serve') {
  const { url } = await serveFeed({ lines: sampleLines(), files: sampleFiles, port: Number(where) });
  console.log(`${url}/api/register (CAMKET_TODAY=${sampleToday})`);
}
