import fc from 'fast-check';
import { familyKey, looseKeys, numberKey } from './key';
import type { StandardNumber } from './model';
import { parseNumber } from './parse-number';
import { amendmentText, canonical, designation, undated } from './render';
import { familySlug, otherKey, otherSlug, slug } from './slug';

function value(text: string): StandardNumber {
  const result = parseNumber(text);
  if (!result.ok) throw new Error(`${text}: ${result.refusal.code}`);
  return result.value;
}

describe('one document in all its writings', () => {
  it.each([
    ['GB/T 24819-2023', 'GB/T 24819-2023', 'GB/T 24819-2023', 'GB/T 24819', 'GB/T24819:2023', 'GB-T-24819-2023'],
    ['GB 4943.1-2022', 'GB 4943.1-2022', 'GB 4943.1-2022', 'GB 4943.1', 'GB4943.1:2022', 'GB-4943.1-2022'],
    ['CNS 15598-1:2020', 'CNS 15598-1:2020', 'CNS 15598-1:2020', 'CNS 15598-1', 'CNS15598-1:2020', 'CNS-15598-1-2020'],
    ['GB/T 31484-2015/XG1-2025', 'GB/T 31484-2015', 'GB/T 31484-2015/XG1-2025', 'GB/T 31484', 'GB/T31484:2015/XG1:2025', 'GB-T-31484-2015+XG1-2025'],
    ['IEC 62031:2008+A1:2012', 'IEC 62031:2008', 'IEC 62031:2008+AMD1:2012 CSV', 'IEC 62031', 'IEC62031:2008+AMD1:2012', 'IEC-62031-2008+AMD1-2012-CSV'],
    ['IEC 62031:2008/AMD1:2012', 'IEC 62031:2008/AMD1:2012', 'IEC 62031:2008/AMD1:2012', 'IEC 62031', 'IEC62031:2008/AMD1:2012', 'IEC-62031-2008-AMD1-2012'],
    ['ISO 9001:2015/Amd.1:2024', 'ISO 9001:2015/Amd 1:2024', 'ISO 9001:2015/Amd 1:2024', 'ISO 9001', 'ISO9001:2015/AMD1:2024', 'ISO-9001-2015-AMD1-2024'],
    ['IEC 598-1:1992', 'IEC 598-1:1992', 'IEC 598-1:1992', 'IEC 60598-1', 'IEC60598-1:1992', 'IEC-598-1-1992'],
    ['ISO/DIS 11612.2', 'ISO/DIS 11612.2', 'ISO/DIS 11612.2', 'ISO 11612', 'ISO11612;DIS2', 'ISO-DIS-11612.2'],
    ['T/GZAEPI 001-2018', 'T/GZAEPI 001-2018', 'T/GZAEPI 001-2018', 'T/GZAEPI 001', 'T/GZAEPI1:2018', 'T-GZAEPI-001-2018'],
    ['ISO 14442:2006 Ed 2', 'ISO 14442:2006', 'ISO 14442:2006 ED2', 'ISO 14442', 'ISO14442:2006', 'ISO-14442-2006'],
  ])('%s', (text, ...forms) => {
    const number = value(text);
    expect([canonical(number), designation(number), undated(number), numberKey(number), slug(number)]).toEqual(forms);
  });

  it.each([
    ['IEC 60598-2-1:1979+A1:1987', 'IEC 60598-2-1:1979+AMD1:1987 CSV'],
    ['IEC 335-1:1991+A1:1994', 'IEC 60335-1:1991+AMD1:1994 CSV'],
    ['ISO/CEI Guide 37:1995', 'ISO/IEC GUIDE 37:1995'],
    ['ISO9001-2015', 'ISO 9001:2015(E)'],
    ['ISO/IEC 10646.1:1993', 'ISO/IEC 10646-1:1993'],
    ['IEC/TR 62653:2012', 'IEC TR 62653:2012'],
    ['CNS 15598-1（109年版）', 'CNS 15598-1-2020'],
    ['DB 35/T 1743-2018', 'db35/t01743-2018'],
  ])('%s and %s are one', (one, other) => expect(numberKey(value(one))).toBe(numberKey(value(other))));

  it.each([
    ['GBZ 2.1-2019', 'GB/Z 2.1-2019'],
    ['DB/T 29-2008', 'DB35/T 29-2008'],
    ['IEC 62031:2008+A1:2012', 'IEC 62031:2008/AMD1:2012'],
    ['IEC 60335-2-101:2024', 'IEC 60335-2-101:2024 EXV'],
    ['GB/T 20871.12-2024', 'GB/T 20871.1-2024'],
    ['Q/ABC1 001-2026', 'Q/ABC 1001-2026'],
    ['DB3502 35-2020', 'DB35 0235-2020'],
    ['ISO/R 1:1951', 'ISO 1:1951'],
  ])('%s and %s are two', (one, other) => expect(numberKey(value(one))).not.toBe(numberKey(value(other))));

  it('writes amendments in the normal form of the contract', () => {
    expect(value('ISO 9001:2015/Amd 1:2024').amendments.map(amendmentText)).toEqual(['AMD1:2024']);
    expect(value('GB/T 31467.3-2015/XG1-2017').amendments.map(amendmentText)).toEqual(['XG1-2017']);
  });

  it('keeps a dual number by its national half', () => expect(slug(value('GB/T 24819—2023/IEC 62031:2018'))).toBe('GB-T-24819-2023'));
});

