/** What happened to the safety of an account, each with its text under `mail.security`. */
export const securityActs = ['password.changed', 'totp.confirmed', 'totp.removed', 'recovery-codes.renewed', 'passkey.added', 'passkey.removed', 'token.created'] as const;
