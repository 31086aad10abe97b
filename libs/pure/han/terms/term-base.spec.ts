import fc from 'fast-check';
import { localDate } from '@pure/kernel';
import { Converter } from '../conversion/converter';
import { convertText, type TextRequest } from '../text/convert-text';
import { NameBase } from './name-base';
import type { Term } from './term';
import { TermBase } from './term-base';
import { termConflicts } from './term-conflicts';

/** A few characters are enough here. */
const toTaiwan = new Converter({ conversionChain: [['质 質|软 軟|号 號|单 單|厂 廠|电 電|关 關|开 開|机 機|发 發|头发 頭髮']] });
const toMainland = new Converter({ conversionChain: [['質 质|軟 软|號 号|單 单|廠 厂|電 电|關 关|開 开|機 机|發 发']] });

const pair = (id: string, mainland: string, taiwan: string, more: Partial<Term> = {}): Term => ({
  id, mainland: [mainland], taiwan: [taiwan], direction: 'both', notAfter: [], notBefore: [], ...more,
});
const mass = pair('m', '质量', '質量', { en: 'mass' });
const quality = pair('q', '质量', '品質', { en: 'quality' });

const day = localDate('2026-01-01') ?? undefined;
const convert = (terms: readonly Term[], request: string | TextRequest, names?: NameBase) =>
  convertText(typeof request === 'string' ? { text: request, to: 'zh-Hant' } : request, {
    terms: new TermBase(terms, day), converters: (name) => (name.startsWith('s') ? toTaiwan : toMainland), ...(names && { names }),
  });
const rules = (terms: readonly Term[], request: string | TextRequest) => convert(terms, request).spans.map(({ source, target, rule, kind }) => [kind, rule, source, target].join(' '));

describe('terms', () => {
  it('go before characters; the longest goes first', () => {
    expect(rules([pair('a', '软件', '軟體'), pair('b', '软件包', '套件')], '软件、软件包、软饭')).toEqual(['term a 软件 軟體', 'term b 软件包 套件', 'character s2tw 软 軟']);
  });

  it.each([
    ['both', '軟體', '软件'],
    ['to-taiwan', '軟體', '软體'],
    ['to-mainland', '軟件', '软件'],
  ] as const)('of direction %s', (direction, taiwan, mainland) => {
    const terms = [pair('a', '软件', '軟體', { direction })];
    expect(convert(terms, '软件').text).toBe(taiwan);
    expect(convert(terms, { text: '軟體', to: 'zh-Hans' }).text).toBe(mainland);
  });

  it('of the first of a series hold for all of it', () => {
    const part = [pair('p', '第1部分', '第1部', { notBefore: ['门'] })];
    expect(convert(part, '第1部分，第12部分，第 3 部分，第十二部分，第2部分门').text).toBe('第1部，第12部，第 3 部，第十二部，第2部分门');
    expect(convert(part, { text: '第13部：第二部', to: 'zh-Hans' }).text).toBe('第13部分：第二部分');
    expect(rules(part, '第7部分')).toEqual(['term p 第7部分 第7部']);
    expect(convert([pair('p', '第1组', '甲組')], '第2组').text).toBe('第2组');
  });

  it('find all words of a side and write the first', () => {
    const terms = [pair('a', '', '', { mainland: ['软件', '软体'], taiwan: ['軟體'] })];
    expect([convert(terms, '软体').text, convert(terms, { text: '軟體', to: 'zh-Hans' }).text]).toEqual(['軟體', '软件']);
  });

  it.each([
    ['draft', { status: 'draft' }],
    ['candidate', { status: 'candidate' }],
    ['expired', { validTo: localDate('2025-12-31') ?? undefined }],
    ['not yet valid', { validFrom: localDate('2026-01-02') ?? undefined }],
  ])('that are %s are not used', (_, more) => expect(convert([pair('a', '软件', '软体', more as Partial<Term>)], '软件').text).toBe('軟件'));

  it('with a validity are used on the days of it only, and never without a day', () => {
    const valid = pair('a', '软件', '軟體', { validFrom: day, validTo: day });
    expect(convert([valid], '软件').text).toBe('軟體');
    expect(new TermBase([valid]).find('软件', Uint16Array.from([0x8f6f, 0x4ef6]), [0, 2], { to: 'zh-Hant' })).toEqual([]);
  });

  it('stay away from their guards, and leave a shorter word its chance', () => {
    const terms = [pair('a', '总则', '通則', { notAfter: ['民法'] }), pair('b', '开关', '開關'), pair('c', '开关机', '電源鍵', { notBefore: ['构'] })];
    expect(convert(terms, '民法总则，总则，开关机，开关机构').text).toBe('民法总则，通則，電源鍵，開關機构');
  });

  it('of Latin letters do not begin inside a word', () => expect(convert([pair('a', 'LED电', 'LED燈')], 'OLED电 LED电').text).toBe('OLED電 LED燈'));

  it('are not used where no terms are wanted', () => {
    for (const words of ['none', 'general'] as const) expect(convert([pair('a', '软件', '軟體')], { text: '软件', to: 'zh-Hant', words }).text).toBe('軟件');
  });

  it('give the same in every order', () => {
    const terms = [mass, quality, pair('a', '软件', '軟體'), pair('b', '软件', '軟體', { sector: 'ic' }), pair('c', '开关', '電閘', { notAfter: ['电'] })];
    const text = '软件的质量，电开关，开关';
    fc.assert(fc.property(fc.shuffledSubarray(terms, { minLength: terms.length }), (shuffled) => expect(convert(shuffled, text)).toEqual(convert(terms, text))));
  });
});

