import { type CalendarDay, dayAt } from '@camket/shared/values';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Payload } from 'payload';
import type { PostMail } from './mail/post-mail.ts';
import type { PaperReader } from './readings/paper-reader.ts';

/** What the plugin needs from its surroundings. */
export interface Settings {
  /** The folder that keeps the bytes of files. */
  readonly filesFolder: string;
  /** The folder that keeps the papers from which drafts are made, until they are done with. */
  readonly papersFolder: string;
  /** Reads a paper, outside the thread that answers requests. */
  readonly readPaper: PaperReader;
  /** Whether the demo loader may give past moments. */
  readonly isDemo: boolean;
  /** Whether other nodes may write to the same register. */
  readonly isShared: boolean;
  /** The day in Viet Nam. */
  readonly today: () => CalendarDay;
  /** The moment, ISO 8601 in UTC with milliseconds. */
  readonly now: () => string;
  /** The address of the public pages, where it is known. */
  readonly siteUrl?: string;
  /** The address under which people reach the panel, for links in mails. */
  readonly panelUrl: string;
  /** Hands a mail in; without it mails go to the mailbox of the panel alone. */
  readonly postMail?: PostMail;
  /** How often it is looked whether somebody is to be reminded, in seconds. */
  readonly roundsEvery: number;
  readonly version: string;
  /** Whether everything is in place that has to be there before the first request. */
  readonly isReady: () => boolean;
}

const kept = 'camket';

/** Where the app keeps the settings for whoever handles a request. */
export const keepSettings = (settings: Settings): Record<string, Settings> => ({ [kept]: settings });

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' &&
  value !== null &&
  'filesFolder' in value &&
  'readPaper' in value &&
  'today' in value &&
  'now' in value;

const pastMoment = new AsyncLocalStorage<string>();

/** Does work as if it were a past moment, for the demo's history; an app without the demo goes by the clock. */
export const asOf = <Result>(at: string, work: () => Promise<Result>): Promise<Result> => pastMoment.run(at, work);

/** The day on which something is done: today, or that of the past moment which the demo tells of. */
export function dayOfDeed(payload: Payload): CalendarDay {
  const settings = settingsOf(payload);
  const at = pastMoment.getStore();
  return settings.isDemo && at !== undefined ? dayAt(at) : settings.today();
}

/** The settings of the app that handles a request. */
export function settingsOf(payload: Payload): Settings {
  const value: unknown = payload.config.custom[kept];
  if (isSettings(value)) {
    const at = pastMoment.getStore();
    return value.isDemo && at !== undefined ? { ...value, now: () => at } : value;
  }
  throw new Error('Cannot find the settings: is camket() among the plugins?');
}
