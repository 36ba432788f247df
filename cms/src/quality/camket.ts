import { dayAt } from '@camket/shared/values';
import type { Config, Plugin } from 'payload';
import { onlyStaffAskForAccess } from '../people/ask-for-access.ts';
import { people } from '../people/people-collection.ts';
import { sources } from '../people/sources-collection.ts';
import { actions } from './actions/actions-collection.ts';
import { publishCalendarEndpoint } from './calendars/publish-calendar.ts';
import { caseUses, countCases, keepCaseUses, lookAtCases } from './cases/case-endpoints.ts';
import { caseMappings } from './cases/case-mappings-collection.ts';
import { communes } from './communes/communes-collection.ts';
import { units } from './communes/units-collection.ts';
import { decisions } from './decisions/decisions-collection.ts';
import { calendarFile } from './dues/calendar-endpoints.ts';
import { duesEndpoint } from './dues/dues-endpoint.ts';
import { deviations } from './deviations/deviations-collection.ts';
import { filesCollection } from './files/files-collection.ts';
import { describeInterface } from './ingest/interface/describe-interface.ts';
import { sentFigures } from './ingest/sent-figures-collection.ts';
import { journal } from './journal/journal-collection.ts';
import { mails } from './mail/mails-collection.ts';
import { reminders } from './mail/reminders-collection.ts';
import { rounds } from './mail/rounds-collection.ts';
import { objectives } from './objectives/objectives-collection.ts';
import { plans } from './plans/plans-collection.ts';
import { policies } from './policies/policies-collection.ts';
import { readings } from './readings/readings-collection.ts';
import { entries } from './register/entries-collection.ts';
import { feed } from './register/feed.ts';
import { health } from './register/health.ts';
import { foreseenRedactions, redactions } from './register/redact.ts';
import { registerFile } from './register/serve-file.ts';
import { stream } from './register/stream.ts';
import { reports, unitReports } from './reports/reports-collection.ts';
import { results } from './results/results-collection.ts';
import { keepSettings, type Settings } from './settings.ts';
import { taskReports } from './task-reports/task-reports-collection.ts';

/** What an app may say about its surroundings; its folders and the reader of papers have no default. */
export type CamketOptions = Pick<Settings, 'filesFolder' | 'papersFolder' | 'readPaper'> &
  Partial<Settings> & {
    /** Whether people reach the app over https; cookies are marked secure then. */
    readonly isHttps?: boolean;
  };

function settled({ isHttps: _isHttps, ...options }: CamketOptions): Settings {
  const now = (): string => new Date().toISOString();
  return {
    isDemo: false,
    isShared: false,
    now,
    today: () => dayAt(now()),
    version: '0',
    panelUrl: 'http://127.0.0.1:3000',
    roundsEvery: 300,
    isReady: () => true,
    ...options,
  };
}

/** What is written, reported and published. */
const documents = [
  ...[decisions, policies, objectives, plans, results, sentFigures, taskReports, unitReports, reports],
  ...[actions, deviations, filesCollection, readings, caseMappings, entries],
];

/** What the workroom itself is kept with. */
const household = [journal, mails, reminders, rounds, communes, units, sources];

const endpoints = [
  ...[feed, stream, registerFile, redactions, foreseenRedactions, health, describeInterface],
  ...[publishCalendarEndpoint, duesEndpoint, calendarFile, lookAtCases, countCases, caseUses, keepCaseUses],
];

/** Adds the closed workroom and its public register to a Payload app. */
export function camket(options: CamketOptions): Plugin {
  const own = [...documents, ...household, people({ isHttps: options.isHttps ?? false })];
  return (config: Config): Config => ({
    ...config,
    custom: { ...config.custom, ...keepSettings(settled(options)) },
    collections: [...(config.collections ?? []), ...own.map(onlyStaffAskForAccess)],
    endpoints: [...(config.endpoints ?? []), ...endpoints],
  });
}
