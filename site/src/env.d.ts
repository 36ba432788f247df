/// <reference types="astro/client" />
import type { Body, DecisionBody, PublicRecord } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';

declare global {
  namespace App {
    interface Locals {
      /** All that is public, folded from the register. */
      record: PublicRecord;
      /** What a document's entry says, read by the entry's number; nothing where the body is gone. */
      bodyOf: (seq: number) => DecisionBody | undefined;
      /** What a published report says whole, read by the entry's number; nothing where the body is gone. */
      reportOf: (seq: number) => Body<'report'> | undefined;
      /** The day in Viet Nam. */
      today: CalendarDay;
      /** The public address of the site, without a slash at its end. */
      home: string;
      /** Whether all that is shown was invented. */
      demo: boolean;
      /** The one commune that this site is for; absent where it serves a city. */
      siteCommune?: string;
      /** Since when the workroom has not been heard, as an ISO moment; absent while it is. */
      silentSince?: string;
      /** SHA-256 of the files that this site holds and can hand out. */
      keptFiles: ReadonlySet<string>;
    }
  }
}