describe('what a person may have meant', () => {
  it.each([
    ['国标24819', 'GB/T24819'],
    ['GB 16886-5', 'GB/T16886.5'],
    ['GBZ188', 'GB/Z188'],
    ['GB/Z 188', 'GBZ188'],
    ['ISO/TR 1', 'ISO1'],
    ['ISO 1', 'ISO/TR1'],
    ['ISO/IEC 10646.1', 'ISO/IEC10646-1'],
    ['SJ 11281', 'SJ/T11281'],
  ])('%s: %s', (text, key) => {
    const number = value(text);
    expect(looseKeys(number)).toContain(key);
    expect(looseKeys(number)).not.toContain(familyKey(number));
  });
});

describe('text that no grammar reads', () => {
  it.each([
    ['用戶用電設備裝置規則 (TW)', '用戶用電設備裝置規則 (TW)', '用戶用電設備裝置規則-(TW)'],
    [' un　38.3 （rev.7／amend.1） ', 'UN 38.3 (REV.7/AMEND.1)', 'UN-38.3-(REV.7-AMEND.1)'],
    ['a\ud800b\u0000', 'A B', 'A-B'],
  ])('%j', (text, key, address) => expect([otherKey(text), otherSlug(text)]).toEqual([key, address]));
});

describe('round trip', () => {
  const digits = (least: number, most: number) => fc.integer({ min: least, max: most }).map(String);
  const year = digits(1950, 2030);
  const gb = fc.tuple(fc.constantFrom('GB', 'GB/T', 'GB/Z', 'SJ/T', 'DB35/T', 'DB3502/T', 'DB/T', 'T/CESA', 'Q/ABC', 'JGJ'), digits(1, 99999), fc.option(digits(1, 999)), year);
  const mainland = gb.map(([body, serial, part, edition]) => `${body} ${serial}${part === null ? '' : `.${part}`}-${edition}`);
  const parts = fc.array(digits(1, 99), { maxLength: 3 }).map((each) => each.map((part) => `-${part}`).join(''));
  const cns = fc.tuple(digits(1, 99999), parts, year).map(([serial, part, edition]) => `CNS ${serial}${part}:${edition}`);
  const body = fc.constantFrom('ISO', 'IEC', 'ISO/IEC', 'CISPR', 'IEC TR', 'ISO/TS', 'ISO/IEC Guide', 'IEC PAS', 'ISO/IEC/IEEE');
  const amendments = fc.constantFrom('', '+AMD1:2001 CSV', '+AMD1:2001+AMD2:2003 CSV', '/AMD1:2001', '/Amd 2:2002', '/AMD1:2001/COR1:2002', ' RLV', ' EXV', '(E)');
  const international = fc.tuple(body, digits(60000, 99999), parts, year, amendments).map(([issuer, serial, part, edition, more]) => `${issuer} ${serial}${part}:${edition}${more}`);
  const texts = fc.oneof(mainland, cns, international);

  it('writes back what it read, and keeps key and slug', () =>
    fc.assert(
      fc.property(texts, (text) => {
        const number = value(text);
        expect(designation(number)).toBe(text);
        expect(value(designation(number))).toEqual(number);
        expect(numberKey(value(text.toLowerCase().replaceAll(' ', '').replace('csv', ' csv')))).toBe(numberKey(number));
        expect(familyKey(value(undated(number)))).toBe(familyKey(number));
        expect(slug(number)).toMatch(/^[0-9A-Za-z.+-]+$/);
        expect(familySlug(number)).toMatch(/^[0-9A-Za-z.-]+$/);
      }),
      { numRuns: 1000 },
    ));
});
