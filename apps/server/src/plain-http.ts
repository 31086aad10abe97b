import type { Environment } from '@platform/config';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/;

/** What to tell at the start where people reach the site by plain http from elsewhere: the cookie of a session is then readable on the way, or not sent at all. */
export function warningOfPlainHttp({ publicUrl, host, demonstration }: Pick<Environment, 'publicUrl' | 'host' | 'demonstration'>): string | null {
  if (publicUrl?.startsWith('https:') || LOCAL.test(publicUrl ? new URL(publicUrl).hostname : host)) return null;
  if (demonstration) return 'sign-in by plain http can be read on the way; use it for the demonstration alone';
  return 'browsers sign in over https alone: set PUBLIC_URL to the https address of the site';
}
