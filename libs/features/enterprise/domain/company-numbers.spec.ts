import { type LocalDate, localDate } from '@pure/kernel';
import { checkNumbers } from './company-numbers';

function day(text: string): LocalDate {
  const date = localDate(text);
  if (!date) throw new Error(text);
  return date;
}
const check = (uscc: string | null, ubn: string | null, registeredOn: string | null = null) =>
  checkNumbers({ uscc, ubn, registeredOn: registeredOn === null ? null : day(registeredOn) }, day('2026-11-29'));

describe('the numbers of a company', () => {
  it.each([
    ['91350100m000100y43', null, null, '91350100M000100Y43', null],
    [null, '０4595252', '2023-04-01', null, '04595252'],
    [null, '04595252', null, null, '04595252'],
    ['91350100M000100Y43', '22099131', '1999-01-01', '91350100M000100Y43', '22099131'],
    ['  ', ' - ', null, null, null],
  ] as const)('%s and %s of %s are kept', (uscc, ubn, on, keptUscc, keptUbn) =>
    expect(check(uscc, ubn, on)).toEqual({ ok: true, value: { uscc: keptUscc, ubn: keptUbn, registeredOn: on } }));

  it.each([
    [null, '04595252', '2023-03-31', 'UBN_VALID_ONLY_SINCE_2023_04_01'],
    ['9135O100M000100Y43', null, null, 'USCC_CHARACTER'],
    ['9135I100M000100Y43', null, null, 'USCC_CHARACTER'],
    ['91350100M000100Y4Z', null, null, 'USCC_CHARACTER'],
    ['91350100M000100Y34', null, null, 'USCC_CHECK_DIGIT'],
    ['91350100M000100Y4', null, null, 'USCC_LENGTH'],
    ['91A10000600037341L', null, null, 'USCC_REGION'],
    [null, '00501502', '2024-01-01', 'UBN_CHECK_DIGIT'],
    [null, '1234567', null, 'UBN_LENGTH'],
    [null, 'AB123456', null, 'UBN_CHARACTER'],
    [null, null, '2026-11-30', 'REGISTERED_IN_FUTURE'],
  ] as const)('%s and %s of %s: %s', (uscc, ubn, on, code) => expect(check(uscc, ubn, on)).toMatchObject({ ok: false, refusal: { code } }));
});
