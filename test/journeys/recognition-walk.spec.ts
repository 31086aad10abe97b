import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { projectRoot } from '@platform/config';
import { recognitionDemonstration } from '@features/recognition';
import { verifyCertificateCommand } from '../../apps/cli/src/commands/verify-certificate';
import { anAccount } from '../contract/support/person';
import { inOneRoom } from './support/desk';
import { until } from './support/mapping-steps';
import { Person } from './support/person';
import { applyFor, codeOnPage, codeOnPaper, hans, hant, taken, verifyAndPropose } from './support/recognition-steps';
import type { Workplace } from './support/workplace';

jest.setTimeout(600_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room), { starter: true });
beforeAll(() => recognitionDemonstration(place.database));

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-certificate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const sit = (language: string) => Person.sitDown({ browser, place }, language);
const signInWords = { email: '電子郵件', password: '密碼' };
const signInHans = { email: '电子邮箱', password: '密码' };
const lin = { name: '林小明', birth: '1985-06-15', permit: '830000198506150016', certificate: '178-204501' };
const PERSONAL = /林小明|83000019850615|1985-06-15|178-204501/;
const BODY = /示例人力资源和社会保障局|範例人力資源和社會保障局/;
const BOTH_ENDS = '照顧服務員 單一級 → 养老护理员 四级';

const fetched = async (address: string): Promise<string> => (await fetch(`${place.origin}${address}`)).text();
const main = ({ page }: Person): Promise<string> => page.locator('main').innerText();
const saved = (name: string, content: string | Buffer): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

/** What axe and a narrow screen find, in the script that the person reads and in the other. */
async function faultsInBoth(person: Person): Promise<readonly unknown[]> {
  const faults = [...(await person.faults())];
  const other = person.page.locator('.tools button', { hasText: /简体|繁體/ });
  const read = person.page.locator('.tools [aria-current]');
  const own = await read.innerText();
  await other.press('Enter');
  faults.push(...(await person.faults()));
  await person.page.getByRole('button', { name: own, exact: true }).press('Enter');
  return faults;
}

/** What the command line says of a file, with nothing but files beside it. */
async function checked(file: string, ...words: string[]): Promise<Readonly<{ status: number; said: string }>> {
  const said = jest.spyOn(console, 'log').mockReturnValue();
  try {
    await verifyCertificateCommand().parseAsync([file, '--lang', 'zh-Hant', ...words], { from: 'user' });
    return { status: Number(process.exitCode ?? 0), said: said.mock.calls.flat().join('\n') };
  } finally {
    said.mockRestore();
    process.exitCode = undefined;
  }
}

/** What the saved verifier says of a credential, in a browser without a network. */
async function foundOffline(stranger: Person, given: string, keys: string): Promise<string> {
  await stranger.open(pathToFileURL(path.join(projectRoot(), 'dist', 'verifier', 'offline.html')).href);
  await stranger.page.context().setOffline(true);
  await stranger.page.locator('#given').fill(given);
  await stranger.page.locator('#keys').fill(keys);
  await stranger.press('查驗');
  await stranger.page.locator('#found').waitFor();
  const text = await stranger.page.getByRole('status').innerText();
  await stranger.page.context().setOffline(false);
  return text;
}

