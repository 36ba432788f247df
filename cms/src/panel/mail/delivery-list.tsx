import { type Delivery, deliveries } from '../../quality/mail/deliveries.ts';
import { type MailState, mailStates, statesToRepeat } from '../../quality/mail/mail-states.ts';
import type { RoundsStanding } from '../../quality/mail/rounds-standing.ts';
import type { Words } from '../../words/vi.ts';
import type { Asker } from '../frame/screen-request.ts';
import { sayMoment } from '../sheet/say-moment.ts';
import { RoundButton, SendAgainButton } from './delivery-tools.tsx';

const looks: Readonly<Record<MailState, string>> = {
  waiting: 'submitted',
  sending: 'submitted',
  handedOver: 'returned',
  sent: 'published',
  kept: 'published',
  failed: 'withdrawn',
  dropped: 'draft',
};

/** How the mails of all stand, for the administrator: whether they arrive, not what they say. */
export async function DeliveryList({ asker: { req, words } }: { readonly asker: Asker }) {
  const { isPosted, counts, mails, rounds } = await deliveries(req);
  return (
    <>
      <section className="ck-tile">
        <p>{isPosted ? words.mail.posted : words.mail.notPosted}</p>
        <RoundLine rounds={rounds} words={words} />
        <ul className="ck-mail-counts">
          {mailStates
            .filter((state) => counts[state] > 0)
            .map((state) => (
              <li key={state}>
                <span className={`ck-pill ck-pill--${looks[state]}`}>{words.mail.states[state]}</span> {counts[state]}
              </li>
            ))}
        </ul>
        <RoundButton />
      </section>
      {mails.length === 0 ? undefined : (
        <section className="ck-tile">
          <h2>{words.mail.recent}</h2>
          <ul className="ck-work ck-mails">
            {mails.map((mail) => (
              <DeliveryRow key={mail.id} mail={mail} words={words} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function RoundLine({ rounds, words }: { readonly rounds: RoundsStanding; readonly words: Words }) {
  const { endedAt, fault, isLate } = rounds;
  return (
    <>
      <p className={isLate ? 'ck-remark' : undefined}>
        {endedAt === undefined ? words.mail.noRound : words.mail.lastRound(sayMoment(endedAt))}
      </p>
      {fault === undefined ? undefined : <p className="ck-remark">{words.mail.roundFault(fault)}</p>}
    </>
  );
}

function DeliveryRow({ mail, words }: { readonly mail: Delivery; readonly words: Words }) {
  const { id, kind, recipientName, to, state, queuedAt, sentAt, nextAt, attempts, fault } = mail;
  return (
    <li className="ck-delivery">
      <div>
        <strong>{recipientName}</strong> <span className="ck-delivery__to">{to}</span>
        <span className="ck-work__note">
          {words.mail.kinds[kind]} · {sayMoment(sentAt ?? queuedAt)}
          {attempts > 1 ? ` · ${words.mail.attempts(attempts)}` : ''}
          {nextAt === undefined ? '' : ` · ${words.mail.nextAt(sayMoment(nextAt))}`}
        </span>
        {fault === undefined ? undefined : <p className="ck-remark">{words.mail.fault(fault)}</p>}
        {state === 'handedOver' ? <p className="ck-help">{words.mail.unclearHelp}</p> : undefined}
      </div>
      <div className="ck-delivery__state">
        <span className={`ck-pill ck-pill--${looks[state]}`}>{words.mail.states[state]}</span>
        {statesToRepeat.includes(state) ? <SendAgainButton id={id} /> : undefined}
      </div>
    </li>
  );
}
