import { searchQuery } from './search-query';

const words = (text: string) => searchQuery(text).words.map((word) => word.text);

it.each([
  ['GB/T24819-2023', 'GB/T 24819-2023', ['GB/T24819:2023']],
  ['ＧＢ／Ｔ 24819—2023', 'GB/T 24819-2023', ['GB/T24819:2023']],
  ['gbt 24819', 'GB/T 24819', []],
])('%s is a number', (text, number, documents) => {
  const query = searchQuery(text);
  expect([query.named, query.number, query.keys?.documents, query.beside]).toEqual([true, number, documents, []]);
});

it('a dual number leads to both halves', () => {
  expect(searchQuery('GB/T 24819—2023/IEC 62031:2018').keys?.documents).toEqual(['GB/T24819:2023', 'IEC62031:2018']);
});

it('words beside a number are kept, and the number has one form among words', () => {
  const query = searchQuery('GBT24819 模块');
  expect([query.beside.map(({ text }) => text), query.phrase]).toEqual([['模块'], 'gb/t 24819 模块']);
});

it('similar numbers are kept, not guessed', () => expect(searchQuery('gb 24819').keys).toMatchObject({ families: ['GB24819'], similar: expect.arrayContaining(['GB/T24819', 'GB/Z24819']) }));

it('digits alone may be a serial', () => expect(searchQuery('24819').keys).toMatchObject({ serials: ['24819'], families: [] }));
it('words without a digit are no number', () => expect(searchQuery('积体电路').keys).toBeNull());
it('both scripts are one phrase', () => expect(searchQuery('動力電池').phrase).toBe(searchQuery('动力电池').phrase));
it('a faulty number is told, and looked for as words', () => expect(searchQuery('GB/Q 12')).toMatchObject({ named: false, faults: [{ code: 'NUMBER_UNKNOWN_PREFIX' }] }));

it.each(['', '   ', '!?', '\u0000\u0007', '\ud800', '𠮷', 'a'.repeat(10_000), '标'.repeat(10_000), 'GB 1 '.repeat(2_000)])('“%.10s” is read without a fault', (text) => {
  const query = searchQuery(text);
  expect(query.words.length).toBeLessThanOrEqual(8);
  expect(query.phrase.length).toBeLessThanOrEqual(1_500);
});

it('signs alone are a phrase without words', () => expect([searchQuery('!?').phrase, words('!?')]).toEqual(['!?', []]));
