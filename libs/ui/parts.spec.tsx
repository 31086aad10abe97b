import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { DataTable } from './data-table';
import { languageOfSegment } from './language';
import { quotations, remarkLanguage } from './quote';
import { ReadingProvider, pageAddress, type Translate } from './reading';
import { Sentence } from './sentence';
import { SourceNote, type Source } from './source-note';
import { StandardNumber, standardPath } from './standard-number';
import { Tags } from './tag';

const texts: Record<string, string> = { adopts: '采用 {{base}}，共 {{count}} 项。' };
const t: Translate = (key, params = {}) => (texts[key] ?? key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
const html = (node: ReactNode): string => renderToStaticMarkup(<ReadingProvider value={{ language: 'zh-Hant', t }}>{node}</ReadingProvider>);

it('fills a sentence with text and elements in the order of its own language', () => {
  expect(html(<Sentence k="adopts" base={<b>IEC 1</b>} count={2} />)).toBe('采用 <b>IEC 1</b>，共 2 项。');
});

it('does not take what a value contains for a place of its own', () => {
  expect(html(<Sentence k="adopts" base="{{count}}" count={2} />)).toBe('采用 {{count}}，共 2 项。');
});

describe('a source', () => {
  const note = (source: Source): string => html(<SourceNote source={source} />);
  it('of grade 1 is named as unchecked, without its name or address', () => {
    expect(note({ id: 'https://example.org/x', grade: 1, address: 'https://example.org/x' })).toBe('<span class="meta">ui.grade.unchecked</span>');
  });
  it('of grade 2 is a link', () => {
    expect(note({ id: 'CTI', grade: 2, address: 'https://www.example.org/x' })).toContain('<a href="https://www.example.org/x"');
  });
  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', 'ftp://example.org'])('is no link where its address is %s', (address) => {
    expect(note({ id: 'x', grade: 3, address })).not.toContain('<a');
  });
});

it('quotes what exists, the reader’s script first, and converts nothing', () => {
  expect(quotations({ en: 'Lamps', 'zh-Hans': '灯' }, 'zh-Hant')).toEqual([{ language: 'zh-Hans', text: '灯' }, { language: 'en', text: 'Lamps' }]);
  expect(quotations({}, 'en')).toEqual([]);
});

it.each([
  ['two safety standards merged', 'mainland', 'en'],
  ['laboratory table headed "equivalent" (等同)', 'taiwan', 'en'],
  ['全国信息技术标准化技术委员会', 'mainland', 'zh-Hans'],
  ['經濟部標準檢驗局', 'taiwan', 'zh-Hant'],
])('takes the remark %s of %s to be %s', (text, side, language) => expect(remarkLanguage(text, side)).toBe(language));

it('leads a number to its page in the reader’s language', () => {
  expect(html(<StandardNumber number="GB/T 31484-2015/XG1-2025" slug="GB-T-31484-2015+XG1-2025" />)).toContain('href="/hant/std/GB-T-31484-2015+XG1-2025"');
  expect(standardPath('音 x')).toBe('/std/%E9%9F%B3%20x');
});

it('escapes what it shows', () => {
  expect(html(<StandardNumber number={'<script>"'} />)).toBe('<span class="num">&lt;script&gt;&quot;</span>');
});

it('repeats the roles of a table, and names each cell of a card', () => {
  const table = html(<DataTable caption="c" columns={[{ label: 'a' }, { label: 'b' }]} rows={[{ key: '1', cells: ['x', 'y'] }]} />);
  expect(table).toContain('<th role="rowheader" scope="row">x</th><td role="cell" data-l="b">y</td>');
});

it('leaves no gap for a tag that is absent', () => {
  expect(html(<Tags>{[null, <i key="x">x</i>, false]}</Tags>)).toBe('<ul class="tags"><li><i>x</i></li></ul>');
  expect(html(<Tags>{[null]}</Tags>)).toBe('');
});

it('knows its address segments, and no other', () => {
  expect(languageOfSegment('hant')).toBe('zh-Hant');
  expect(languageOfSegment('zh-Hant')).toBeNull();
  expect(pageAddress('en', '/')).toBe('/en/');
});
