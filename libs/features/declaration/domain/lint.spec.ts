import { aDraft, aFloor, anEdition, anIndicator, factsOn } from './draft.fixture';
import { lint, lintRules, stateOf } from './lint';

const recommended = anEdition('GB/T 90010-2024', { nature: 'recommended', requirements: [aFloor()], applicable: [{ number: 'GB/T 90010-2024', scheme: 'CCC', grade: 3 }] });
const standards = [{ type: 'recommended-national', edition: 'GB/T 90010-2024' }, { type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' }];
const indicators = [anIndicator({ value: '≥59 V' }), anIndicator({ name: 'flux', kind: 'functional', value: '≥1 lm' })];
const codes = (members: object) => lint(aDraft({ standards, indicators, ...members }), factsOn([recommended])).map(({ code }) => code);

/** As the domain notes list them, with the rules on adoption and the look for likeness. */
it('has every rule once, in order', () => {
  expect(lintRules.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D9', 'D10', 'D14', 'V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'L1']);
});

it('says nothing of a notice once the declaration tells it to its readers', () => {
  expect(codes({})).toEqual(['D4_LOWER']);
  expect(codes({ notices: [{ code: 'D4_LOWER', path: 'indicators.0' }] })).toEqual([]);
  expect(codes({ notices: [{ code: 'D4_LOWER', path: 'indicators.1' }] })).toEqual(['D4_LOWER']);
});

it('no notice takes away what blocks', () => {
  expect(codes({ products: [], notices: [{ code: 'D1_NO_PRODUCT', path: 'products' }] })).toContain('D1_NO_PRODUCT');
});

it('tells law, article, day and what is to be confirmed', () => {
  const [found] = lint(aDraft({ standards, indicators }), factsOn([recommended]));
  expect(found).toMatchObject({ rule: 'D4', severity: 'notice', basis: { law: 'order-83', article: '14', from: '2024-01-01' }, toConfirm: false });
});

it('passes on what the record of an adoption breaks', () => {
  const edition = { ...recommended, adoption: [{ rule: 'V1', base: 'IEC 60001:2018' }, { rule: 'V1', base: 'IEC 60002:2018' }, { rule: 'V6' }] };
  const found = lint(aDraft({ standards, indicators }), factsOn([edition])).filter(({ rule }) => rule.startsWith('V'));
  expect(found.map(({ rule, path, params }) => [rule, path, params['base']])).toEqual([['V1', 'standards.0', 'IEC 60001:2018'], ['V6', 'standards.0', '—']]);
});

it.each([
  [0, [], 'checked'],
  [1, [], 'draft'],
  [0, lint(aDraft({ standards: [] }), factsOn([])), 'draft'],
] as const)('with %d places unread', (unreadable, findings, state) => expect(stateOf(findings, unreadable)).toBe(state));
