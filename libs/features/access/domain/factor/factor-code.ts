/** What a person typed as second factor: a code of the authenticator, a recovery code in its one form, or nothing of either. */
export type TypedCode = Readonly<{ kind: 'totp'; digits: string }> | Readonly<{ kind: 'recovery'; code: string }> | null;

/** Recovery codes that a person gets at once. */
export const RECOVERY_CODES = 10;

/** Letters and digits of a recovery code; those given out until 2026-11 have 16 and stay good. */
const RECOVERY = /^(?:[a-z2-7]{28}|[a-z2-7]{16})$/;

/** Spaces, hyphens and capitals are as people write them down. */
export function typedCode(text: string): TypedCode {
  const plain = text.normalize('NFKC').toLowerCase().replace(/[\s-]/gu, '');
  if (/^\d{6}$/.test(plain)) return { kind: 'totp', digits: plain };
  return RECOVERY.test(plain) ? { kind: 'recovery', code: plain.replace(/(.{4})(?=.)/g, '$1-') } : null;
}
