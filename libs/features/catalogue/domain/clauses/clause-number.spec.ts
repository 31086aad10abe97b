import { clauseKey, clauseKeysOf, compareKeys, isAnnexNumber, keysAbove } from './clause-number';

describe('numbers of clauses', () => {
  it.each([
    ['附录A', '附錄 A'], ['附录A', 'Annex A'], ['附录A', 'A'], ['第5条', '5'], ['第５條', '5'], ['5.3.2', '５．３．２'], ['第3章', '第3章'], ['§ 7', '7'], ['5 节', '5節'],
  ])('%s and %s are one', (one, other) => expect(clauseKey(one)).toBe(clauseKey(other)));

  it.each([['5.3', '5.30'], ['A', 'B'], ['5', '5.1'], ['條', '章']])('%s and %s are two', (one, other) => expect(clauseKey(one)).not.toBe(clauseKey(other)));

  it('of requirements lead to the clause that holds them', () => {
    expect(clauseKeysOf('5.2.7 b)')).toEqual(['5.2.7 b)', '5.2.7']);
    expect(clauseKeysOf('附錄A')).toEqual(['a']);
  });

  it.each([['5.3.2', ['5.3', '5']], ['a.2', ['a']], ['5', []], ['1(3)3', []]])('%s lies under %j', (key, above) => expect(keysAbove(key)).toEqual(above));

  it.each([['附录A', true], ['附錄乙', true], ['Annex B', true], ['A.2', true], ['5.1', false], ['第3條', false], ['Appendix', true]])('%s is of an annex: %s', (number, is) => expect(isAnnexNumber(number)).toBe(is));

  it('are read in their natural order', () => {
    const numbers = ['10', '5.10', '5.9', '5.2.1', '5.2', '9', 'a.10', 'a.9', '十二', '二', '二十', '5.2 b)', '5.2 a)'];
    expect(numbers.toSorted(compareKeys)).toEqual(['二', '5.2', '5.2.1', '5.2 a)', '5.2 b)', '5.9', '5.10', '9', '10', '十二', '二十', 'a.9', 'a.10']);
  });
});