describe('a word with several meanings', () => {
  it('is marked, and keeps its general form', () => expect(rules([quality, mass], '质量')).toEqual(['ambiguous m,q 质量 質量']));

  it('is told apart by sector', () => {
    const terms = [mass, { ...quality, sector: 'ic' }];
    expect(rules(terms, { text: '质量', to: 'zh-Hant', sector: 'ic' })).toEqual(['term q 质量 品質']);
    expect(rules(terms, { text: '质量', to: 'zh-Hant', sector: 'nev' })).toEqual(['term m 质量 質量']);
    expect(rules(terms, '质量')).toEqual(['ambiguous m,q 质量 質量']);
  });

  it('is told apart by guards', () => {
    const terms = [{ ...mass, notBefore: ['管'] }, { ...quality, notBefore: ['不超'] }];
    expect(rules(terms, '质量管，质量不超，')).toEqual(['term q 质量 品質', 'term m 质量 質量']);
  });

  it('is a finding, unless sector or guard tell it apart or both write the same', () => {
    expect(termConflicts([quality, mass])).toEqual([
      { rule: 'TERM_MEANINGS_COLLIDE', severity: 'warning', at: 'm', params: { word: '质量', one: 'm', other: 'q', meaning: 'mass', otherMeaning: 'quality' } },
    ]);
    expect(termConflicts([{ ...quality, sector: 'ic' }, { ...mass, sector: 'nev' }])).toEqual([]);
    expect(termConflicts([{ ...quality, notAfter: ['动'] }, mass])).toEqual([]);
    expect(termConflicts([{ ...quality, taiwan: ['質量'] }, mass])).toEqual([]);
    expect(termConflicts([{ ...quality, direction: 'to-mainland' }, mass])).toEqual([]);
  });
});

describe('registered names', () => {
  const names = new NameBase([{ id: 'n1', mainland: '电机厂', taiwan: '電機工廠' }, { id: 'n2', mainland: '开发厂' }, { id: 'n3', taiwan: '開發厰' }]);

  it('are written in the form of the register, or kept', () => {
    const { text, spans } = convert([pair('a', '电机', '馬達')], '电机厂、开发厂、电机', names);
    expect(text).toBe('電機工廠、开发厂、馬達');
    expect(spans.map(({ kind, rule }) => `${kind} ${rule}`)).toEqual(['name n1', 'name n2', 'term a']);
    expect(convert([], { text: '電機工廠、開發厰', to: 'zh-Hans' }, names).text).toBe('电机厂、開發厰');
  });
});

it('a text that is in the wanted script already is not converted', () =>
  expect(convert([pair('a', '软件', '軟體')], { text: '软件 軟件', from: 'zh-Hant', to: 'zh-Hant' })).toEqual({ text: '软件 軟件', spans: [] }));
