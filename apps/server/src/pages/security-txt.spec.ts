import { localDate } from '@pure/kernel';
import { securityTxt } from './security-txt';

const on = (day: string, contact: string | null = null): string => {
  const today = localDate(day);
  if (!today) throw new Error(`${day} is no day`);
  return securityTxt({ origin: 'https://gongtong.example', contact, today });
};

it('names the page for feedback and the policy of the site', () => {
  expect(on('2026-03-01')).toBe(
    `Contact: https://gongtong.example/hans/feedback
Expires: 2026-08-28T00:00:00Z
Preferred-Languages: zh, en
Canonical: https://gongtong.example/.well-known/security.txt
Policy: https://gongtong.example/hans/security
`,
  );
});

it('names whom the operator names', () => expect(on('2026-03-01', 'mailto:security@gongtong.example')).toMatch(/^Contact: mailto:security@gongtong\.example\n/));

it.each(['2023-12-31', '2024-02-29', '2026-11-29', '2099-12-31'])('on %s holds for less than a year, and is not over', (day) => {
  const [, expires = ''] = /^Expires: (\S+)$/m.exec(on(day)) ?? [];
  const days = (Date.parse(expires) - Date.parse(day)) / 86_400_000;
  expect([days > 30, days < 365]).toEqual([true, true]);
});
