// Writes the example pair: node data/examples/clause-pair/make.mjs. Everything is invented; the same run gives the same files.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = import.meta.dirname;
const SOURCE = 'EXAMPLE';
const RETRIEVED = '2026-11-29';
const A = '示例标准 EX-L 1-2026';
const B = '示例標準 EX-L 2:2026';

/**
 * What the two ask of an invented lamp: names in both scripts and in English, operator, value and unit of A, then of B; null where
 * one of them asks nothing.
 */
const asked = [
  ['初始光通量', '初始光通量', 'initial luminous flux', '>=', [800, 'lm'], [800, 'lm']],
  ['光效', '發光效率', 'luminous efficacy', '>=', [100, 'lm/W'], [110, 'lm/W']],
  ['显色指数', '演色性指數', 'colour rendering index', '>=', [80, '1'], [80, '1']],
  ['功率因数', '功率因數', 'power factor', '>=', [0.9, '1'], [0.85, '1']],
  ['待机功率', '待機功率', 'standby power', '<=', [0.5, 'W'], [0.5, 'W']],
  ['启动时间', '啟動時間', 'starting time', '<=', [500, 'ms'], [0.5, 's']],
  ['外壳表面温度', '外殼表面溫度', 'surface temperature of the case', '<=', [75, 'Cel'], [70, 'Cel']],
  ['绝缘电阻', '絕緣電阻', 'insulation resistance', '>=', [4, 'MOhm'], [2, 'MOhm']],
  ['耐电压', '耐電壓', 'electric strength', '>=', [1500, 'V'], [1.5, 'kV']],
  ['泄漏电流', '洩漏電流', 'leakage current', '<=', [0.7, 'mA'], [0.5, 'mA']],
  ['电源线拉力', '電源線拉力', 'pull on the supply cord', '>=', [60, 'N'], [60, 'N']],
  ['跌落高度', '掉落高度', 'height of fall', '>=', [1, 'm'], [100, 'cm']],
  ['灯头扭矩', '燈帽扭矩', 'torque on the cap', '>=', [3, 'N.m'], [3, 'N.m']],
  ['质量', '質量', 'mass', '<=', [250, 'g'], [0.3, 'kg']],
  ['光通维持率', '光束維持率', 'lumen maintenance', '>=', [90, '%'], [90, '%']],
  ['开关次数', '開關次數', 'switching cycles', '>=', [15000, '1'], [20000, '1']],
  ['噪声', '噪音', 'noise', '<=', [30, 'dB'], [30, 'dB']],
  ['闪烁指数', '閃爍指數', 'flicker index', '<=', [0.1, '1'], [0.12, '1']],
  ['冲击能量', '衝擊能量', 'impact energy', '>=', [0.2, 'J'], null],
  ['盐雾时间', '鹽霧時間', 'salt mist', '>=', [48, 'h'], null],
];
const onlyInB = [
  ['額定電壓偏差', '额定电压偏差', 'deviation of the rated voltage', '<=', [10, '%']],
  ['調光範圍下限', '调光范围下限', 'lower end of dimming', '<=', [10, '%']],
];
const tests = asked.slice(0, 14);
const kinds = [['按供电', '依供電', 'by supply'], ['按防护', '依防護', 'by protection'], ['按用途', '依用途', 'by use']];
const marks = [['型号', '型號', 'model'], ['额定值', '額定值', 'ratings'], ['警示', '警語', 'warnings'], ['包装', '包裝', 'packing']];
const annex = [['抽样', '抽樣', 'sampling'], ['记录格式', '紀錄格式', 'form of records'], ['算例', '算例', 'worked example']];

const clausesA = [
  ['1', '范围', 'Scope', '说明这份虚构文件管哪些灯，不管哪些'],
  ['2', '引用文件', 'References', '列出虚构的引用文件'],
  ['3', '术语', 'Terms', '解释本例里的几个说法'],
  ['4', '分类', 'Classes', '把灯分成几类，供后面引用'],
  ...kinds.map(([hans, , en], at) => [`4.${at + 1}`, hans, en, `${hans}的分法，仅作示例`]),
  ['5', '要求', 'Requirements', '逐项列出示例指标，没有一项来自真实标准'],
  ...asked.map(([hans, , en], at) => [`5.${at + 1}`, hans, en, `${hans}的示例限值`]),
  ['6', '试验', 'Tests', '各示例指标怎样试'],
  ...tests.map(([hans, , en], at) => [`6.${at + 1}`, `${hans}试验`, `Test of ${en}`, `怎样测${hans}，虚构的做法`]),
  ['7', '标志', 'Marking', '灯上写什么'],
  ...marks.map(([hans, , en], at) => [`7.${at + 1}`, hans, en, `${hans}写在哪里`]),
  ['附录A', '补充资料', 'Supplement', '不影响结论的补充'],
  ...annex.map(([hans, , en], at) => [`A.${at + 1}`, hans, en, `${hans}的示例`]),
];

