import { clauseTree, type Numbered } from './clause-tree';

const clause = (number: string, more: Partial<Numbered> = {}): Numbered => ({ number, annex: false, ...more });
const shape = (clauses: readonly Numbered[]) => clauseTree(clauses).map(({ clause: { number }, depth, parent }) => `${'>'.repeat(depth)}${number}${parent === null ? '' : ` (${parent})`}`);

describe('a tree of clauses', () => {
  it('follows the numbers, in whatever order the rows came', () => {
    expect(shape(['A.2', '5.10', '附录A', '5.2.1', '5.2', '5', '10', 'A.2.1'].map((number) => clause(number)))).toEqual([
      '5', '>5.2 (5)', '>>5.2.1 (5.2)', '>5.10 (5)', '10', '附录A', '>A.2 (附录A)', '>>A.2.1 (A.2)',
    ]);
  });

  it('skips a level that nobody recorded', () => expect(shape([clause('5'), clause('5.3.2'), clause('7.1')])).toEqual(['5', '>5.3.2 (5)', '7.1']));

  it('takes the parent that the source names', () => expect(shape([clause('第二章'), clause('第一章'), clause('第3條', { parent: '第二章' }), clause('第2條', { parent: '第一章' })])).toEqual([
    '第一章', '>第2條 (第一章)', '第二章', '>第3條 (第二章)',
  ]));

  it('goes by the order where one is given, annexes last', () => {
    expect(shape([clause('附件甲', { order: 1 }), clause('範圍', { order: 2 }), clause('前言', { order: 1 }), clause('用語')])).toEqual(['前言', '範圍', '用語', '附件甲']);
    expect(shape([clause('Z', { annex: true }), clause('1')])).toEqual(['1', 'Z']);
  });

  it('does not go round in a circle', () => {
    expect(shape([clause('1', { parent: '2' }), clause('2', { parent: '1' })])).toHaveLength(2);
    expect(shape([clause('1', { parent: '1' })])).toEqual(['1']);
  });

  it('of a deep chain stands', () => {
    const deep = Array.from({ length: 3000 }, (_, at) => clause(`n${at}`, at > 0 ? { parent: `n${at - 1}` } : {}));
    expect(clauseTree(deep).at(-1)?.depth).toBe(2999);
  });
});
