import { encode } from 'uqr';
import { codeDigits, codeSegments, declarationCode, digitsIn, type DeclarationDocument, fromDigits, qrVersionAtM, toDigits, verifyCode } from '@pure/credential';
import { deflate, documentWith, inflate, pairOf, sha256, signedBy, SITE, trusting, verifyByNode, type Pair } from './credential';

const ours = pairOf('ed25519');
const addressOf = ({ number }: DeclarationDocument) => `${SITE}/q/${number}`;
const digitsOf = async (document: DeclarationDocument, pair: Pair = ours) => {
  const code = await declarationCode(document, pair.signer, { sha256, deflate });
  return codeDigits(code, signedBy(pair, code.message));
};
const verdict = async (digits: string, ...pairs: readonly Pair[]) => {
  const verified = await verifyCode(digits, { ...trusting(...pairs), verify: verifyByNode, inflate });
  return verified.ok ? 'holds' : verified.refusal.code;
};

/** Names of which the dictionary has none whole. */
const RARE = ['杯体耐热冲击', '手柄牢固度', '壶嘴滴漏', '煮沸时长', '干烧保护动作', '保温精度偏离', '水位刻度误差', '整壶净重', '电源线弯折', '提把温度', '壶盖开启角', '内胆铬析出', '外壳温度', '底座倾斜稳定', '镍迁移', '回弹率'];

it.each([
  [4, 2, 14],
  [8, 4, 15],
  [16, 8, 18],
])('%d indicators and %d standards take version %d at level M', async (indicators, standards, version) => {
  const document = documentWith(indicators, standards);
  expect(qrVersionAtM(codeSegments(addressOf(document), await digitsOf(document)))).toBe(version);
});

it('takes version 20 for 16 indicators whose names the dictionary has not', async () => {
  const document = documentWith(16, 8);
  const rare = documentWith(16, 8, { indicators: document.indicators.map((each, place) => ({ ...each, name: RARE[place] })) });
  expect(qrVersionAtM(codeSegments(addressOf(rare), await digitsOf(rare)))).toBe(20);
});

it.each([1, 6, 9, 10, 19, 26, 27, 39])('knows how much version %d holds, as a maker of QR codes does', (version) => {
  const drawn = (length: number) => encode('a'.repeat(length), { ecc: 'M', boostEcc: false }).version;
  const own = (length: number) => qrVersionAtM([{ mode: 'byte', text: 'a'.repeat(length) }]);
  let most = 1;
  while ((own(most + 1) ?? 41) <= version) most++;
  expect([own(most), drawn(most), own(most + 1), drawn(most + 1)]).toEqual([version, version, version + 1, version + 1]);
});

it('gives back what it says of the declaration', async () => {
  const document = documentWith(5, 2, {
    products: [{ kind: 'product', name: '电热水壶', models: ['TD-1'] }, { kind: 'service', name: '保养', models: [] }],
    indicators: [
      { name: '待机功率', kind: 'performance', operator: '=', value: '0.5', low: '0.4', high: '0.6', unit: 'W', product: 0, method: { number: 'GB 4706.1-2005', clause: '10' } },
      { name: '颜色', kind: 'functional', operator: 'in', values: ['白', '黑'] },
      { name: '到场', kind: 'functional', operator: 'boolean', value: 'true', product: 1 },
      { name: '水温', kind: 'performance', operator: 'range', low: '-5', high: '100', unit: 'Cel' },
    ],
    notices: [{ code: 'D4', text: { 'zh-Hans': '低于', 'zh-Hant': '低於' } }],
    validity: { from: '2026-03-02' },
  });
  const verified = await verifyCode(digitsIn(`${addressOf(document)}#${await digitsOf(document)}`), { ...trusting(ours), verify: verifyByNode, inflate });
  expect(verified.ok && 'declaration' in verified.value && verified.value.declaration).toEqual({
    number: document.number, version: 1, example: false, sha256: expect.stringMatching(/^[\da-f]{64}$/), declarer: { name: '厦门同道电器有限公司', uscc: '91350200MA2XNTD41K' },
    issuedOn: '2026-03-01', validFrom: '2026-03-02',
    standards: [{ type: 'mandatory-national', number: 'GB 4706.1-2005' }, { type: 'recommended-national', number: 'GB/T 24819-2023' }],
    products: [{ kind: 'product', name: '电热水壶', models: ['TD-1'] }, { kind: 'service', name: '保养', models: [] }],
    indicators: [
      { name: '待机功率', operator: '=', value: '0.5', low: '0.4', high: '0.6', unit: 'W', product: 0, method: 'GB 4706.1-2005' },
      { name: '颜色', operator: 'in', values: ['白', '黑'] },
      { name: '到场', operator: 'boolean', value: 'true', product: 1 },
      { name: '水温', operator: 'range', low: '-5', high: '100', unit: 'Cel' },
    ],
    notices: ['D4'],
  });
});

it('refuses any changed digit, and any changed byte', async () => {
  const digits = await digitsOf(documentWith(16, 8));
  const bytes = fromDigits(digits) ?? new Uint8Array(0);
  const changed = [
    ...Array.from(digits, (digit, place) => digits.slice(0, place) + ((Number(digit) + 1) % 10) + digits.slice(place + 1)),
    ...Array.from(bytes, (byte, place) => toDigits(bytes.with(place, byte ^ 1))),
  ];
  const verdicts = await Promise.all(changed.map((each) => verdict(each, ours)));
  expect(verdicts.flatMap((each, place) => (each === 'holds' ? [place] : []))).toEqual([]);
}, 15_000);

it('holds by the key that signed it alone, and by one for its use', async () => {
  const examples = pairOf('es256', { 'gongtong:use': 'registrar-examples' });
  const digits = await digitsOf(documentWith(4, 2), ours);
  expect([await verdict(digits, examples, ours), await verdict(digits, examples)]).toEqual(['holds', 'KEY_UNKNOWN']);
  expect(await verdict(await digitsOf(documentWith(4, 2), examples), examples)).toBe('KEY_FOR_OTHER_USE');
  expect(await verdict(await digitsOf(documentWith(4, 2, { example: true }), examples), examples)).toBe('holds');
  expect(await verdict('https://gongtong.example/q', ours)).toBe('CODE_MALFORMED');
});
