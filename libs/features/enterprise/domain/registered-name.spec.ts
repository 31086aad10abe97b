import { checkName, scriptsOf, trimmedName } from './registered-name';

const characters = { simplified: new Set('厦门电气设备湾贸实业华侨'), traditional: new Set('廈門電氣設備灣貿實業華僑') };
const check = (name: object) => checkName(name, characters);

describe('a registered name', () => {
  it.each([
    [{ 'zh-Hans': '厦门光电有限公司' }],
    [{ 'zh-Hant': '台灣光電股份有限公司' }],
    [{ 'zh-Hans': 'ABC（厦门）电气有限公司', 'zh-Hant': 'ABC（廈門）電氣有限公司', en: 'ABC (Xiamen) Électric Co., Ltd. №1' }],
    [{ en: 'Photonics' }],
  ])('%j is kept', (name) => expect(check(name)).toEqual({ ok: true, value: name }));

  it.each([
    [{}, { code: 'ENTERPRISE_NAME_MISSING' }],
    [{ 'zh-Hans': '' }, { code: 'ENTERPRISE_NAME_MISSING' }],
    [{ 'zh-Hans': '廈門光電' }, { code: 'NAME_SCRIPT', field: 'zh-Hans', characters: '廈門電' }],
    [{ 'zh-Hant': '厦门光电' }, { code: 'NAME_SCRIPT', field: 'zh-Hant', characters: '厦门电' }],
    [{ 'zh-Hans': '厦门光電' }, { code: 'NAME_MIXED_SCRIPTS', field: 'zh-Hans', characters: '電' }],
    [{ 'zh-Hans': '厦门', 'zh-Hant': '廈门' }, { code: 'NAME_MIXED_SCRIPTS', field: 'zh-Hant', characters: '门' }],
    [{ en: 'Xiamen 光' }, { code: 'NAME_SCRIPT', field: 'en', characters: '光' }],
    [{ en: 'Рhotonics' }, { code: 'NAME_SCRIPT', field: 'en', characters: 'Р' }], // a Cyrillic letter that looks Latin
    [{ 'zh-Hant': '光学ひ' }, { code: 'NAME_SCRIPT', field: 'zh-Hant', characters: 'ひ' }],
  ])('%j: %j', (name, refusal) => expect(check(name)).toEqual({ ok: false, refusal }));

  it('loses what is around it, and nothing within', () =>
    expect(trimmedName({ 'zh-Hans': ' 厦门  光电 ', 'zh-Hant': '  ', en: 'A\u00a0B' })).toEqual({ 'zh-Hans': '厦门 光电', en: 'A B' }));

  it.each([['mainland', ['zh-Hans']], ['taiwan-registered', ['zh-Hant']], ['both', ['zh-Hans', 'zh-Hant']]] as const)('of %s stands in the script of its register', (subject, scripts) => expect(scriptsOf(subject)).toEqual(scripts));
});
