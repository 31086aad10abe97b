import '@features/catalogue';
import { registerLocale, translator } from '@platform/locale';
import { type Language, languages, ReadingProvider, uiTexts } from '@ui';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { SeenCatalogue } from '../../application/lookup/see-catalogue';
import { day, firm, head, row } from '../../domain/catalogue/catalogue.fixture';
import type { CatalogueRow } from '../../domain/catalogue/row';
import { heldIn } from '../../domain/lookup/asked';
import { lookUp } from '../../domain/lookup/look-up';
import { readQuestion } from '../../domain/lookup/question';
import { SuggestedPage, SuggestionPage, SuggestPage } from '../suggestion/suggestion-page';
import { CataloguePage } from './catalogue-page';
import { CataloguesPage } from './catalogues-page';
import { DiffPage } from './diff-page';
import { LookupPage } from './lookup-page';
import { RowPage } from './row-page';
import './texts';

registerLocale(uiTexts);
const rendered = (language: Language, node: ReactNode): string => renderToStaticMarkup(<ReadingProvider value={{ language, t: translator(language) }}>{node}</ReadingProvider>);

const unknown = row({ key: 'r2', toConfirm: true, taiwan: { name: '', code: null, level: null, paper: null }, mainland: { name: '保健调理师', code: null, level: null, levelBasis: null, type: null } });
const conditioned = row({ key: 'r3', conditions: [{ kind: 'degree', degree: 'doctor', words: '', alternative: 1 }, { kind: 'years', years: 2, words: '', alternative: 1 }, { kind: 'employer', words: '在本地用人单位', alternative: null }, { kind: 'other', words: '', alternative: null }] });
const rows: readonly CatalogueRow[] = [row(), unknown, conditioned, firm()];
const seen = (more: Partial<SeenCatalogue> = {}): SeenCatalogue => {
  const versions = [{ version: 2, digest: 'b'.repeat(64), publishedAt: '2026-11-02T00:00:00Z', rows: 4 }, { version: 1, digest: 'a'.repeat(64), publishedAt: '2026-11-01T00:00:00Z', rows: 1 }];
  return { head: { ...head(), version: 2, supersededBy: null, example: false }, content: { head: head(), rows }, digest: 'b'.repeat(64), publishedAt: '2026-11-02T00:00:00Z', versions, standing: 'in-force', handler: null, applies: false, current: true, today: day('2026-11-30'), ...more };
};
const looked = (text: string) => {
  const understood = readQuestion({ text, paper: null, level: null }, []);
  const found = lookUp(understood, { rows: rows.map((each) => ({ catalogue: seen().head, row: each, current: true })), trades: [], listed: [] });
  return { ...found, trades: [{ code: '17800', name: '照顧服務員', item: null, levels: ['單一'], source: '', grade: 'C', remark: null }], listed: [{ part: '技能人员职业资格', group: null, name: '保安员', category: '' }], understood, handled: new Set<string>(), names: '2026-11' };
};
const lookupPage = (text: string) => <LookupPage shown={{ question: { text, paper: null, level: null }, looked: looked(text), from: 0, most: 25, stale: false }} />;
const rowPage = (of: CatalogueRow, apply: string | null = null, more: Partial<SeenCatalogue> = {}) => <RowPage seen={{ catalogue: seen(more), row: of }} held={heldIn({ paper: ['course'], years: '3', degree: 'master' })} apply={apply} />;
const suggestion = { id: '1', qualification: '導遊人員', paper: null, message: null, locale: 'zh-Hant', state: 'answered', createdAt: '2026-11-30T00:00:00Z', answer: { outcome: 'forwarded', words: '已转送', at: '2026-11-30T00:00:00Z' } } as const;

const pages: Readonly<Record<string, () => ReactNode>> = {
  'the look-up': () => lookupPage(''), 'an answer': () => lookupPage('17800'), nothing: () => lookupPage('律師'), 'another level': () => lookupPage('照顧服務員 甲級'),
  'a row': () => rowPage(row()), 'a row to be confirmed': () => rowPage(unknown), 'a row with conditions': () => rowPage(conditioned), 'a row of firms': () => rowPage(firm()), 'an old row': () => rowPage(row(), null, { current: false, standing: 'superseded', head: { ...seen().head, supersededBy: 'fujian-2026' } }),
  'a row that is applied for here': () => rowPage(row(), '/app/x', { handler: { 'zh-Hans': '甲局', 'zh-Hant': '甲局', en: 'Bureau A' }, applies: true, head: { ...seen().head, example: true, window: { from: day('2026-01-01'), until: null } } }),
  'a catalogue': () => <CataloguePage seen={seen()} />, 'all catalogues': () => <CataloguesPage lines={[{ head: seen().head, rows: 4, toConfirm: 1, publishedAt: '2026-11-02T00:00:00Z', digest: 'b' }]} />,
  'two versions': () => <DiffPage before={seen({ content: { head: head({ title: '旧目录' }), rows: [row({ toConfirm: true }), firm({ key: 'gone' })] } })} after={seen()} />,
  'the form': () => <SuggestPage form={{ values: { qualification: '', paper: '', message: '' }, faults: ['qualification', 'paper', 'message'] }} />, 'that it was sent': () => <SuggestedPage id="1" origin="https://a.example" />, 'an answered suggestion': () => <SuggestionPage suggestion={suggestion} />,
};

describe.each(languages)('%s', (language) => {
  it.each(Object.keys(pages))('has a text for everything on %s', (name) => {
    const html = rendered(language, pages[name]?.());
    expect(html).toContain('<h1>');
    const unmarked = html.replaceAll(/<[^>]* lang="zh[^>]*>[^<]*</g, '').replaceAll(/<[^>]*>/g, '');
    expect(language === 'en' ? unmarked : '').not.toMatch(/\p{Script=Han}/u);
  });
});

it('a button only where one applies here', () => {
  expect(rendered('zh-Hans', pages['a row that is applied for here']?.())).toContain('本目录可以在本平台申请，由<span lang="zh-Hans-CN">甲局</span>决定。</p><p class="noprint"><a class="btn" href="/app/x">申请</a>');
  expect(rendered('zh-Hans', pages['a row']?.())).toContain('本目录不在本平台办理。');
});
