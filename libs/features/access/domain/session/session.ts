/** By what a session was opened. `password-recovery`: the password and a recovery code in place of the second factor. */
export const sessionMethods = ['passkey', 'password', 'password-totp', 'password-recovery', 'oidc'] as const;
export type SessionMethod = (typeof sessionMethods)[number];

/** Ends by itself after so long without a request, and after so long in any case (GB/T 22239-2019, 8.1.4.1 b). */
export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 12;

/**
 * A password can be asked for by a false site, and so can a code; a passkey answers its own site alone. What another provider
 * asked for is for that provider to judge.
 */
export const isWeaker = (method: SessionMethod): boolean => method !== 'passkey' && method !== 'oidc';
