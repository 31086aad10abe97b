import { isWebAddress, linkIn, sourceView, withoutAddresses } from './source-view';
import type { Sourced, SourceRecord } from './records';

const aFact = (more: Partial<Sourced>): Sourced => ({ source_id: 'D10', grade: 3, note: null, ...more });
const sources = (more: Partial<SourceRecord>) =>
  new Map([['D10', { id: 'D10', address: 'safety.bsmi.gov.tw/wSite/ct?xItem=64321', kind: 'authority page', grade: 3, stated_on: null, ...more }]]);

describe('the source of a fact', () => {
  it.each([
    ['grade A is linked', 3, 3, 'https://safety.bsmi.gov.tw/wSite/ct?xItem=64321'],
    ['grade B is linked', 2, 2, 'https://safety.bsmi.gov.tw/wSite/ct?xItem=64321'],
    ['grade C is named, not linked', 1, 1, undefined],
    ['a strong fact of a weak source is not linked', 3, 1, undefined],
    ['a weak fact of a strong source is not linked', 1, 3, undefined],
  ])('%s', (_, fact, source, address) => {
    expect(sourceView(aFact({ grade: fact }), sources({ grade: source })).address).toBe(address);
  });

  it('an address that serves as id stays behind below grade B', () => {
    expect(sourceView(aFact({ source_id: 'http://guifanku.com/1.html', grade: 1 }), new Map())).toEqual({ id: 'compilation', grade: 1 });
    expect(sourceView(aFact({ source_id: 'http://bsmi.gov.tw/1', grade: 3 }), new Map()).id).toBe('http://bsmi.gov.tw/1');
  });
});

describe('an address in a text', () => {
  it.each([
    ['openstd.samr.gov.cn detail pages, recorded on 2026-04-22', 'https://openstd.samr.gov.cn'],
    ['http://www.tiec.org.tw/basic/?mode=detail&node=2264', 'http://www.tiec.org.tw/basic/?mode=detail&node=2264'],
    ['notes.md section 5: zh.m.wikisource.org/zh-hant/GB_24819-2009', 'https://zh.m.wikisource.org/zh-hant/GB_24819-2009'],
    ['state of 2025-06-02', undefined],
    ['GB/T 31467.3-2015 6.2.4', undefined],
    ['https://jhet.com.tw/ja/節能標章3', 'https://jhet.com.tw/ja/%E7%AF%80%E8%83%BD%E6%A8%99%E7%AB%A03'],
  ])('%s', (text, link) => expect(linkIn(text)).toBe(link));

  it('is left out of a remark, which keeps its numbers', () => {
    const note = 'see https://www.guifanku.com/873401.html; GB/T 31467.3-2015, file cover.pdf, b.cn';
    expect(withoutAddresses(note)).toBe('see …; GB/T 31467.3-2015, file cover.pdf, …');
  });
});

it.each([
  ['https://openstd.samr.gov.cn/bzgk/gb/', true],
  ['HTTP://www.cnsonline.com.tw/', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['//evil.example', false],
  ['www.cnsonline.com.tw', false],
])('%s may stand in a link: %s', (text, expected) => expect(isWebAddress(text)).toBe(expected));
