import { en } from '@payloadcms/translations/languages/en';
import { vi } from '@payloadcms/translations/languages/vi';
import { join } from 'node:path';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { chooseDatabase } from './database/choose-database.ts';
import { sources } from './folder.ts';
import { people } from './people/people-collection.ts';
import { environment, ownSecret } from './surroundings.ts';

export default buildConfig({
  secret: ownSecret(),
  db: chooseDatabase(environment.databaseUrl),
  sharp,
  collections: [people],
  i18n: { supportedLanguages: { vi, en }, fallbackLanguage: 'vi' },
  admin: { user: people.slug, importMap: { baseDir: sources } },
  graphQL: { disable: true },
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 2,
  typescript: { outputFile: join(sources, 'payload-types.ts') },
  upload: { limits: { fileSize: 20_000_000 }, abortOnLimit: true },
  loggingLevels: { QueryError: 'info' },
});
