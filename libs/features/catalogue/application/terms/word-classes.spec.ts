import fc from 'fast-check';
import { fold } from '@pure/han';
import { term } from './term.fixture';
import { WordClasses } from './word-classes';

const word = fc.oneof(fc.string({ unit: fc.constantFrom('电', '路', '板', '块', 'l', '𠀀'), minLength: 1, maxLength: 5 }), fc.constant('电'.repeat(24)), fc.constant('电'.repeat(25)));
const pairs = fc.array(fc.tuple(word, word), { maxLength: 12 }).map((words) => words.map(([mainland, taiwan], serial) => term(String(serial), mainland, taiwan)));

it('finds at each place what a look-up of every length from 24 to 2 finds', () =>
  fc.assert(fc.property(pairs, fc.array(word, { maxLength: 8 }), (views, words) => {
    const classes = new WordClasses(views);
    const text = fold(words.join(''));
    for (let place = 0; place < text.length; place += 1) {
      const lengths = Array.from({ length: 23 }, (_, at) => 24 - at).filter((length) => place + length <= text.length);
      const found = lengths.flatMap((length) => {
        const wordClass = classes.of(text.slice(place, place + length));
        return wordClass ? [{ length, wordClass }] : [];
      });
      expect(classes.at(text, place)).toEqual(found);
    }
  })));
