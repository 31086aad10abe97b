import { aDraft, foundBy } from '../draft.fixture';
import { d6 } from './d6-joint-standard';

const own = (members: object = {}) => ({ type: 'enterprise', number: 'Q/ABC 1-2026', name: '灯', ...members });

it.each<[string, object, readonly string[]]>([
  ['an own standard', { standards: [own()] }, []],
  ['a joint one under the own number', { standards: [own({ joint: 'own-number' })] }, []],
  ['a joint one under the number of another', { standards: [own({ joint: 'number-of-another' })] }, ['block D6_NUMBER_OF_ANOTHER standards.0.joint']],
  ['a joint one, for the other members too', { standards: [own({ joint: 'own-number' })], subject: { ofMembers: true } }, ['block D6_FOR_OTHERS subject.ofMembers']],
  ['a group standard', { standards: [{ type: 'group', number: 'T/CESA 1001-2024', name: '灯', joint: 'number-of-another' }] }, []],
])('%s', (_case, members, expected) => expect(foundBy(d6, aDraft(members))).toEqual(expected));
