import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Body, DecisionBody, PublicRecord } from '@camket/shared/register';
import type { CalendarDay } from '@camket/shared/values';

/** What a page is made from, besides its address. */
export interface PageLocals {
  readonly record: PublicRecord;
  readonly bodyOf: (seq: number) => DecisionBody | undefined;
  readonly reportOf: (seq: number) => Body<'report'> | undefined;
  readonly today: CalendarDay;
  readonly home: string;
  readonly demo: boolean;
  readonly siteCommune?: string;
  readonly silentSince?: string;
  readonly keptFiles: ReadonlySet<string>;
}

/** The pages as Astro built them: a handler that answers one request, and says `next` where it has no page for it. */
export type Pages = (
  ...request: readonly [IncomingMessage, ServerResponse, next: () => void, PageLocals]
) => Promise<void> | void;
