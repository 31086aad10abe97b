import fc from 'fast-check';
import { fold } from './fold';
import { queryTokens, tokens } from './tokens';

const code = (text: string): number => text.charCodeAt(0);
const pair = (text: string): number => (text.charCodeAt(0) << 16) | text.charCodeAt(1);

const letters = fc.array(fc.constantFrom('集', '成', '电', '路', '𠮷', '龍', 'a', 'B', '7', '-', '（', ' ', '·'), { maxLength: 12 }).map((parts) => parts.join(''));

describe('tokens of a folded text', () => {
  it('are single ideographs and pairs of neighbours', () =>
    expect(tokens('模组 块')).toEqual([code('块'), code('模'), code('组'), pair('模组')].sort((a, b) => a - b)));

  it('are hashes of other words, alike in every text', () => {
    expect(tokens('led')).toEqual([-529863990]);
    expect(tokens('led模')).toEqual([-529863990, code('模')]);
    expect(tokens('gb/t 4943.1')).toEqual([...tokens('gb'), ...tokens('t'), ...tokens('4943'), ...tokens('1')].sort((a, b) => a - b));
  });

  it('hash an ideograph beyond U+FFFF and its pairs', () => {
    expect(tokens('𠮷')).toHaveLength(1);
    expect(tokens('𠮷野')).toHaveLength(3);
    expect(tokens('𠮷野').filter((token) => token < 0)).toHaveLength(2);
  });

  it('are distinct, ascending and fit an int4; a pair never equals a hash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = tokens(fold(text));
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
        expect(found.every((token) => Number.isInteger(token) && token >= -(2 ** 31) && token < 2 ** 31)).toBe(true);
      }),
    );
    expect(tokens('鿿鿿')).toEqual([pair('鿿鿿'), code('鿿')]);
    expect(pair('鿿鿿')).toBeLessThan(-0x60000000);
  });
});

describe('tokens of a query', () => {
  it('are pairs; a single ideograph only where it stands alone', () =>
    expect(queryTokens('集成 路')).toEqual({ tokens: [code('路'), pair('集成')].sort((a, b) => a - b), words: ['集成', '路'] }));

  it('keep signs inside a word and drop those around it', () =>
    expect(queryTokens('"安全" (gb/t 4943.1), 安全').words).toEqual(['安全', 'gb/t', '4943.1']));

  it.each(['', '《》…—', ' '])('%j asks for nothing', (text) => expect(queryTokens(text)).toEqual({ tokens: [], words: [] }));

  it('are all among the tokens of a text that holds the query', () => {
    fc.assert(
      fc.property(letters, letters, letters, (before, query, after) => {
        const text = fold(`${before} ${query} ${after}`);
        const asked = queryTokens(fold(query));
        const held = new Set(tokens(text));
        expect(asked.tokens.filter((token) => !held.has(token))).toEqual([]);
        expect(asked.words.filter((word) => !text.includes(word))).toEqual([]);
      }),
    );
  });
});
