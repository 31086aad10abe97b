import { parseNumber } from '@pure/standard-number';
import { whatNumberSays } from './number-says';

const said = (text: string) => {
  const parsed = parseNumber(text);
  if (!parsed.ok) throw new Error(`${text} is no number`);
  return whatNumberSays(parsed.value);
};

describe('what a number says by itself', () => {
  it.each([
    ['GB 31241-2022', 'mandatory'],
    ['GB/T 24819-2023', 'recommended'],
    ['GB/Z 39942-2021', 'guidance'],
    ['T/CESA 1001-2020', 'voluntary'],
    ['CNS 15598-1:2020', undefined],
    ['IEC 62031:2018', undefined],
  ])('%s is %s', (text, nature) => expect(said(text).nature).toBe(nature));

  it.each([
    ['GB/T 99999-2020', ['std-samr', 'openstd']],
    ['SJ/T 11364-2014', ['hbba', 'std-samr']],
    ['DB35/T 1234-2020', ['dbba', 'std-samr']],
    ['T/CESA 1001-2020', ['ttbz']],
    ['CNS 99999', ['cns-online']],
    ['ISO 9001:2015', ['iso']],
    ['CISPR 32:2015', ['iec-webstore']],
    ['ISO/IEC 27001:2022', ['iso', 'iec-webstore']],
  ])('%s is looked up at %s', (text, names) => expect(said(text).lookUps.map(({ name }) => name)).toEqual(names));

  it('names amendments and the other half of a dual number', () => {
    expect(said('GB/T 31484-2015/XG1-2025').amendments).toEqual(['XG1-2025']);
    expect(said('GB/T 24819—2023/IEC 62031:2018').dual).toBe('IEC 62031:2018');
    expect(said('CNS 15364 (102年版)')).toMatchObject({ canonical: 'CNS 15364:2013', year: 2013, rocYear: 102 });
  });
});
