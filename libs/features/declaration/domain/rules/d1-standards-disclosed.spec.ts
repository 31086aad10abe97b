import { aDraft, anEdition, factsOn, foundBy } from '../draft.fixture';
import { d1 } from './d1-standards-disclosed';

const lamp = anEdition('GB/T 90010-2024', { nature: 'recommended', title: { hans: '照明用灯 性能要求' } });
const safety = anEdition('GB 90009-2024', { nature: 'mandatory', title: { hans: '照明用灯 安全要求' } });
const lowered = anEdition('GB 90008-2009', { nature: 'recommended', title: { hans: '旧标准' } });
const facts = factsOn([lamp, safety, lowered, anEdition('GB/T 90010'), anEdition('CNS 90001')].map((edition) => edition));
const picked = (members: object = {}) => ({ type: 'recommended-national', edition: 'GB/T 90010-2024', ...members });

it.each<[string, readonly object[], readonly string[]]>([
  ['picked', [picked()], []],
  ['picked, with the name in another width and spacing', [picked({ name: '照明用灯　性能要求' })], []],
  ['picked, with another name', [picked({ name: '照明用灯 安全要求' })], ['block D1_NAME_DIFFERS standards.0.name']],
  ['no standard at all', [], ['block D1_NO_STANDARD standards']],
  ['typed by hand', [{ type: 'mandatory-national', number: 'GB 90009-2024' }], ['block D1_NOT_PICKED standards.0.number']],
  ['not in the register', [picked({ edition: 'GB/T 90011-2024' })], ['block D1_NOT_IN_REGISTER standards.0.edition']],
  ['a mandatory one called recommended', [picked({ edition: 'GB 90009-2024' })], ['block D1_TYPE_DIFFERS standards.0.type']],
  ['one that the register lowered to recommended', [picked({ edition: 'GB 90008-2009' })], []],
  ['a group standard with its name', [{ type: 'group', number: 'T/CESA 1001-2024', name: '灯' }], []],
  ['a group standard without its name', [{ type: 'group', number: 'T/CESA 1001-2024' }], ['block D1_NAME_MISSING standards.0.name']],
  ['an enterprise standard without its year', [{ type: 'enterprise', number: 'Q/ABC 1', name: '灯' }], ['block D1_UNDATED standards.0.number']],
  ['what is no number', [{ type: 'industry', number: 'our own rules', name: '灯' }], ['block D1_NUMBER_UNREADABLE standards.0.number']],
  ['what is no number, as other', [{ type: 'other', number: 'UN R100.03', name: 'x' }, picked()], []],
  ['CNS alone', [{ type: 'cns', number: 'CNS 15598-1:2020', name: '燈' }], ['notice D1_PILOT_TYPE standards']],
  ['ISO beside a standard of the mainland', [{ type: 'iso-iec', number: 'ISO 9001:2015', name: 'x' }, picked()], []],
])('%s', (_case, standards, expected) => expect(foundBy(d1, aDraft({ standards }), facts)).toEqual(expected));

it('nothing to declare', () => expect(foundBy(d1, aDraft({ products: [], standards: [picked()] }), facts)).toEqual(['block D1_NO_PRODUCT products']));
