import type { EditionFacts } from '../facts';
import { aDraft, aFloor, anEdition, anIndicator, factsOn, foundBy } from '../draft.fixture';
import { d5 } from './d5-below-mandatory';

const NUMBER = 'GB 90009-2024';
const SENTENCE = 'hint D5_NOT_CHECKED products';
const edition = (more: Partial<EditionFacts> = {}) => anEdition(NUMBER, { nature: 'mandatory', requirements: [aFloor()], ...more });
const draft = (indicator: object) => aDraft({ standards: [{ type: 'mandatory-national', edition: NUMBER }], indicators: [anIndicator(indicator)] });

it.each<[string, object, EditionFacts, readonly string[]]>([
  ['the floor itself', { value: '>= 60 V' }, edition(), [SENTENCE]],
  ['the floor itself in kilovolts', { value: '0.06', unit: 'kV' }, edition(), [SENTENCE]],
  ['below it in kilovolts', { value: '0.05', unit: 'kV' }, edition(), ['block D5_BELOW indicators.0', SENTENCE]],
  ['below it', { value: '≥59Ｖ' }, edition(), ['block D5_BELOW indicators.0', SENTENCE]],
  ['below what a weak source says', { value: '>= 59 V' }, edition({ requirements: [aFloor({}, 2)] }), ['hint D5_UNCONFIRMED indicators.0', SENTENCE]],
  ['far above, by another method', { value: '>= 900 V', method: { edition: 'GB/T 90002-2024' } }, edition(), ['notice D5_NOT_COMPARABLE indicators.0', SENTENCE]],
  ['far above, by no method', { value: '>= 900 V', method: null }, edition(), ['notice D5_NOT_COMPARABLE indicators.0', SENTENCE]],
  ['lower than a recommended one', { value: '>= 59 V' }, edition({ nature: 'recommended' }), [SENTENCE]],
  ['a mandatory one that applies is not cited', {}, edition({ applicable: [{ number: 'GB 90007-2024', scheme: 'CCC', grade: 3 }] }), ['notice D5_NOT_CITED standards']],
  ['the same from a weak source', {}, edition({ applicable: [{ number: 'GB 90007-2024', scheme: 'CCC', grade: 2 }] }), ['hint D5_NOT_CITED standards']],
  ['the one that applies is cited', {}, edition({ applicable: [{ number: NUMBER, scheme: 'CCC', grade: 3 }] }), []],
])('%s', (_case, indicator, of, expected) => expect(foundBy(d5, draft(indicator), factsOn([of]))).toEqual(expected));

it.each([[2, 'hint'], [3, 'notice']])('of what a source of grade %d names for the product itself: %s', (grade, severity) => {
  expect(foundBy(d5, draft({}), factsOn([edition()], { applicable: [{ number: 'GB 90006-2024', scheme: 'CCC', grade }] }))).toEqual([`${severity} D5_NOT_CITED standards`]);
});
