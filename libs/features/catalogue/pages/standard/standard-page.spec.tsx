import { renderToStaticMarkup } from 'react-dom/server';
import '../texts';
import { registerLocale, translator } from '@platform/locale';
import { ReadingProvider, languages, uiTexts, type Language } from '@ui';
import type { StandardView } from '../../application/standard-view';
import { StandardPage } from './standard-page';
import { fullView } from './view.fixture';

registerLocale(uiTexts);

const html = (language: Language, view: StandardView = fullView): string =>
  renderToStaticMarkup(
    <ReadingProvider value={{ language, t: translator(language) }}>
      <StandardPage view={view} origin="https://gongtong.example" sections={[{ id: 'more', label: 'page.std.section.facts', content: <h2 id="more">more</h2> }]} />
    </ReadingProvider>,
  );

describe.each(languages)('the standard page in %s', (language) => {
  it('has a text for everything on it', () => expect(() => html(language)).not.toThrow());
  it('carries no script, no inline style and no handler', () => expect(html(language)).not.toMatch(/<script|style=|\son[a-z]+=/));
  it('names a compilation and never links it', () => {
    const compilationOnly = html(language, { ...fullView, officialPage: undefined, facts: fullView.facts.filter((fact) => fact.source.grade === 1) });
    expect(compilationOnly).toContain(translator(language)('ui.grade.unchecked'));
    expect(html(language)).toContain('href="https://cti-cert.com.tw/new/7542.html"');
  });
});

it('shows what higher features know of it, and names it in the list of what is there', () => {
  expect(html('zh-Hans')).toContain('<a href="#more">事实与来源</a>');
  expect(html('zh-Hans')).toContain('<h2 id="more">more</h2>');
});

it('marks a quoted title with its own language', () => {
  expect(html('zh-Hant')).toContain('<span lang="zh-Hans-CN">音视频、信息技术和通信技术设备 第1部分：安全要求</span>');
});

it('says first whether the standard applies and what it adopts', () => {
  const text = html('zh-Hans').replace(/<[^>]+>/g, '');
  expect(text).toContain('本标准现行，自 2023-08-01 起实施。');
  expect(text).toContain('修改采用 IEC 62368-1:2018（MOD）。');
});

it('warns of a newer base and of sources that disagree', () => {
  const text = html('zh-Hans').replace(/<[^>]+>/g, '');
  expect(text).toContain('基础标准已有新版（IEC 62368-1:2023），本标准仍采用旧版 IEC 62368-1:2018。');
  expect(text).toContain('以封面为准');
});

it('does not take an unseen list of differences for an empty one', () => {
  expect(html('zh-Hans')).toContain('差异清单未见，不等于没有差异');
});

it('stays whole for a number of which nothing is known', () => {
  const bare: StandardView = {
    ...fullView,
    edition: { number: 'GB 1-1984', slug: 'GB-1-1984', side: 'mainland', title: {}, status: 'unknown', document: 'edition', citedOnly: true },
    family: { number: 'GB 1', slug: 'GB-1', editions: [] },
    committee: undefined, officialPage: undefined, replaces: [], adopts: [], drift: [], classifications: [], transitions: [], access: [],
    relations: [], changes: [], facts: [], conflicts: [], lanes: { editions: [], adoptions: [], replacements: [] },
  };
  const text = html('zh-Hans', bare);
  expect(text).toContain('本库只见到其他文件提到这个编号');
  expect(text).not.toContain('<figure');
});
