import type { PayloadRequest } from 'payload';
import { type Person, personOf } from '../../people/person.ts';
import { settingsOf } from '../../quality/settings.ts';
import type { Words } from '../../words/vi.ts';
import { wordsIn } from '../../words/words-in.ts';

/** What every screen that is made on the server knows of the one who asks for it. */
export interface Asker {
  readonly req: PayloadRequest;
  readonly person: Person | undefined;
  readonly words: Words;
  /** Where the panel stands, `/admin`. */
  readonly adminPath: string;
  readonly siteUrl: string | undefined;
}

/** Who asks for a screen, and in which words. */
export function askerOf(req: PayloadRequest, language = req.i18n.language): Asker {
  const { payload } = req;
  return {
    req,
    person: personOf(req),
    words: wordsIn(language),
    adminPath: payload.config.routes.admin,
    siteUrl: settingsOf(payload).siteUrl,
  };
}
