import type { LocalDate } from '@pure/kernel';

/** `contact` null: the page for feedback. */
export type SecurityTxtFacts = Readonly<{ origin: string; contact: string | null; today: LocalDate }>;

/** Days for which the file says that it holds: less than a year (RFC 9116, 2.5.5). */
const DAYS = 180;
const DAY_MS = 86_400_000;

/** Where a weakness of the site is told, for programs and people who look for it (RFC 9116). */
export function securityTxt({ origin, contact, today }: SecurityTxtFacts): string {
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + DAYS * DAY_MS).toISOString();
  const fields = [
    ['Contact', contact ?? `${origin}/hans/feedback`],
    ['Expires', expires.replace('.000', '')],
    ['Preferred-Languages', 'zh, en'],
    ['Canonical', `${origin}/.well-known/security.txt`],
    ['Policy', `${origin}/hans/security`],
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
