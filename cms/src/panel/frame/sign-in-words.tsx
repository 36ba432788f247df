import type { ServerProps } from 'payload';
import { settingsOf } from '../../quality/settings.ts';
import { wordsIn } from '../../words/words-in.ts';

/** What stands above the sign-in form. */
export function SignInWords({ i18n, payload }: ServerProps) {
  const { product } = wordsIn(i18n.language);
  return (
    <div className="ck-sign-in">
      <h1>{product.signIn}</h1>
      <p>{product.line}</p>
      <p className="ck-help">{product.signInHelp}</p>
      {settingsOf(payload).isDemo ? <p className="ck-notice ck-notice--plain">{product.demo}</p> : undefined}
    </div>
  );
}
