import { documentOf } from './document-of';

const keys = (text: string) => documentOf(text).keys.map(({ key, kind }) => `${kind} ${key}`);

it.each([
  ['GB/T 24819-2023', { key: 'GB/T24819:2023', slug: 'GB-T-24819-2023', side: 'mainland', form: 'edition', nature: 'recommended', year: 2023, familySlug: 'GB-T-24819' }],
  ['IEC 598-1:1992', { key: 'IEC60598-1:1992', side: 'international', form: 'edition', familyKey: 'IEC60598-1' }],
  ['GB/T 31484-2015/XG1-2025', { form: 'amendment', familyNumber: 'GB/T 31484' }],
  ['CNS 15364 (102年版)', { key: 'CNS15364:2013', side: 'taiwan', year: 2013 }],
  ['CNS 15598-1', { slug: 'CNS-15598-1', familySlug: 'CNS-15598-1' }],
  ['LED燈泡節能標章 2016', { kind: 'other', number: 'LED燈泡節能標章 2016', issuer: 'other', side: 'other' }],
])('%s', (text, expected) => expect(documentOf(text).document).toMatchObject(expected));

it('is found by the other half of a dual number', () => {
  expect(keys('GB/T 24819-2023/IEC 62031:2018')).toContain('dual IEC62031:2018');
});

it('is found under another nature', () => expect(keys('GB/T 24819-2023')).toContain('loose GB24819'));

it('a consolidated print is meant by the year of its last amendment', () => {
  expect(keys('IEC 61000-3-2:2018+AMD1:2020 CSV')).toContain('alias IEC61000-3-2:2020');
});

it('an amendment is offered for its year, and stands for a print that is not known', () => {
  expect(keys('IEC 61347-2-13:2014/AMD1:2016')).toEqual(['loose IEC61347-2-13:2016', 'alias IEC61347-2-13:2014+AMD1:2016']);
});

it('an old document is found under its old number with a later year', () => {
  expect(keys('IEC 60598-1:1992')).toContain('legacy IEC598-1');
  expect(keys('IEC 60598-1:2014')).toEqual([]);
});
