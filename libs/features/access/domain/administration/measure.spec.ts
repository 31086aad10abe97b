import { type AccountMeasure, accountMeasures, type AccountStatus, statusAfter } from './measure';

const outcome = (measure: AccountMeasure, status: AccountStatus, by = 'administrator') => {
  const after = statusAfter(measure, { id: 'person', status }, by);
  return after.ok ? after.value : after.refusal.code;
};

it.each([
  ['lock', 'locked', 'ACCOUNT_STATE', 'ACCOUNT_STATE'],
  ['unlock', 'ACCOUNT_STATE', 'active', 'ACCOUNT_STATE'],
  ['forget-factors', 'active', 'locked', 'ACCOUNT_STATE'],
  ['end-sessions', 'active', 'locked', 'ACCOUNT_STATE'],
] as const)('%s of an active account: %s, of a locked one: %s, of a closed one: %s', (measure, active, locked, closed) => {
  expect([outcome(measure, 'active'), outcome(measure, 'locked'), outcome(measure, 'closed')]).toEqual([active, locked, closed]);
});

it.each(accountMeasures)('%s is nothing that one does to the own account', (measure) => expect(outcome(measure, 'active', 'person')).toBe('OWN_ACCOUNT'));
