import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { join } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { chooseDatabase } from './database/choose-database.ts';
import { sources } from './folder.ts';
import { handInBySmtp } from './mail/hand-in-by-smtp.ts';
import { panelAdmin } from './panel/panel-admin.ts';
import { readPaperAside } from './papers/paper-process.ts';
import { camket } from './quality/index.ts';
import { importEndpoints } from './quality/import/import-endpoints.ts';
import { importTokenIn } from './quality/import/import-token.ts';
import { isReady } from './readiness.ts';
import { environment, ownSecret } from './surroundings.ts';
import { version } from './version.ts';
import { builtIn } from './words/built-in.ts';

const { databaseUrl, dataFolder, isDemo, ownUrl, postOffice, roundsEvery, serverUrl, siteUrl, today } = environment;
/** What people meet every day is no error of the server's. */
const expected = { AuthenticationError: 'info', LockedAuth: 'info', QueryError: 'info', Refusal: 'info' } as const;
const isHttps = serverUrl?.startsWith('https://') ?? false;

export default buildConfig({
  secret: ownSecret(),
  ...(isHttps && serverUrl !== undefined && { serverURL: serverUrl, csrf: [serverUrl] }), // on plain http browsers send no origin to check
  db: chooseDatabase(databaseUrl),
  sharp,
  plugins: [
    camket({
      filesFolder: join(dataFolder, 'files'),
      papersFolder: join(dataFolder, 'papers'),
      readPaper: readPaperAside,
      isDemo,
      isShared: databaseUrl.startsWith('mongodb'),
      isHttps,
      isReady,
      version,
      panelUrl: serverUrl ?? ownUrl,
      roundsEvery,
      ...(postOffice !== undefined && { postMail: handInBySmtp(postOffice) }),
      ...(siteUrl !== undefined && { siteUrl }),
      ...(today !== undefined && { today: () => today }),
    }),
  ],
  endpoints: importEndpoints(() => importTokenIn(dataFolder)),
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi', translations: builtIn },
  admin: { ...panelAdmin, user: 'people', importMap: { baseDir: sources } },
  cors: [],
  defaultDepth: 0,
  maxDepth: 2,
  graphQL: { disable: true },
  jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
  loggingLevels: expected,
  telemetry: false,
  typescript: { outputFile: join(sources, 'payload-types.ts'), autoGenerate: false }, // `npm run generate`: each start would load the app once more beside itself
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
});
