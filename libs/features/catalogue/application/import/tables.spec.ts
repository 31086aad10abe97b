import type { ImportSubject } from './subject';
import { expectedColumns, tableOf } from './tables';

it.each<[ImportSubject, string, boolean]>([
  ['standards', 'number,raw,serial,part,year,roc_year,class_no,ics,title_zh_hant,title_en,published,status_raw,source,grade,note', true],
  ['standards', 'number,side,title_zh_hans', true],
  ['standards', 'number,side', false],
  ['standards', 'title_zh_hans,status', false],
  ['relations', 'from_number,relation,to_number,date,basis', true],
  ['relations', 'from,relation,to', false],
  ['terms', 'id,term_en,mainland_zh_hans,taiwan_zh_hant,pair_type,source,grade', true],
  ['terms', 'word,meaning_en,mainland_meaning,taiwan_meaning,taiwan_word_for_meaning', true],
  ['terms', 'mainland_zh_hans,taiwan_zh_hant', false],
  ['access', 'product_en,side,scheme,standards,from,source,grade,note', true],
])('%s with the header %s: %s', (subject, header, known) => expect(tableOf(subject, header.split(',')) !== null).toBe(known));

it('says what a header must show', () => {
  expect(expectedColumns('relations')).toBe('from_number, relation, to_number');
  expect(expectedColumns('standards')).toContain('number + (title_zh_hans / ');
});
