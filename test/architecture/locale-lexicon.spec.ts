import { ownedTexts, type OwnedText } from './locale-files';

type Words = readonly string[];

/** Words of no text, in any locale. */
const nowhere: Words = ['中華民國', '中华民国', '民國', '民国', '兩岸三地', '两岸三地', '中台', '中臺', '臺灣', 'Republic of China', 'Taiwan province', '台湾省', '台灣省'];

/** Mainland words that Taiwan says otherwise. */
const notInHant: Words = [
  '搜索', '信息', '數據', '打印', '鏈接', '默認', '導入', '導出', '用戶', '網絡', '審批', '舉報', '二維碼', '台賬', '反饋', '投訴', '已被代替', '軟件', '硬件', '服務器', '界面', '屏幕', '視頻', '質量', '采認',
];

/** Words of the other side in simplified characters. */
const notInHans: Words = ['资讯', '搜寻', '登入', '汇入', '汇出', '网路', '伺服器', '软体', '硬体', '品质', '连结', '列印', '预设', '使用者', '检举'];

/** A side's name stands under `label.*` alone; other texts nest it. */
const sideNames = /大陆|大陸|台湾|台灣|[Mm]ainland|Taiwan/;

const recognition = /互认|互認|相互承认|相互承認|mutual(?:ly)? recogni/i;
const negation = /不|非|无|無|未|没有|沒有|\bnot?\b|\bnever\b|\bneither\b|\bwithout\b/i;

/** What a text says itself, without the labels that it nests and the places that it leaves. */
const ownWords = (text: string) => text.replace(/\$t\([^)]*\)|\{\{[^}]*\}\}/g, '');

/** 推導出 is to derive; 導出 alone is the mainland's word for exporting. */
const inHan = (words: Words) => (text: string) => words.filter((word) => text.replaceAll('推導出', '').includes(word));
const found = (texts: readonly OwnedText[], find: (text: string) => readonly string[]) =>
  texts.flatMap(({ owner, locale, key, text }) => find(text).map((word) => `${owner} ${locale} ${key}: ${word}`));
const of = (locale: string) => ownedTexts.filter((owned) => owned.locale === locale);

/** Sentences that speak of mutual recognition without denying it first. */
function affirmed(text: string): string[] {
  return text.split(/[。！？；!?;\n]|\.\s/).filter((sentence) => {
    const at = sentence.search(recognition);
    return at >= 0 && !negation.test(sentence.slice(0, at));
  });
}

/** 國家標準 and "national standard" never name a CNS. */
function nationalCns(text: string): string[] {
  return /CNS|label\.side\.taiwan/.test(text) ? (text.match(/國家標準|国家标准|national standards?/gi) ?? []) : [];
}

it('no text has a word of the list', () => expect(found(ownedTexts, inHan(nowhere))).toEqual([]));
it('zh-Hant speaks as Taiwan does', () => expect(found(of('zh-Hant'), inHan(notInHant))).toEqual([]));
it('zh-Hans speaks as the mainland does', () => expect(found(of('zh-Hans'), inHan(notInHans))).toEqual([]));
it('no text affirms mutual recognition', () => expect(found(ownedTexts, affirmed)).toEqual([]));
it('no CNS is a national standard', () => expect(found(ownedTexts, nationalCns)).toEqual([]));

it("a side's name stands under label.* alone", () => {
  const elsewhere = ownedTexts.filter(({ key }) => !key.startsWith('label.'));
  expect(found(elsewhere, (text) => ownWords(text).match(sideNames) ?? [])).toEqual([]);
});

describe('the rules themselves', () => {
  it('tells a denial from a claim', () => {
    expect(affirmed('不构成官方互认。')).toEqual([]);
    expect(affirmed('No mutual recognition follows.')).toEqual([]);
    expect(affirmed('本平台不收费。两岸互认。')).toEqual(['两岸互认']);
  });

  it('lets a GB be a national standard, not a CNS', () => {
    expect(nationalCns('强制性国家标准')).toEqual([]);
    expect(nationalCns('CNS 國家標準')).toEqual(['國家標準']);
  });
});
