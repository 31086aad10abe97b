import { checkIdentity, type IdentityKind } from '@pure/identity-number';
import { localDate } from '@pure/kernel';
import { csvRows } from './csv';

const KINDS: Readonly<Record<string, IdentityKind>> = {
  USCC: 'uscc',
  UBN: 'ubn',
  TW_RESIDENCE_PERMIT: 'residence-permit',
  TW_TRAVEL_PERMIT: 'travel-permit',
};

const rows = csvRows('test/corpora/check_digits.csv').map(({ scheme = '', value = '', as_of = '', expected = '', reason = '' }) => ({
  kind: KINDS[scheme],
  value,
  asOf: localDate(as_of),
  expected,
  reason,
}));

/** The code that says why, by the words of the file. */
const WHY: readonly (readonly [reason: RegExp, code: RegExp])[] = [
  [/^checksum/, /CHECK_DIGIT|ONLY_SINCE/],
  [/^alphabet/, /CHARACTER/],
  [/^length/, /LENGTH/],
  [/^empty/, /EMPTY/],
  [/^date: in the future/, /BIRTH_DATE_IN_FUTURE/],
  [/^date/, /BIRTH_DATE$/],
  [/^area code/, /ADDRESS_CODE/],
];

it('has all vectors', () => expect(rows).toHaveLength(534));

it.each(rows.map((row, index) => [index + 1, row.value, row.expected, row] as const))('%i %j %s', (_line, value, expected, { kind, asOf, reason }) => {
  if (!kind) throw new Error('a scheme without a rule');
  const { valid, code = '', normalised } = checkIdentity({ kind, value, ...(asOf ? { asOf } : {}) });
  const why = expected === 'legacy_format' ? /^TRAVEL_PERMIT_LEGACY_FORM$/ : (WHY.find(([words]) => words.test(reason))?.[1] ?? /./);
  expect({ valid, normalised, said: valid && expected !== 'legacy_format' ? code === '' : why.test(code) }).toEqual({
    valid: expected !== 'invalid',
    normalised: expected === 'valid_after_cleaning' ? reason : value,
    said: true,
  });
});
