import { checkDocument } from './document';
import { mayAttach } from './attaching';
import { enterpriseStates } from './states';

it.each([
  [null, null, null],
  ['residence-permit', ' 830000-198506150016', '830000198506150016'],
  ['travel-permit', '00000001', '00000001'],
  ['taiwan-id', 'a123456789', 'A123456789'],
  ['passport', ' x1 ', 'X1'],
])('%s %s is kept as %s', (kind, number, kept) => expect(checkDocument(kind, number)).toEqual({ ok: true, value: kept }));

it.each([
  ['residence-permit', '830000198506150017', 'PERMIT_CHECK_DIGIT'],
  ['residence-permit', '350200198506150004', 'PERMIT_ADDRESS_CODE'],
  ['travel-permit', '1234567', 'TRAVEL_PERMIT_LENGTH'],
  ['passport', null, null],
  [null, 'A123456789', null],
])('%s %s: %s', (kind, number, reason) => expect(checkDocument(kind, number)).toEqual({ ok: false, refusal: { code: 'DOCUMENT_NUMBER', reason } }));

it('what belongs to an enterprise changes but while two persons look at it, and after its end', () =>
  expect(enterpriseStates.filter((state) => !mayAttach({ state, revising: null }).ok)).toEqual(['submitted', 'closed']));

it('while a change is looked at, proofs stay too', () => expect([mayAttach({ state: 'verified', revising: 'draft' }).ok, mayAttach({ state: 'verified', revising: 'submitted' }).ok]).toEqual([true, false]));
