import { aDraft, findingsOf, factsOn, foundBy } from '../draft.fixture';
import { d10 } from './d10-declared-first';

it.each<[string, object, readonly string[]]>([
  ['supplied from today on', { products: [{ name: 'lamp', suppliedSince: '2026-11-29' }] }, []],
  ['supplied since yesterday', { products: [{ name: 'lamp', suppliedSince: '2026-11-28' }] }, ['notice D10_SUPPLIED_BEFORE products.0.suppliedSince']],
  ['made for a principal', { subject: { role: 'commissioned' } }, ['notice D10_PRINCIPAL_DECLARES subject.role']],
  ['of the own making', { subject: { role: 'own' } }, []],
])('%s', (_case, members, expected) => expect(foundBy(d10, aDraft(members))).toEqual(expected));

it('rests on what is to be confirmed', () => {
  expect(d10.basis.toConfirm).toBe(true);
  expect(findingsOf(d10, aDraft({ subject: { role: 'commissioned' } }), factsOn([]))).toHaveLength(1);
});
