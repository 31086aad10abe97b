import type { CatalogueRow, TaiwanLevel } from '../catalogue/row';
import { type EverydayName, everydayNameOf } from './everyday-name';
import { lookUp } from './look-up';
import { readQuestion } from './question';

const sourced = { source: 'a source', grade: 'C', toConfirm: false, remark: '' } as const;
type Ends = readonly [key: string, taiwan: string, code: string | null, level: TaiwanLevel | null, mainland: string, occupation?: string];
const row = ([key, name, code, level, mainland, occupation]: Ends): { row: CatalogueRow } => ({
  row: { ...sourced, kind: 'person', key, taiwan: { name, code, level, paper: level && 'technician' }, mainland: { name: mainland, code: occupation ?? null, level: '四级', levelBasis: 'stated', type: 'level' }, conditions: [], effect: { allows: [], stillNeeded: [] } },
});
const firm: { row: CatalogueRow } = { row: { ...sourced, kind: 'firm', key: 'firm', scope: '', taiwan: { name: '營造業', code: null, level: '甲', paper: 'firm' }, mainland: { name: '备案手册', code: null, level: null, levelBasis: null, type: null }, conditions: [], effect: { allows: [], stillNeeded: [] } } };
const rows = [row(['care', '照顧服務員', '17800', '單一', '养老护理员', '4-10-01-05']), row(['child', '保姆人員', '15400', '單一', '育婴员']), row(['mill', '铣床', null, null, '铣工']), row(['lathe', '車床', '18300', null, '车工']), row(['door', '', null, null, '门窗木工']),
  row(['beauty-b', '美容', '10000', '乙', '美容师']), row(['beauty-c', '美容', '10000', '丙', '美容师']), firm];
const trade = (code: string, name: string, item: string | null = null) => ({ code, name, item, levels: [] });
const trades = [trade('17800', '照顧服務員'), trade('15400', '托育人員'), trade('18200', '銑床'), trade('18201', '銑床', 'CNC銑床'), trade('18300', '車床'), trade('03900', '門窗木工'), trade('10000', '美容')];
const listed = [{ part: '专业技术人员职业资格', group: null, name: '护士执业资格', category: '准入类' }];
const said = (name: string, kind: string, means: string, code = ''): EverydayName => {
  const found = everydayNameOf({ version: '1', name, kind, means, code, source: 'speech', grade: 'C', note: '' });
  if (!found) throw new Error(name);
  return found;
};
const names = [said('照服員', 'trade', '照顧服務員', '17800'), said('居服員', 'trade', '照顧服務員', '17800'), said('保母', 'trade', '托育人員', '15400'), said('結業證明書', 'paper', 'course'), said('結業證明', 'paper', 'course'), said('長照小卡', 'paper', 'care-card'), said('技術士證', 'paper', 'technician'), said('登記證書', 'paper', 'firm')];
const asked = (text: string, level: TaiwanLevel | null = null) => readQuestion({ text, paper: null, level }, names);
const keys = (text: string, level: TaiwanLevel | null = null) => lookUp(asked(text, level), { rows, trades, listed }).hits.map(({ found }) => found.row.key);

it.each([
  '照顧服務員', '照顾服务员', '照服員', '照服员', '居服員', '17800', '１７８００', '养老护理员', '養老護理員', '4-10-01-05', '照顧服務員 單一級', '照顾服务员 单一级 技术士证', '我有照服員結業證明書', '照顧服務員（17800）', '養老護理員 四級', '照顧服務員單一級技術士證', '长照小卡 照服员', '照顧服務員 單一', '照顾服务员 单一', '照服員（單一）',
])('finds 照顧服務員 as %s', (text) => expect(keys(text)).toEqual(['care']));

it.each([
  ['18201', ['mill']], ['18200', ['mill']], ['18300', ['lathe']], ['03900', ['door']], ['18301', ['lathe']], ['CNC銑床', ['mill']], ['銑床', ['mill']], ['保母', ['child']], ['托育人員', ['child']], ['15400', ['child']], ['甲等營造業', ['firm']], ['甲等营造业 登记证书', ['firm']],
  ['美容', ['beauty-b', 'beauty-c']], ['美容 乙級', ['beauty-b']], ['美容丙级', ['beauty-c']], ['美容 乙', ['beauty-b']], ['丙 美容', ['beauty-c']], ['育嬰員', ['child']], ['律師', []], ['99999', []], ['護士', []],
])('%s → %j', (text, found) => expect(keys(text)).toEqual(found));

it('says by what a row was found', () => {
  const why = (text: string) => lookUp(asked(text), { rows, trades, listed }).hits[0]?.reason;
  expect(['照顾服务员', '養老護理員', '照服员', '17800', '4-10-01-05', ''].map(why)).toEqual(['taiwan-name', 'mainland-name', 'everyday', 'trade-code', 'occupation-code', 'all']);
});

it('puts rows of another level aside, and keeps those whose source states none', () => {
  const looked = lookUp(asked('美容', '甲'), { rows, trades, listed });
  expect([looked.hits.length, looked.otherLevels.map(({ found }) => found.row.key)]).toEqual([0, ['beauty-b', 'beauty-c']]);
  expect(keys('銑床', '甲')).toEqual(['mill']);
});

it.each([['照服員結業證明', 'course'], ['长照小卡', 'care-card'], ['技术士证', 'technician'], ['照服員', null]])('%s names the paper %s', (text, paper) => expect(asked(text).paper).toBe(paper));

it('shows trades and listed qualifications beside rows, by name or code', () => {
  expect(lookUp(asked('18201'), { rows, trades, listed }).trades.map(({ code }) => code)).toEqual(['18200', '18201']);
  expect(lookUp(asked('護士'), { rows, trades, listed }).listed.map(({ name }) => name)).toEqual(['护士执业资格']);
  expect(lookUp(asked(''), { rows, trades, listed })).toMatchObject({ trades: [], listed: [] });
});

it('a row of the file of names that says nothing is none', () =>
  expect([everydayNameOf({ version: '1', name: 'x', kind: 'paper', means: 'nothing', code: '', source: 's', grade: 'C', note: '' }), everydayNameOf({ version: '1', name: 'x', kind: 'trade', means: 'y', code: '12', source: 's', grade: 'C', note: '' })]).toEqual([null, null]));
