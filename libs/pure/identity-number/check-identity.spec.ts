import fc from 'fast-check';
import { localDate } from '@pure/kernel';
import { checkIdentity, identityKinds, type IdentityKind } from './check-identity';

const check = (kind: IdentityKind, value: string, day?: string) => {
  const asOf = day === undefined ? null : localDate(day);
  return checkIdentity({ kind, value, ...(asOf ? { asOf } : {}) });
};

describe('the unified social credit code (GB 32100-2015)', () => {
  it.each([
    ['91350100M000100Y43', true, undefined],
    ['91110000600037341L', true, undefined],
    ['91350200MA3WA000L0', true, undefined], // remainder 0 is written 0, not 31
    ['91350200MA5LPU93PY', true, undefined], // remainder 1 is written Y
    ['91350100M000100Y4Z', false, 'USCC_CHARACTER'],
    ['9135O100M000100Y43', false, 'USCC_CHARACTER'],
    ['A1110000600037341L', false, 'USCC_CHECK_DIGIT'],
    ['91A10000600037341L', false, 'USCC_REGION'],
    ['91350100M000100Y4', false, 'USCC_LENGTH'],
    ['91350100M000100Y34', false, 'USCC_CHECK_DIGIT'],
  ])('%s: %s %s', (value, valid, code) => expect(check('uscc', value)).toEqual({ valid, ...(code ? { code } : {}), normalised: value }));

  it('is read through spaces, hyphens, full width and lower case', () =>
    expect(check('uscc', '　９1350100-m000 100Y43')).toEqual({ valid: true, normalised: '91350100M000100Y43' }));
});

describe('the unified business number', () => {
  it.each([
    ['00501503', '2023-03-31', true, undefined],
    ['10458574', '2023-03-31', true, undefined], // seventh digit 7
    ['04595252', '2023-03-31', false, 'UBN_VALID_ONLY_SINCE_2023_04_01'],
    ['04595252', '2023-04-01', true, undefined],
    ['04595252', undefined, true, undefined],
    ['00501502', undefined, false, 'UBN_CHECK_DIGIT'],
    ['1234567', undefined, false, 'UBN_LENGTH'],
    ['FF277104', undefined, false, 'UBN_CHARACTER'],
  ])('%s on %s: %s %s', (value, day, valid, code) => expect(check('ubn', value, day)).toEqual({ valid, ...(code ? { code } : {}), normalised: value }));
});

describe('the residence permit', () => {
  it.each([
    ['830000198506150016', undefined, true, undefined],
    ['83000019700101003x', undefined, true, undefined],
    ['83000019700101003X', '1969-12-31', false, 'PERMIT_BIRTH_DATE_IN_FUTURE'],
    ['830000198502300005', undefined, false, 'PERMIT_BIRTH_DATE'],
    ['350200198506150004', undefined, false, 'PERMIT_ADDRESS_CODE'],
    ['830000194709140008', undefined, false, 'PERMIT_CHECK_DIGIT'],
    ['8300001985061500X6', undefined, false, 'PERMIT_CHARACTER'],
    ['83000019850615001', undefined, false, 'PERMIT_LENGTH'],
  ])('%s on %s: %s %s', (value, day, valid, code) =>
    expect(check('residence-permit', value, day)).toEqual({ valid, ...(code ? { code } : {}), normalised: value.toUpperCase() }));
});

describe('the travel permit', () => {
  it.each([
    ['00000001', true, undefined],
    ['0000000101', true, 'TRAVEL_PERMIT_LEGACY_FORM'],
    ['0000000101(B)', true, 'TRAVEL_PERMIT_LEGACY_FORM'],
    ['00000001A', false, 'TRAVEL_PERMIT_CHARACTER'],
    ['0000001', false, 'TRAVEL_PERMIT_LENGTH'],
  ])('%s: %s %s', (value, valid, code) => expect(check('travel-permit', value)).toEqual({ valid, ...(code ? { code } : {}), normalised: value }));
});

it('names an empty value', () => expect(check('uscc', ' - ')).toEqual({ valid: false, code: 'IDENTITY_EMPTY', normalised: '' }));

it('never throws, and cleaning is done once: the normalised value is judged alike', () =>
  fc.assert(
    fc.property(fc.constantFrom(...identityKinds), fc.string({ unit: 'binary' }), (kind, value) => {
      const first = check(kind, value);
      expect(check(kind, first.normalised)).toEqual(first);
    }),
  ));
