import { retentionContent, rulesIn, shippedRules } from './retention';

it('ships without days', () => expect(shippedRules.every(({ days }) => days === null)).toBe(true));

it('is read as it was written, and what a version does not name has no days', () => {
  const mails = { id: 'mails', days: 90, basis: '某决定' } as const;
  expect(rulesIn(retentionContent([mails]))).toEqual([mails, ...shippedRules.slice(1)]);
});

it('without rules is what ships', () => expect(rulesIn({ days: 3 })).toEqual(shippedRules));
