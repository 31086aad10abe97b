import { type Checklist, checkDecision, checkItems, itemsOf } from './checklist';
import { subjects } from './enterprise';

const all = (finding: 'met' | 'not-met' | 'not-applicable' = 'met'): Checklist => checkItems.map((item) => ({ item, finding, note: null }));
const without = (missing: string) => all().filter(({ item }) => item !== missing);

it.each([
  ['mainland', ['name', 'mainland-register', 'investment', 'contact', 'authorisation']],
  ['taiwan-registered', ['name', 'taiwan-register', 'contact', 'authorisation']],
  ['both', [...checkItems]],
] as const)('%s is held to what its registers know', (subject, items) => expect(itemsOf(subject)).toEqual(items));

it.each(subjects)('%s is verified when each of its items is met or does not apply', (subject) => {
  expect(checkDecision(subject, 'verify', all(), null).ok).toBe(true);
  expect(checkDecision(subject, 'verify', all('not-applicable'), null).ok).toBe(true);
});

it.each([
  ['an item not looked at', 'mainland', 'verify', without('mainland-register'), null, { code: 'CHECKLIST_INCOMPLETE', item: 'mainland-register' }],
  ['an item of the other side not looked at', 'mainland', 'verify', without('taiwan-register'), null, null],
  ['an item that is not met', 'both', 'verify', [...without('contact'), { item: 'contact', finding: 'not-met', note: null }], 'all well', { code: 'CHECK_NOT_MET', item: 'contact' }],
  ['a return without reasons', 'both', 'return', all('not-met'), null, { code: 'REASONS_MISSING' }],
  ['a return with reasons', 'both', 'return', [], 'The licence cannot be read.', null],
] as const)('%s', (_case, subject, decision, checklist, reasons, refusal) => {
  const checked = checkDecision(subject, decision, checklist as Checklist, reasons);
  expect(checked.ok ? null : checked.refusal).toEqual(refusal);
});
