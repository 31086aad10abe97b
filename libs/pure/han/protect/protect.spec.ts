import fc from 'fast-check';
import { protectedIn } from './protect';

const kept = (text: string): string[] => protectedIn(text).map(({ start, end, rule }) => `${rule} ${text.slice(start, end)}`);

describe('protected stretches', () => {
  it.each<[string, string[]]>([
    ['先`软件`后``a`b``', ['code `软件`', 'code ``a`b``']],
    ['```\n软件\n```', ['code ```\n软件\n```']],
    ['没有完的`软件', []],
    ['-{软件}-与-{半', ['marked -{软件}-']],
    ['<span lang="zh" translate="no">软件</span>软件', ['untranslated <span lang="zh" translate="no">软件</span>']],
    ['<br translate=no/>软件', ['untranslated <br translate=no/>']],
    ['<p translate="yes">软件</p>', []],
    ['见https://例子.中国/软件/页面。', ['url https://例子.中国/软件/页面']],
    ['见www.example.cn/a?b=c的说明', ['url www.example.cn/a?b=c']],
    ['(https://example.org/a.html).', ['url https://example.org/a.html']],
    ['发信给service@abc.cn咨询', ['email service@abc.cn']],
    ['张三@例子.公司', ['email 张三@例子.公司']],
    ['CNS 15364（102年版）之规定', ['standard-number CNS 15364（102年版）']],
    ['Q/厦光 001-2020', ['standard-number Q/厦光 001-2020']],
    ['GB/T 31484-2015/XG1-2025第1号修改单', ['standard-number GB/T 31484-2015/XG1-2025']],
    ['第1号修改单', []],
    ['根据闽人社办〔2025〕141号文件', ['document-number 闽人社办〔2025〕141号']],
    ['请示和闽人社办〔2025〕141号', ['document-number 闽人社办〔2025〕141号']],
    ['和闽人社办〔2025〕141号', ['document-number 闽人社办〔2025〕141号']],
    ['对外经济贸易部〔2000〕1号', ['document-number 对外经济贸易部〔2000〕1号']],
    ['和〔2025〕1号及字第1130012345號', ['document-number 〔2025〕1号', 'document-number 字第1130012345號']],
    ['國办发（2018）81号', ['document-number 國办发（2018）81号']],
    ['院臺經字第1130012345號函', ['document-number 院臺經字第1130012345號']],
    ['代码91110000600037341L', ['identity-number 91110000600037341L']],
    ['代码911100006000373419', []],
    ['統一編號04595252', ['identity-number 04595252']],
    ['型号：YJV-22，型號ABC甲2', ['model-number YJV-22', 'model-number ABC甲2']],
    ['质量不超过100 kg，转速1.5 m/s²，5%', ['quantity 100 kg', 'quantity 1.5 m/s²', 'quantity 5%']],
    ['$U_{额定}$与I_{最大}', ['formula $U_{额定}$', 'formula I_{最大}']],
  ])('%s', (text, expected) => expect(kept(text)).toEqual(expected));

  it('are in order, do not overlap and never fail', () => {
    const part = fc.oneof(fc.constantFrom('`', '-{', '}-', '<b translate="no">', '</b>', 'https://', '@', '.', '号', '〔2025〕', '型号', '$', '软件', 'GB/T 24819-2023', '12345678'), fc.string({ unit: 'binary', maxLength: 2 }));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }).map((parts) => parts.join('')), (text) => {
        const places = protectedIn(text).flatMap(({ start, end }) => [start, end]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => place >= 0 && place <= text.length)).toBe(true);
      }),
    );
  });

  it.each(['`', '``` ` ', '-{', '<b translate="no">', 'https://软', '@软.', '软件', 'a@', '〔2025〕', '型号', '$x', 'a_{', '1.'])('a long run of %j answers at once', (piece) => {
    expect(protectedIn(piece.repeat(Math.ceil(20_000 / piece.length))).length).toBeGreaterThanOrEqual(0);
  });
});
