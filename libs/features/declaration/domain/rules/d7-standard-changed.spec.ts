import type { EditionFacts, Related } from '../facts';
import { aDraft, anEdition, factsOn, findingsOf, foundBy } from '../draft.fixture';
import { d7 } from './d7-standard-changed';

const NUMBER = 'GB 90009-2009';
const next = (more: Partial<Related> = {}): Related => ({ number: 'GB/T 90009-2023', whole: true, planned: false, status: 'in_force', ...more });
const draft = (members: object = {}) => aDraft({ standards: [{ type: 'mandatory-national', edition: NUMBER }], ...members });

it.each<[string, Partial<EditionFacts>, readonly string[]]>([
  ['in force', {}, []],
  ['replaced', { status: 'replaced', replacedBy: [next()] }, ['block D7_REPLACED standards.0']],
  ['withdrawn, and a successor is on record', { status: 'withdrawn', replacedBy: [next()] }, ['block D7_REPLACED standards.0']],
  ['withdrawn without a successor', { status: 'withdrawn' }, ['block D7_WITHDRAWN standards.0']],
  ['not in force yet', { status: 'upcoming', implemented: '2027-01-01' }, ['notice D7_UPCOMING standards.0']],
  ['a draft', { status: 'draft' }, ['block D7_DRAFT standards.0']],
  ['nobody knows', { status: 'unknown' }, ['hint D7_STATUS_UNKNOWN standards.0']],
  ['replaced from tomorrow on', { replacedBy: [next({ on: '2026-11-30', status: 'upcoming' })] }, ['hint D7_REPLACED_SOON standards.0']],
  ['replaced in part', { replacedBy: [next({ whole: false })] }, ['hint D7_REPLACED_IN_PART standards.0']],
])('%s', (_case, members, expected) => expect(foundBy(d7, draft(), factsOn([anEdition(NUMBER, members)]))).toEqual(expected));

it('names the successor that is in force', () => {
  const edition = anEdition(NUMBER, { status: 'replaced', replacedBy: [next({ number: 'GB 90009-2015', status: 'replaced' }), next()] });
  expect(findingsOf(d7, draft(), factsOn([edition]))[0]?.params).toEqual({ number: NUMBER, successor: 'GB/T 90009-2023' });
});

it('blocks nothing for the sake of a comparison', () => {
  const compared = aDraft({ comparedWith: [NUMBER] });
  expect(foundBy(d7, compared, factsOn([anEdition(NUMBER, { status: 'replaced', replacedBy: [next()] })]))).toEqual(['notice D7_REPLACED comparedWith.0']);
});

it.each([
  ['2026-11-29', []],
  ['2026-11-28', ['block D7_VALIDITY_ENDED validity.until']],
])('a validity until %s', (until, expected) => expect(foundBy(d7, aDraft({ validity: { until } }))).toEqual(expected));
