import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeDigits, codeSegments, declarationCode, digitsIn, fromDigits, placesOfCode, qrVersionAtM, recognitionCode, type RecognitionDocument, recognitionFacts, readKeySet, toDigits, verifyCode } from '@pure/credential';
import { deflate, documentWith, inflate, type Pair, pairOf, sha256, signedBy, SITE, trusting, verifyByNode } from './credential';
import { kept, recognitionWith } from './recognition';

const ours = pairOf('ed25519');
const listed = { list: 1, index: 94_567 };
const digitsOf = async (document: RecognitionDocument, pair: Pair = ours) => {
  const code = await recognitionCode(document, listed, pair.signer, { sha256, deflate });
  return codeDigits(code, signedBy(pair, code.message));
};
const verified = (digits: string, ...pairs: readonly Pair[]) => verifyCode(digits, { ...trusting(...pairs), verify: verifyByNode, inflate });
const verdict = async (digits: string, ...pairs: readonly Pair[]) => {
  const found = await verified(digits, ...pairs);
  return found.ok ? Object.keys(found.value).filter((name) => name !== 'key').join() : found.refusal.code;
};

/** Of a firm, with as much as rows say. */
const ofFirm = () => recognitionWith({
  kind: 'firm', holder: { digests: [], enterprise: 'GT-E-2026-000001-J', name: { 'zh-Hant': '示例營造股份有限公司' } }, taiwan: { name: '甲等綜合營造業' }, mainland: { name: '建筑工程施工总承包' }, outcome: 'partly-recognised', example: true,
  effect: { allows: ['在备案地域承接与资质相当的工程', '参加依法必须招标项目的投标'], stillNeeded: ['安全生产许可证', '项目负责人注册'] }, scope: '房屋建筑工程，单项合同额 5000 万元以下', filing: '闽建台备〔2026〕7号',
  territory: ['350200', '350100'], validity: { from: '2026-03-01' },
});

it('gives back what was recognised, by whom, where, how long and with what effect', async () => {
  const document = await recognitionWith();
  const found = await verified(digitsIn(`${SITE}/r/${document.number}#${await digitsOf(document)}`), ours);
  expect(found.ok && 'recognition' in found.value && found.value.recognition).toEqual({
    number: document.number, version: 1, example: false, sha256: expect.stringMatching(/^[\da-f]{64}$/), kind: 'person', catalogue: { id: 'fujian-2025-batch-5', version: 1, row: 'care-worker' },
    taiwan: { name: '照顧服務員', level: '單一' }, mainland: { name: '养老护理员', level: '四级' }, outcome: 'recognised', effect: { allows: ['从事养老护理工作'], stillNeeded: [] },
    decision: { number: '示例〔2026〕1号', on: '2026-03-01', body: '示例人力资源和社会保障局' }, territory: ['350000'], validFrom: '2026-03-01', validUntil: '2029-02-28', listed,
  });
});

it('gives back what was recognised of a firm', async () => {
  const document = await ofFirm();
  const examples = pairOf('es256', { 'gongtong:use': 'registrar-examples' });
  const found = await verified(await digitsOf(document, examples), examples);
  expect(found.ok && 'recognition' in found.value && found.value.recognition).toEqual({ ...recognitionFacts(document), sha256: expect.any(String), listed });
  expect(recognitionFacts(document)).toMatchObject({ firm: '示例營造股份有限公司', scope: expect.stringContaining('5000'), filing: expect.stringContaining('〔2026〕7号'), example: true });
});

it('has nothing of a person: neither fields nor their digests', async () => {
  const document = await recognitionWith();
  const code = await recognitionCode(document, listed, ours.signer, { sha256, deflate: (bytes) => bytes });
  const claims = Buffer.from(code.payload).toString('latin1');
  for (const each of [...document.holder.digests, ...Object.values(kept), '林示例', '830000199001010016', '178-000001']) expect(claims).not.toContain(Buffer.from(each).toString('latin1'));
});

it.each<[string, number, () => Promise<RecognitionDocument>]>([['a person', 15, recognitionWith], ['a firm', 19, ofFirm]])('that of %s takes version %i at level M', async (_, version, make) => {
  const document = await make();
  expect(qrVersionAtM(codeSegments(`${SITE}/r/${document.number}`, await digitsOf(document)))).toBe(version);
});

it('names its places in the lists of status, where whoever has a list looks it up', async () => {
  const found = await verified(await digitsOf(await recognitionWith()), ours);
  if (!found.ok || !('recognition' in found.value)) throw new Error('not read');
  expect(placesOfCode(found.value.recognition, SITE)).toEqual(['suspension', 'revocation'].map((purpose) => ({ purpose, list: `${SITE}/api/v1/recognition/status-lists/${purpose}/1`, index: 94_567 })));
});

it('refuses any changed digit, and any changed byte', async () => {
  const digits = await digitsOf(await ofFirm(), ours);
  const bytes = fromDigits(digits) ?? new Uint8Array(0);
  const changed = [
    ...Array.from(digits, (digit, place) => digits.slice(0, place) + ((Number(digit) + 1) % 10) + digits.slice(place + 1)),
    ...Array.from(bytes, (byte, place) => toDigits(bytes.with(place, byte ^ 1))),
  ];
  const verdicts = await Promise.all(changed.map((each) => verdict(each, ours)));
  expect(verdicts.flatMap((each, place) => (each === 'recognition' ? [place] : []))).toEqual([]);
}, 15_000);

it('holds by the key that signed it alone, and by one for its use', async () => {
  const examples = pairOf('ed25519', { 'gongtong:use': 'registrar-examples' });
  const digits = await digitsOf(await recognitionWith());
  expect([await verdict(digits, examples, ours), await verdict(digits, examples)]).toEqual(['recognition', 'KEY_UNKNOWN']);
  expect(await verdict(await digitsOf(await recognitionWith(), examples), examples)).toBe('KEY_FOR_OTHER_USE');
  expect(await verdict(await digitsOf(await recognitionWith({ example: true }), ours), ours)).toBe('KEY_FOR_OTHER_USE');
});

it('is never taken for a declaration, nor a declaration for it', async () => {
  const code = await declarationCode(documentWith(4, 2), ours.signer, { sha256, deflate });
  expect([await verdict(await digitsOf(await recognitionWith()), ours), await verdict(codeDigits(code, signedBy(ours, code.message)), ours)]).toEqual(['recognition', 'declaration']);
});

type Printed = Readonly<{ name: string; keys: readonly object[]; text: string; says: object }>;

it.each(readFileSync(path.join(__dirname, 'certificate-codes.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as Printed))('a code that was printed once is read for ever: $name', async ({ keys, text, says }) => {
  const found = await verifyCode(digitsIn(text), { ...trusting(), keys: readKeySet({ keys }) ?? [], verify: verifyByNode, inflate });
  expect(found.ok && 'recognition' in found.value && found.value.recognition).toEqual(says);
});
