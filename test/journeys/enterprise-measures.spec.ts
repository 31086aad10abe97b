import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const hans = {
  language: 'zh-CN', email: '电子邮箱', password: '密码', show: '显示', words: '名称或号码', search: '查询', measure: '提出一项措施', reason: '理由与依据', propose: '提出措施', own: '这项意见由您提出', confirm: '确认，使之生效',
  prove: '确认', suspended: '已暂停。', verified: '已核验。', notice: '起已暂停', follow: '登记本企业由另一家企业承继', newer: '承继企业的编号', found: '找到：', kind: '方式', day: '生效日期', basis: '依据', succeed: '提出承继',
  takeBackWhy: '撤回的理由', takeBack: '撤回这项意见', nothing: '没有等待第二人的事项', succeeded: '本企业已由下列企业承继：', came: '由此承继而来',
};
type Words = typeof hans;
const hant: Words = {
  language: 'zh-TW', email: '電子郵件', password: '密碼', show: '顯示', words: '名稱或號碼', search: '查詢', measure: '提出一項措施', reason: '理由與依據', propose: '提出措施', own: '這項意見由您提出', confirm: '確認，使之生效',
  prove: '確認', suspended: '已暫停。', verified: '已查驗。', notice: '起已暫停', follow: '登記本企業由另一家企業承繼', newer: '承繼企業的編號', found: '找到：', kind: '方式', day: '生效日期', basis: '依據', succeed: '提出承繼',
  takeBackWhy: '撤回的理由', takeBack: '撤回這項意見', nothing: '沒有等待第二人的事項', succeeded: '本企業已由下列企業承繼：', came: '由此承繼而來',
};

const mainland = { name: '示例照明（厦门）有限公司', number: 'GT-E-2026-000001-J' };
const taiwan = { name: '範例光電股份有限公司', number: 'GT-E-2026-000002-H' };

async function atTheCentre(who: 'centre-1' | 'centre-2', words: Words): Promise<Person> {
  const person = await Person.sitDown({ browser, place }, words.language);
  await person.signIn(who, '/app/verification', words);
  return person;
}

/** Finds the enterprise in the list, whatever it waits for, by part of its name. */
async function look(person: Person, words: Words, name: string): Promise<void> {
  await person.open('/app/verification');
  await person.page.getByLabel(words.show).selectOption('all');
  await person.write(words.words, name.slice(0, 4));
  await person.press(words.search);
  await person.page.getByRole('link', { name }).press('Enter');
  await person.page.getByRole('heading', { level: 1, name }).waitFor();
}

const unfold = (person: Person, summary: string): Promise<void> => person.page.getByText(summary, { exact: true }).press('Enter');
const focused = (person: Person): Promise<unknown> => person.page.evaluate('document.activeElement.id');

/** The first thing that is possible: of a verified enterprise to suspend it, of a suspended one to lift that. */
async function propose(person: Person, words: Words, reason: string): Promise<void> {
  await unfold(person, words.measure);
  await person.write(words.reason, reason);
  await person.press(words.propose);
  await person.read(words.own);
  expect([await focused(person), await person.page.getByRole('button', { name: words.confirm }).count()]).toEqual(['decision', 0]);
}

/** The second person, whose proof of who they are is some minutes old, is asked for it. */
async function confirmAnew(person: Person, words: Words): Promise<void> {
  const { email, password } = place.account('centre-2');
  await place.database.write.query(`update access.session set stepped_up_at = now() - interval '6 minutes' where account_id = (select id from access.account where email = $1)`, [email]);
  await person.press(words.confirm);
  await person.page.getByRole('dialog').waitFor();
  await person.write(words.password, password);
  await person.press(words.prove);
}

it.each([
  { who: 'in simplified', words: hans, firm: mainland, page: '/hans/e/' },
  { who: 'in traditional', words: hant, firm: taiwan, page: '/hant/e/' },
])('two persons of the centre suspend an enterprise and lift it, and its public page says so, $who', async ({ words, firm: { name, number }, page }) => {
  const [first, second] = [await atTheCentre('centre-1', words), await atTheCentre('centre-2', words)];
  await look(first, words, name);
  await propose(first, words, 'GB/T 0001: 120');
  expect(await first.faults()).toEqual([]);
  await second.open('/app/verification');
  expect(await second.faults()).toEqual([]);
  await second.page.getByRole('link', { name }).press('Enter');
  await second.page.getByText('GB/T 0001: 120').first().waitFor();
  await confirmAnew(second, words);
  await second.read(words.suspended);
  expect(await second.faults()).toEqual([]);
  await second.open(`${page}${number}`);
  for (const text of [words.notice, 'GB/T 0001: 120']) await second.read(text);
  expect(await second.faults()).toEqual([]);

  await look(second, words, name);
  await propose(second, words, 'GB/T 0002: 7');
  await look(first, words, name);
  await first.press(words.confirm);
  await first.read(words.verified);
  await first.open(`${page}${number}`);
  await first.page.getByRole('heading', { level: 1, name }).waitFor();
  expect(await first.page.getByText(words.notice).count()).toBe(0);
  await Promise.all([first.leave(), second.leave()]);
});

it('one enterprise follows another once the second person agrees: what was taken back cannot be confirmed, and both public pages lead to each other', async () => {
  const [first, second] = [await atTheCentre('centre-1', hans), await atTheCentre('centre-2', hant)];
  const follow = async (basis: string): Promise<void> => {
    await look(first, hans, mainland.name);
    await unfold(first, hans.follow);
    await first.write(hans.newer, mainland.number.toLowerCase());
    await first.read('这是本企业自己的编号。');
    await first.write(hans.newer, taiwan.number.toLowerCase().replaceAll('-', ' '));
    await first.read(`${hans.found}${taiwan.name}`);
    await first.page.getByLabel(hans.kind).selectOption('merger');
    await first.page.getByLabel(hans.day).fill('2026-01-15');
    await first.write(hans.basis, basis);
    expect(await first.faults()).toEqual([]);
    await first.press(hans.succeed);
    await first.read(hans.own);
  };
  await follow('第 7 号协议');
  await look(second, hant, mainland.name);
  for (const text of [taiwan.number, '合併', '2026-01-15', '第 7 号协议']) await second.read(text);
  expect(await second.faults()).toEqual([]);
  await first.write(hans.takeBackWhy, '日期有误');
  await first.press(hans.takeBack);
  await first.page.getByText(hans.own).waitFor({ state: 'detached' });
  await second.press(hant.confirm);
  await second.read(hant.nothing);

  await follow('第 8 号协议');
  await look(second, hant, mainland.name);
  await second.press(hant.confirm);
  await second.page.getByRole('button', { name: hant.confirm }).waitFor({ state: 'detached' });
  await second.open(`/hant/e/${mainland.number}`);
  for (const text of [hant.succeeded, '（合併，2026-01-15）', '第 8 号协议']) await second.read(text);
  expect(await second.faults()).toEqual([]);
  await second.page.getByRole('link', { name: taiwan.number }).press('Enter');
  await second.page.getByRole('heading', { level: 1, name: taiwan.name }).waitFor();
  for (const text of [hant.came, mainland.number]) await second.read(text);
  expect(await second.faults()).toEqual([]);
  await Promise.all([first.leave(), second.leave()]);
});
