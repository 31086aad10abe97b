import type { Browser } from 'playwright-core';
import { anAccount } from '../contract/support/person';
import { inOneRoom } from './support/desk';
import { addProofs, answerQuestions, filed, firmWords, lookUpAndApply, sayOtherLevel } from './support/firm-steps';
import { hans, until } from './support/mapping-steps';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(300_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room), { starter: true });

const CATALOGUE = 'pingtan-firms-2012';
const bind = () => place.database.write.query(
  `insert into recognition.handler (catalogue_id, organisation_id, from_day)
   select $1, m.organisation_id, (now() at time zone 'Asia/Shanghai')::date from access.membership m join access.account a on a.id = m.account_id where a.email_key like 'skills-officer%' on conflict do nothing`, [CATALOGUE]);
const sit = () => Person.sitDown({ browser, place }, 'zh-CN');
const signHere = async (person: Person, words: Readonly<{ email: string; password: string }>, { email, password }: Readonly<{ email: string; password: string }>) => {
  await person.write(words.email, email);
  await person.write(words.password, password);
  await person.page.keyboard.press('Enter');
};

it.each(['zh-TW', 'zh-CN'] as const)('%s: a firm finds 甲等營造業, is told in words what is wrong, and hands it in with the recommendation of its association', async (language) => {
  await bind();
  const words = firmWords[language];
  const person = await Person.sitDown({ browser, place }, language);
  const { page } = person;
  const faults: unknown[] = [];
  await lookUpAndApply(person, words);
  await signHere(person, words, place.account('enterprise-taiwan'));
  await page.getByRole('button', { name: words.begin }).waitFor();
  faults.push(...(await person.faults()));
  await person.press(words.begin);
  await answerQuestions(person, words, { number: `甲-${language}-0001`, before: () => sayOtherLevel(person, words) });
  await addProofs(person, words, words.recommendation);
  faults.push(...(await person.faults()));
  await page.getByRole('link', { name: words.go, exact: true }).press('Enter');
  await page.getByRole('heading', { name: words.missing }).waitFor();
  expect(await page.getByRole('button', { name: words.submit }).count()).toBe(0);
  faults.push(...(await person.faults()));
  await page.getByRole('link', { name: words.recommendation }).press('Enter');
  await addProofs(person, words, null);
  await page.getByRole('link', { name: words.go, exact: true }).press('Enter');
  await page.getByRole('button', { name: words.submit }).waitFor();
  const text = await page.locator('main').innerText();
  for (const said of ['營造業 甲等', filed.scope, filed.association]) expect(text).toContain(said);
  await person.press(words.submit);
  await person.read(words.submitted);
  await page.getByText(/GT-A-\d{4}-\d{6}-/).first().waitFor();
  faults.push(...(await person.faults()));
  expect(faults).toEqual([]);
  await person.leave();
});

/** As an example firm of the beginning; hands in what is complete. */
async function apply(person: Person, email: string, number: string): Promise<void> {
  const words = firmWords['zh-CN'];
  await person.open(`/app/recognition/applications/new?catalogue=${CATALOGUE}&row=r1`);
  await signHere(person, words, place.account(email));
  await person.page.getByRole('button', { name: words.begin }).waitFor();
  await person.press(words.begin);
  await answerQuestions(person, words, { number });
  await addProofs(person, words, null);
  await person.page.getByRole('link', { name: words.go, exact: true }).press('Enter');
  await person.page.getByRole('button', { name: words.submit }).waitFor();
  await person.press(words.submit);
}

it('a certificate for which another firm applied is refused in words, and so is a firm that nobody has verified', async () => {
  await bind();
  const words = firmWords['zh-CN'];
  const other = await sit();
  await apply(other, 'enterprise-taiwan', '甲-0002');
  await other.read(words.submitted);
  await other.page.context().clearCookies();
  await apply(other, 'enterprise-mainland', '甲-0002');
  await other.read(words.twice);
  expect(await other.faults()).toEqual([]);
  await other.page.context().clearCookies();
  const { email, password } = await anAccount(place.database, 'new@firm.example');
  await other.open(`/app/recognition/applications/new?catalogue=${CATALOGUE}&row=r1`);
  await signHere(other, words, { email, password });
  await other.page.getByRole('button', { name: words.begin }).waitFor();
  await other.press(words.begin);
  await other.read(words.unverified);
  expect(await other.faults()).toEqual([]);
  await other.leave();
});