const askedOfB = [...asked.filter(([, , , , , b]) => b !== null).map(([hans, hant, en, operator, , b]) => [hans, hant, en, operator, b]), ...onlyInB.map(([hant, hans, ...rest]) => [hans, hant, ...rest])];
const clausesB = [
  ['1', '適用範圍', 'Scope', '說明這份虛構文件管哪些燈'],
  ['2', '用語', 'Terms', '解釋本例中的幾個說法'],
  ['3', '種類', 'Classes', '把燈分為幾類，供後文使用'],
  ...kinds.map(([, hant, en], at) => [`3.${at + 1}`, hant, en, `${hant}的分法，僅作範例`]),
  ['4', '品質', 'Quality', '逐項列出範例指標，無一取自真實標準'],
  ...askedOfB.map(([, hant, en], at) => [`4.${at + 1}`, hant, en, `${hant}的範例限制值`]),
  ['5', '試驗法', 'Tests', '各範例指標如何試驗'],
  ...tests.map(([, hant, en], at) => [`5.${at + 1}`, `${hant}試驗`, `Test of ${en}`, `如何量${hant}，虛構的作法`]),
  ['6', '標示', 'Marking', '燈上寫什麼'],
  ...marks.map(([, hant, en], at) => [`6.${at + 1}`, hant, en, `${hant}寫在何處`]),
  ['7', '檢驗', 'Inspection', '何時檢驗，虛構的安排'],
  ['附錄A', '補充資料', 'Supplement', '不影響結論的補充'],
  ...annex.map(([, hant, en], at) => [`A.${at + 1}`, hant, en, `${hant}的範例`]),
];

const csv = (rows) => rows.map((row) => `${row.map((cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell)).join(',')}\n`).join('');
const write = (name, text) => writeFileSync(path.join(folder, name), text);

write('sources.csv', csv([
  ['id', 'address', 'kind', 'grade', 'licence', 'note'],
  [SOURCE, '', 'example', 'B', 'none', 'invented for the demonstration; left out of the open data'],
]));

write('standards.csv', csv([
  ['number', 'side', 'kind', 'title_zh_hans', 'title_zh_hant', 'title_en', 'title_basis', 'status', 'issued', 'implemented', 'source', 'grade', 'note'],
  [A, 'mainland', 'other', '示例灯（虚构，仅供演示）', '', 'Example lamp (invented, for demonstration only)', 'descriptive', 'in_force', '2026-01-05', '2026-03-01', SOURCE, 'B', 'example: true'],
  [B, 'taiwan', 'other', '', '範例燈（虛構，僅供展示）', 'Example lamp (invented, for demonstration only)', 'descriptive', 'in_force', '2026-01-12', '2026-03-01', SOURCE, 'B', 'example: true'],
]));

const clauseRows = (standard, clauses, script) => clauses.map(([number, title, en, abstract]) => [
  standard, number, script === 'hans' ? title : '', script === 'hant' ? title : '', en, script === 'hans' ? abstract : '', script === 'hant' ? abstract : '', /^(附|A)/.test(number), SOURCE, 'B', RETRIEVED, 'example: true',
]);
write('clauses.csv', csv([
  ['standard', 'clause', 'title_zh_hans', 'title_zh_hant', 'title_en', 'abstract_zh_hans', 'abstract_zh_hant', 'annex', 'source', 'grade', 'retrieved', 'note'],
  ...clauseRows(A, clausesA, 'hans'), ...clauseRows(B, clausesB, 'hant'),
]));

/** Invented methods, the same on both sides but for two. */
const methodOf = (en, letter) => {
  const at = asked.findIndex(([, , name]) => name === en) + 1;
  const own = at === 0 || en === 'noise' || en === 'flicker index';
  return own ? `EX-M ${letter} (${en})` : `EX-M ${at}`;
};

const requirement = (standard, letter, chapter) => ([hans, hant, en, operator, [value, unit]], at) => ({
  id: `r-example-${letter}-${String(at + 1).padStart(2, '0')}`, standard, clause: `${chapter}.${at + 1}`, characteristic: { zh_hans: hans, zh_hant: hant, en }, kind: 'limit', operator, value,
  lower: null, upper: null, unit, conditions: [], method: methodOf(en, letter), sample: null, statement: `Invented: ${en} ${operator} ${value} ${unit}.`, source: SOURCE, grade: 'B', retrieved: RETRIEVED, note: 'example: true',
});
const requirements = [
  ...asked.map(([hans, hant, en, operator, a]) => [hans, hant, en, operator, a]).map(requirement(A, 'a', 5)),
  ...askedOfB.map(requirement(B, 'b', 4)),
];
write('requirements.jsonl', requirements.map((row) => `${JSON.stringify(row)}\n`).join(''));

/** Units of B in those of A. */
const factors = { s: ['ms', 1000], kV: ['V', 1000], cm: ['m', 0.01], kg: ['g', 1000] };
const inUnitOf = (a, [value, unit]) => (a[1] === unit ? value : factors[unit]?.[0] === a[1] ? value * factors[unit][1] : NaN);
const numberOfB = new Map(askedOfB.map(([, , en], at) => [en, at + 1]));
const two = (at) => String(at).padStart(2, '0');
const pairs = asked.flatMap(([hans, hant, en, operator, a, b], at) => {
  if (b === null || methodOf(en, 'a') !== methodOf(en, 'b')) return [];
  const [own, other] = [a[0], inUnitOf(a, b)];
  const relation = own === other ? 'equal' : (own > other) === (operator === '>=') ? 'a-stricter' : 'b-stricter';
  return [{
    id: `p-example-${two(at + 1)}`, a: `r-example-a-${two(at + 1)}`, a_standard: A, b: `r-example-b-${two(numberOfB.get(en))}`, b_standard: B, characteristic: { zh_hans: hans, zh_hant: hant, en }, relation,
    reason: `Invented: ${operator} ${a.join(' ')} against ${operator} ${b.join(' ')}, by one method.`, source: SOURCE, grade: 'B', retrieved: RETRIEVED, note: 'example: true',
  }];
});
write('pairs.jsonl', pairs.map((row) => `${JSON.stringify(row)}\n`).join(''));
console.log(`${pairs.length} pairs, ${clausesA.length} and ${clausesB.length} clauses, ${requirements.length} requirements`);
