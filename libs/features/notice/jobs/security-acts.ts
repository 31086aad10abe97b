/** What happened to the safety of an account, each with its text under `mail.security`. */
export const securityActs = ['password.changed', 'session.opened-elsewhere', 'token.created'] as const;
