import { may } from '../../people/may.ts';
import { mailTrouble } from '../../quality/mail/rounds-standing.ts';
import type { Asker } from '../frame/screen-request.ts';

/** On the first screen of whoever keeps deliveries: that reminders were not looked after, or do not arrive. */
export async function MailWarning({ asker: { req, person, words, adminPath } }: { readonly asker: Asker }) {
  if (!may(person, ['keep', 'delivery'], {})) return undefined;
  const { isLate, failed, unclear, stuck } = await mailTrouble(req);
  const { warning } = words.mail;
  const said = [
    isLate ? warning.late : undefined,
    failed > 0 ? warning.failed(failed) : undefined,
    unclear > 0 ? warning.unclear(unclear) : undefined,
    stuck > 0 ? warning.stuck(stuck) : undefined,
  ].filter((text) => text !== undefined);
  if (said.length === 0) return undefined;
  return (
    <section className="ck-notice ck-notice--warn">
      <p>
        <strong>{warning.title}</strong>
      </p>
      <p>{said.join(' ')}</p>
      <p>
        <a href={`${adminPath}/hop-thu?xem=gui`}>{warning.open}</a>
      </p>
    </section>
  );
}
