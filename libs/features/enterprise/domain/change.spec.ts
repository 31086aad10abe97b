import { changed } from './change';
import type { Particulars } from './enterprise';
import { enterpriseStates } from './states';

const before: Particulars = {
  subject: 'mainland', name: { 'zh-Hans': '厦门光电' }, uscc: '91350100M000100Y43', ubn: null, registeredOn: null, route: null, thirdTerritory: null, address: null, territory: '350200', website: null,
};

describe.each(enterpriseStates)('what is %s', (state) => {
  it.each([
    ['where it is reached', { address: '翔安', website: 'https://example.org' }, ['draft', 'returned', 'verified']],
    ['its name', { name: { 'zh-Hans': '翔安光电' } }, ['draft', 'returned']],
    ['a number beside an address', { address: '翔安', uscc: null }, ['draft', 'returned']],
  ] as const)('changes %s', (_what, change, states) => {
    const after = changed(state, before, change);
    expect(after.ok ? after.value : null).toEqual((states as readonly string[]).includes(state) ? { ...before, ...change } : null);
  });
});

it('says what stays as it was verified', () =>
  expect(changed('verified', before, { website: null, route: 'direct' })).toEqual({ ok: false, refusal: { code: 'PARTICULAR_VERIFIED', field: 'route' } }));
