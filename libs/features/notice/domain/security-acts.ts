/** What an administrator did to an account, each with its advice under `mail.security.advice`. */
export const administratorsActs = ['account.locked', 'account.unlocked', 'account.factors-forgotten', 'account.sessions-ended', 'account.session-ended'] as const;

/** What happened to the safety of an account, each with its text under `mail.security`. */
export const securityActs = [
  'password.changed', 'totp.confirmed', 'totp.removed', 'recovery-codes.renewed', 'passkey.added', 'passkey.removed', 'token.created', 'session.opened-elsewhere',
  ...administratorsActs,
] as const;
