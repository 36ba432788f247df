/** How far a mail has come. `handedOver`: all of it went to the server, whose answer has not come. `kept`: in the mailbox of the panel. */
export const mailStates = ['waiting', 'sending', 'handedOver', 'sent', 'kept', 'failed', 'dropped'] as const;

/** A state of the list above. */
export type MailState = (typeof mailStates)[number];

/** The words of the states. */
export const mailStateWords = {
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  handedOver: { vi: 'Không rõ đã tới', en: 'Unclear whether it arrived' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  kept: { vi: 'Đã vào hộp thư', en: 'In the mailbox' },
  failed: { vi: 'Không gửi được', en: 'Could not be sent' },
  dropped: { vi: 'Không cần gửi nữa', en: 'No longer needed' },
} as const satisfies Record<MailState, { vi: string; en: string }>;

/** States in which an administrator may have a mail sent once more. */
export const statesToRepeat: readonly MailState[] = ['handedOver', 'failed'];
