import type { EditionFacts } from '../facts';
import { aDraft, aFloor, anEdition, anIndicator, factsOn, findingsOf, foundBy } from '../draft.fixture';
import { d4 } from './d4-lower-than-recommended';

const NUMBER = 'GB/T 90010-2024';
const edition = (more: Partial<EditionFacts> = {}) => anEdition(NUMBER, { nature: 'recommended', requirements: [aFloor()], ...more });
const draft = (indicator: object, members: object = {}) => aDraft({ standards: [{ type: 'recommended-national', edition: NUMBER }], indicators: [anIndicator(indicator)], ...members });

it.each<[string, object, EditionFacts, readonly string[]]>([
  ['equal is not lower', { value: '>= 60 V' }, edition(), []],
  ['equal in another unit', { value: '≥0.06千伏' }, edition(), []],
  ['one step lower', { value: '>= 59.9 V' }, edition(), ['notice D4_LOWER indicators.0']],
  ['higher', { value: '>= 61 V' }, edition(), []],
  ['a range that begins below', { value: '50~90 V' }, edition(), ['notice D4_LOWER indicators.0']],
  ['lower than a weak source says', { value: '>= 59 V' }, edition({ requirements: [aFloor({}, 2)] }), ['hint D4_UNCONFIRMED indicators.0']],
  ['higher by another method', { value: '>= 99 V', method: { edition: 'GB/T 90002-2024' } }, edition(), ['hint D4_NOT_COMPARABLE indicators.0']],
  ['in a unit of another kind', { value: '>= 99 mm' }, edition(), ['hint D4_NOT_COMPARABLE indicators.0']],
  ['another characteristic', { name: 'luminous flux', value: '>= 1 lm' }, edition(), []],
  ['its own words, the requirement named', { name: 'dielectric', requirement: 'r-1', value: '>= 59 V' }, edition(), ['notice D4_LOWER indicators.0']],
  ['fewer than all requirements', {}, edition({ requirements: [aFloor(), aFloor({ id: 'r-2', characteristic: 'flux' })], requirementsComplete: true }), ['notice D4_FEWER standards.0']],
  ['fewer than a list that is not whole', {}, edition({ requirements: [aFloor(), aFloor({ id: 'r-2', characteristic: 'flux' })] }), []],
  ['lower than a mandatory one', { value: '>= 59 V' }, edition({ nature: 'mandatory' }), []],
])('%s', (_case, indicator, of, expected) => expect(foundBy(d4, draft(indicator), factsOn([of]))).toEqual(expected));

it('counts methods that are related equal as one', () => {
  const other = draft({ value: '>= 59 V', method: { edition: 'GB/T 90002-2024', clause: '5' } });
  expect(foundBy(d4, other, factsOn([edition()], { sameMethods: [['GB/T 90002-2024', 'GB/T 90001-2024']] }))).toEqual(['notice D4_LOWER indicators.0']);
});

it('holds an own standard against one that is named for the comparison', () => {
  const own = draft({ value: '>= 59 V' }, { standards: [{ type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯' }], comparedWith: [NUMBER] });
  expect(foundBy(d4, own, factsOn([edition()]))).toEqual(['notice D4_LOWER indicators.0']);
});

it('names both values and the standard', () => {
  expect(findingsOf(d4, draft({ value: '≥59 V' }), factsOn([edition()]))[0]?.params).toEqual({ name: 'withstand voltage', promised: '>= 59 V', asked: '>= 60 V', number: NUMBER });
});
