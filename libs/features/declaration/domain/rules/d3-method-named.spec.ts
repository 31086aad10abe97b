import { aDraft, anEdition, anIndicator, factsOn, findingsOf, foundBy } from '../draft.fixture';
import { d3 } from './d3-method-named';

const own = { type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' };
const group = { type: 'group', number: 'T/CESA 1001-2024', name: '灯' };
const ended = anEdition('GB/T 90001-2024', { status: 'replaced', replacedBy: [{ number: 'GB/T 90001-2026', whole: true, planned: false, status: 'in_force' }] });

it.each<[string, object, object, readonly string[]]>([
  ['a published method', own, { edition: 'GB/T 90001-2023', clause: '5' }, []],
  ['no method under an own standard', own, {}, ['block D3_METHOD_MISSING indicators.0.method']],
  ['no method otherwise', group, {}, ['notice D3_METHOD_MISSING indicators.0.method']],
  ['an own method', own, { own: 'by eye, at 1 m' }, ['notice D3_OWN_METHOD indicators.0.method']],
  ['a method that was replaced', own, { edition: 'GB/T 90001-2024' }, ['notice D3_METHOD_ENDED indicators.0.method']],
])('%s', (_case, standard, method, expected) => expect(foundBy(d3, aDraft({ standards: [standard], indicators: [anIndicator({ method })] }), factsOn([ended]))).toEqual(expected));

it('says that article 14 is to be confirmed', () => {
  const [found] = findingsOf(d3, aDraft({ standards: [group], indicators: [anIndicator({ method: null })] }), factsOn([]));
  expect(found?.basis).toMatchObject({ article: '14', toConfirm: true });
});
