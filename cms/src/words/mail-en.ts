import type { mailVi } from './mail-vi.ts';

/** The same in English. */
export const mailEn: typeof mailVi = {
  title: 'Mailbox',
  help: 'Reminders and weekly digests addressed to you.',
  unread: (count) => `${count} unread`,
  isUnread: 'Unread',
  none: 'No mail yet.',
  noneHelp: 'Reminders of what is due or overdue appear here.',
  older: 'Older mails',
  newer: 'Newer mails',
  back: 'Back to the mailbox',
  open: 'Open this screen',
  kinds: { reminder: 'Reminder', digest: 'Weekly digest' },
  sentAt: (moment) => `Sent at ${moment}`,
  account: 'Switch the weekly digest on or off: open Account',
  tabs: { own: 'My mails', all: 'Delivery' },
  posted: 'Mails go out by the mail server, with a copy in the mailbox of each recipient.',
  notPosted: 'No mail server is set: mails stay in the mailbox of each person and do not go out.',
  lastRound: (moment) => `Dues last looked at: ${moment}.`,
  noRound: 'Dues have not been looked at yet.',
  roundFault: (fault) => `The last round broke off: ${fault}`,
  round: 'Look at dues and send mails now',
  roundDone: (reminders, mails) =>
    reminders === 0 && mails === 0
      ? 'Done: there is nothing new to remind of.'
      : `Done: ${reminders} new reminders, ${mails} mails dealt with.`,
  states: {
    waiting: 'Waiting',
    sending: 'Being sent',
    handedOver: 'Unclear whether it arrived',
    sent: 'Sent',
    kept: 'In the mailbox',
    failed: 'Could not be sent',
    dropped: 'No longer needed',
  },
  unclearHelp:
    'All of the mail went to the mail server, but the connection broke before its answer. It is not sent again by itself, so that nobody is reminded twice.',
  nextAt: (moment) => `Tried again after ${moment}`,
  attempts: (count) => `Tried ${count} times`,
  fault: (words) => `Said while sending: ${words}`,
  sendAgain: 'Send again',
  sentAgain: {
    sent: 'Sent again.',
    kept: 'Put into the mailbox.',
    other: 'The mail waits; look again in a few minutes.',
  },
  recent: 'Recent mails',
  warning: {
    title: 'Reminders need your attention',
    late: 'Dues have not been looked at for more than a day.',
    failed: (count) => `${count} mails could not be sent.`,
    unclear: (count) => `Of ${count} mails it is unclear whether they arrived.`,
    stuck: (count) => `${count} mails have waited for more than two hours.`,
    open: 'See how mails stand',
  },
};
