/** Where a mail stands. `sending` is written before the attempt, so that one that was cut off is known. */
export const mailStates = ['waiting', 'sending', 'sent', 'failed'] as const;
export type MailState = (typeof mailStates)[number];

export const mailTemplates = ['invitation', 'recovery', 'sign-up', 'account-exists', 'security', 'item', 'digest', 'follow-confirm', 'follow-news'] as const;
export type MailTemplate = (typeof mailTemplates)[number];

/**
 * What became of one attempt. `refused`: for good. `later`: nothing was taken, it may be tried again. `unknown`: the
 * connection broke off when the mail may have been taken. `fault` never holds an address or a text of the mail.
 */
export type Delivery = Readonly<{ outcome: 'sent' } | { outcome: 'refused' | 'later' | 'unknown'; fault: string }>;

/** A mail is tried so often, over about sixteen hours. */
export const MOST_ATTEMPTS = 12;

/** A mail whose attempt was cut off, by the end of the process or of the connection: nobody knows whether it went out. */
export const CUT_OFF = 'CUT_OFF';

/** What it would tell is followed no longer: it does not go out. */
export const ENDED = 'ENDED';

export type MailOutcome = Readonly<{ state: Exclude<MailState, 'sending'>; fault: string | null }>;

/** Where the mail stands after its `attempts`-th attempt. What may have gone out is never sent again by itself. */
export function afterDelivery(delivery: Delivery, attempts: number): MailOutcome {
  if (delivery.outcome === 'sent') return { state: 'sent', fault: null };
  if (delivery.outcome === 'unknown') return { state: 'failed', fault: `${CUT_OFF} ${delivery.fault}` };
  return { state: delivery.outcome === 'later' && attempts < MOST_ATTEMPTS ? 'waiting' : 'failed', fault: delivery.fault };
}
