import { isImpartial, type Ties } from './impartial';

it.each<[string, Ties, string]>([
  ['nobody of it', { membership: null, named: false }, 'impartial'],
  ['a member', { membership: 'now', named: false }, 'member'],
  ['a member whom it names', { membership: 'now', named: true }, 'member'],
  ['whom it names', { membership: null, named: true }, 'contact'],
  ['who left lately, and is named', { membership: 'lately', named: true }, 'contact'],
  ['who left lately', { membership: 'lately', named: false }, 'former-member'],
])('%s', (_who, ties, outcome) => {
  const found = isImpartial(ties);
  expect(found.ok ? 'impartial' : found.refusal.relation).toBe(outcome);
});