it('照顧服務員 單一級 is looked up, applied for, verified, decided by two, taken along, checked by a stranger, and revoked by two', async () => {
  const account = await anAccount(place.database, 'lin@person.example');
  const [person, reader, officer, approver, stranger] = [await sit('zh-TW'), await sit('zh-CN'), await sit('zh-CN'), await sit('zh-CN'), await sit('zh-TW')];
  const faults: unknown[] = [];

  for (const [visitor, segment, words] of [[reader, 'hans', '照顾服务员 单一级'], [person, 'hant', '照顧服務員 單一級']] as const) {
    await visitor.open(`/${segment}/recognition`);
    await visitor.page.locator('#q').fill(words);
    await visitor.page.locator('#q').press('Enter');
    const first = visitor.page.locator('.hits h3 a').first();
    expect(await first.innerText()).toBe(BOTH_ENDS);
    await first.press('Enter');
    await visitor.page.waitForURL(/fujian-2025-batch-5\/r1$/);
    expect(await main(visitor)).toMatch(BODY);
  }

  await person.page.locator('#apply ~ p a.btn').press('Enter');
  await person.write(signInWords.email, account.email);
  await person.write(signInWords.password, account.password);
  await person.page.keyboard.press('Enter');
  await person.page.getByRole('button', { name: hant.applying.beginIt }).waitFor();
  faults.push(...(await faultsInBoth(person)));
  await applyFor(person, lin);
  faults.push(...(await faultsInBoth(person)));
  await person.press(hant.applying.submit);
  const number = await person.page.getByText(/^GT-A-/).first().innerText();
  await person.read(hant.applying.nothingToDo);
  faults.push(...(await faultsInBoth(person)));
  expect(await main(person)).not.toMatch(PERSONAL);

  await officer.signIn('skills-officer', '/app/recognition/desk', signInHans);
  await officer.page.locator('main tbody a', { hasText: number }).or(officer.page.locator('main tbody tr', { hasText: number }).locator('a')).first().press('Enter');
  await verifyAndPropose(officer, '示例人社〔2026〕45号');
  const address = new URL(officer.page.url()).pathname;
  await approver.signIn('skills-approver', address, signInHans);
  await approver.press(hans.desk.approve);
  await approver.read(hans.desk.state.recognised);

  await person.page.reload();
  await person.read(hant.applying.state.recognised);
  faults.push(...(await faultsInBoth(person)));
  const decided = await main(person);
  expect(decided).not.toMatch(PERSONAL);
  for (const words of ['示例人社〔2026〕45号', '证书经查证属实', '福建省 350000', '直接核发职业技能等级证书', hant.applying.neededUnknown]) expect(decided).toContain(words);
  await person.page.getByRole('link', { name: hant.applying.decision.certificate }).press('Enter');
  const certificate = await person.page.getByText(/^GT-R-/).first().innerText();
  faults.push(...(await faultsInBoth(person)));
  await person.page.getByLabel(hant.certificates.field.name, { exact: true }).press('Space');
  const credential = await taken(person, hant.certificates.own.take);
  const paper = await taken(person, hant.certificates.own.print);
  expect([credential.name, paper.name]).toEqual([`${certificate}.sd-jwt`, `${certificate}.pdf`]);

  const code = await codeOnPaper(browser, paper.bytes);
  expect(code).toBe(`${place.origin}/r/${certificate}`);
  await stranger.open(code);
  expect(await codeOnPage(stranger)).toBe(code);
  const shown = await main(stranger);
  for (const words of ['照顧服務員 單一級', '养老护理员 四级', '350000', '範例人力資源和社會保障局', '示例人社〔2026〕45号']) expect(shown).toContain(words);
  expect(shown).not.toMatch(PERSONAL);

  const keys = await fetched('/.well-known/jwks.json');
  const text = credential.bytes.toString();
  const files = [saved('held.sd-jwt', credential.bytes), '--keys', saved('jwks.json', keys)] as const;
  const found = await foundOffline(stranger, text, keys);
  expect([found.includes('林小明'), found.includes(lin.certificate), found.includes(lin.permit)]).toEqual([true, false, false]);
  expect(await checked(...files)).toMatchObject({ status: 0, said: expect.stringContaining('林小明') });

  await officer.open(`/app/recognition/handled/${certificate}`);
  await officer.page.getByLabel(hans.certificates.measure.act, { exact: true }).selectOption({ label: hans.certificates.act.revoke });
  await officer.page.getByLabel(hans.certificates.measure.reason, { exact: true }).selectOption({ label: hans.certificates.reason['papers-false'] });
  await officer.write(hans.certificates.measure.words, '发证机关来函说明该证书不实。');
  await officer.press(hans.certificates.proposeIt);
  await officer.read(hans.certificates.secondOther);
  await approver.open(`/app/recognition/handled/${certificate}`);
  await approver.press(hans.certificates.confirm);
  await approver.read(hans.certificates.outcome.confirmed);

  for (const [segment, words] of [['hans', ['已撤销', '证件不实']], ['hant', ['已撤銷', '證件不實']]] as const) {
    await stranger.open(`/${segment}/r/${certificate}`);
    const page = await main(stranger);
    for (const each of words) expect(page).toContain(each);
    expect([page.includes('来函'), PERSONAL.test(page)]).toEqual([false, false]);
  }
  const lists = await Promise.all(['suspension', 'revocation'].map(async (purpose) => saved(`${purpose}.jwt`, await listOf(purpose, text))));
  expect(await checked(...files, '--status', ...lists)).toMatchObject({ status: 1, said: expect.stringContaining('CERTIFICATE_REVOKED') });
  await stranger.open('/verify/offline.html');
  await stranger.page.locator('#given').fill(text);
  await stranger.press('查驗');
  await stranger.page.locator('#found').waitFor();
  expect(await stranger.page.getByRole('status').innerText()).toContain('已被撤銷');
  await person.page.reload();
  await person.read(hant.certificates.shown.revoked);
  expect(faults).toEqual([]);
  await Promise.all([person, reader, officer, approver, stranger].map((each) => each.leave()));
});

/** The list that the credential names, once it tells of the revocation. */
async function listOf(purpose: string, credential: string): Promise<string> {
  const payload: unknown = JSON.parse(Buffer.from(credential.split('.')[1] ?? '', 'base64url').toString());
  const addresses = JSON.stringify(payload).match(new RegExp(`http[^"#]*${purpose}[^"#]*`, 'g')) ?? [];
  return until(`the list of ${purpose}`, async () => (addresses[0] === undefined ? null : (await fetch(addresses[0])).text()));
}
