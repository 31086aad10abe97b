import type { ClauseView } from '../../application/clauses/link-requirements';
import { rendered, wordsOf } from '../rendered.fixture';
import { ClausesSection } from './clauses-section';

const clause = (number: string, more: Partial<ClauseView> = {}): ClauseView => ({
  number, title: { 'zh-Hans': '要求' }, abstract: {}, annex: false, depth: 0, parent: null, requirements: [], source: { id: 'S', grade: 2 }, ...more,
});

describe('clauses on the page of a standard', () => {
  it('are counted, with what is recorded in each', () => {
    const html = rendered('zh-Hant', <ClausesSection view={{ clauses: [clause('5', { requirements: ['a', 'b'], abstract: { 'zh-Hans': '谈分类' } }), clause('5.1', { depth: 1, parent: '5' })], elsewhere: ['c'] }} />);
    expect(wordsOf(html)).toContain('已收錄條款 2 條，其中收錄要求 2 項');
    expect(wordsOf(html)).toContain('另有要求 1 項');
    expect(html).toContain('<span lang="zh-Hans-CN">谈分类</span>');
    expect(html).not.toContain('<details>');
  });

  it('that are many open on demand, without a script', () => {
    const html = rendered('en', <ClausesSection view={{ clauses: Array.from({ length: 13 }, (_, at) => clause(String(at + 1))), elsewhere: [] }} />);
    expect(html).toContain('<details><summary>All 13 clauses</summary>');
  });

  it('that nobody recorded are not said not to be there', () => {
    expect(wordsOf(rendered('zh-Hans', <ClausesSection view={{ clauses: [], elsewhere: [] }} />))).toBe('条款尚未收录该文件的条款。');
  });
});