it('two persons of the example authority file it; the register names firm, scope, territory and body, marks it as an example, and says when it is suspended and revoked', async () => {
  await bind();
  const [firm, officer, approver, reader] = [await sit(), await sit(), await sit(), await sit()];
  await apply(firm, 'enterprise-taiwan', '甲-0003');
  await firm.read(firmWords['zh-CN'].submitted);
  const id = /applications\/([0-9a-f-]{36})/.exec(firm.page.url())?.[1] ?? '';
  const at = `/app/recognition/desk/${id}`;
  await officer.signIn('skills-officer', at, hans);
  for (const act of ['受理', '开始文书查证']) await officer.press(act);
  await officer.write('查询的登记簿或机构', '示例：台湾营造业登记');
  await officer.write('日期', '2026-01-05');
  await officer.press('记录查证结果');
  await officer.press('完成查证，进入决定');
  await officer.read(`证书记载的业务范围：${filed.scope}（与台湾证书所列范围相同的建筑活动，工程勘察除外）`);
  await officer.page.getByRole('region', { name: '决定', exact: true }).getByLabel('理由', { exact: true }).focus();
  await officer.page.keyboard.type('示例：证书经查证属实，公会推荐。');
  await officer.write('文号', '示例备〔2026〕1号');
  expect(await officer.faults()).toEqual([]);
  await officer.press('拟定决定');
  await officer.read('这是您拟定的');
  await approver.signIn('skills-approver', at, hans);
  await approver.read('第二人审核');
  expect(await approver.page.locator('main').innerText()).toContain(filed.scope);
  await approver.press('批准');
  const { number } = await until('the certificate', () => place.database.write.first<{ number: string }>('select number from recognition.certificate where application_id = $1::uuid', [id]));
  await reader.open('/hans/recognition/firms?q=甲等营造业');
  const listed = await reader.page.locator('main').innerText();
  for (const said of [number, '範例光電', '營造業 甲等', filed.scope, '工程勘察除外', '平潭', '350128', '示例备〔2026〕1号', '示例人力资源和社会保障局', '在平潭承揽范围内的建筑活动', '有效', '示例']) expect(listed).toContain(said);
  expect(await reader.faults()).toEqual([]);
  await reader.open(`/hant/r/${number}`);
  for (const said of ['營造業 甲等', filed.scope]) expect(await reader.page.locator('main').innerText()).toContain(said);
  expect(await reader.faults()).toEqual([]);
  for (const [act, reason, state, kept] of [['暂停', '证件有疑问，正在核实', '已暂停', 'suspended'], ['撤销', '证件不实', '已撤销', 'revoked']] as const) {
    await officer.open(`/app/recognition/handled/${number}`);
    await officer.page.getByLabel('处理', { exact: true }).selectOption({ label: act });
    await officer.page.getByLabel('理由', { exact: true }).selectOption({ label: reason });
    await officer.write('说明', '示例。');
    await officer.press('提交审核');
    await officer.read('须由另一位签发人确认');
    await approver.open(`/app/recognition/handled/${number}`);
    await approver.press('确认，立即生效');
    await until(`it is ${state}`, async () => (await place.database.write.query('select from recognition.certificate where number = $1 and state = $2', [number, kept])).length > 0);
    for (const segment of ['hans', 'hant']) {
      await reader.open(`/${segment}/recognition/firms?q=${number}`);
      expect(await reader.page.locator('main tbody').innerText()).toContain(segment === 'hans' ? state : state === '已暂停' ? '已暫停' : '已撤銷');
    }
  }
  await Promise.all([firm, officer, approver, reader].map((person) => person.leave()));
});
