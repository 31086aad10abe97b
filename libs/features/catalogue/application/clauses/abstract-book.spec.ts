import { AbstractBook } from './abstract-book';

const words = (length: number, from = 0) => Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + from + at)).join('');
const clause = (family: string, abstract: string) => ({ document: `${family}-2020`, family, standard: `${family}-2020`, key: '5', number: '5', abstracts: [abstract] });

describe('abstracts beside each other', () => {
  const book = new AbstractBook();
  book.add(clause('GB 1', words(80)));

  it('tells that another standard has the words', () => expect(book.faultOf(words(70, 5), 'CNS 1')).toEqual({ code: 'ABSTRACT_ALIKE', params: { standard: 'GB 1-2020', clause: '5' } }));
  it('lets an edition of the same standard say the same', () => expect(book.faultOf(words(80), 'GB 1')).toBeNull());
  it('lets other words pass', () => expect(book.faultOf(words(80, 500), 'CNS 1')).toBeNull());
});
