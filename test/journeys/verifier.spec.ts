import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { projectRoot } from '@platform/config';
import { codeDigits, declarationCode, presentationOf, recognitionCode } from '@pure/credential';
import { credentialOf, deflate, documentWith, pairOf, sha256, signedBy } from '../corpora/credential/credential';
import { certificateOf, kept, recognitionWith, selectiveOf } from '../corpora/credential/recognition';
import { openBrowser } from './support/browser';
import { siteOrigin } from './support/site';
import { violationsOf } from './support/violations';

const FILE = path.join(projectRoot(), 'dist', 'verifier', 'offline.html');
const served = `${siteOrigin()}/verify/offline.html`;
const ours = pairOf('ed25519');
const keys = JSON.stringify({ keys: [ours.jwk] });
const document = documentWith(16, 8);
const digits = async () => {
  const code = await declarationCode(document, ours.signer, { sha256, deflate });
  return codeDigits(code, signedBy(ours, code.message));
};

jest.setTimeout(60_000);

let browser: Browser;
let page: Page;
beforeAll(async () => void (browser = await openBrowser()));
afterEach(() => page.context().close());
afterAll(() => browser?.close());

const open = async (address: string, locale: string) => {
  const context = await browser.newContext({ locale });
  page = await context.newPage();
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const check = async (given: string, button: string) => {
  await page.locator('#given').fill(given);
  await page.locator('#keys').fill(keys);
  await page.getByRole('button', { name: button }).click();
  await page.locator('#found').waitFor();
  return (await page.getByRole('status').textContent()) ?? '';
};

it('is one small file that names its own digest and asks nobody else for anything', async () => {
  const answer = await fetch(served);
  const html = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, answer.headers.get('repr-digest'), html.equals(readFileSync(FILE))]).toEqual([200, `sha-256=:${hash('sha256', html, 'base64')}:`, true]);
  expect(gzipSync(html).length).toBeLessThanOrEqual(20 * 1024);
  await open(served, 'zh-CN');
  expect(await violationsOf(page)).toEqual([]);
});

it('says in the words of each script who declared what, and what nobody checked', async () => {
  await open(`${served}#${await digits()}`, 'zh-TW');
  expect(await page.locator('#given').inputValue()).toContain(await digits());
  const found = await check(await digits(), '查驗');
  expect(found).toContain('平台未檢驗產品');
  expect(found).toContain('GT-D-2026-000123-C 第 1 版');
  expect(found).toContain('指標（16 項）');
  expect(await page.getByRole('row').count()).toBe(17);
  await page.getByRole('combobox').selectOption('zh-Hans');
  expect(await check(credentialOf(document, ours), '核验')).toContain('声明此后是否被中止或撤销');
  expect(await violationsOf(page)).toEqual([]);
});

it('works as a file without a network, and finds what was changed', async () => {
  await open(pathToFileURL(FILE).href, 'en-GB');
  await page.context().setOffline(true);
  expect(await check(credentialOf(document, ours), 'Check')).toContain('The platform has not tested the product');
  const changed = (await digits()).replace(/.$/, (digit) => String((Number(digit) + 1) % 10));
  expect(await check(changed, 'Check')).toMatch(/It does not hold.*\((?:CODE_SIGNATURE_WRONG|CODE_MALFORMED)\)/);
});

it('says of a certificate what was recognised, and of its holder what they chose to show', async () => {
  await open(pathToFileURL(FILE).href, 'zh-TW');
  await page.context().setOffline(true);
  expect(await check(certificateOf(await recognitionWith(), ours), '查驗')).toMatch(/照顧服務員 單一.*养老护理员 四级.*示例人力资源和社会保障局/);
  const shown = await check(presentationOf(selectiveOf(await recognitionWith(), ours), [kept.name]), '查驗');
  expect(shown).toContain('林示例');
  expect(shown).not.toContain('178-000001');
  expect(shown).toContain('請核對其證件');
  expect(await check(presentationOf(selectiveOf(await recognitionWith(), ours), ['WyJzYWx0IiwibmFtZSIsIngiXQ']), '查驗')).toContain('(DISCLOSURE_UNREFERENCED)');
});

it('reads the offline code of a certificate without a network, and says that its status is not known', async () => {
  const certificate = await recognitionWith();
  const code = await recognitionCode(certificate, { list: 1, index: 94_567 }, ours.signer, { sha256, deflate });
  const printed = `https://gongtong.example/r/${certificate.number}#${codeDigits(code, signedBy(ours, code.message))}`;
  await open(pathToFileURL(FILE).href, 'zh-TW');
  await page.context().setOffline(true);
  const found = await check(printed, '查驗');
  for (const said of [`${certificate.number} 第 1 版`, '照顧服務員 單一', '养老护理员 四级', '从事养老护理工作', '示例人力资源和社会保障局', '350000', '2026-03-01 – 2029-02-28', 'care-worker', '證書此後是否遭暫停或撤銷', '請核對其證件']) expect(found).toContain(said);
  expect(await violationsOf(page)).toEqual([]);
  expect(await check(printed.replace(/.$/, (digit) => String((Number(digit) + 1) % 10)), '查驗')).toMatch(/\((?:CODE_SIGNATURE_WRONG|CODE_MALFORMED)\)/);
});
