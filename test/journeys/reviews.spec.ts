import type { Browser } from 'playwright-core';
import { aSubject, someRows } from '../contract/support/panels';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { showPanel } from './support/shown-panels';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const ROWS = 52;
const MOST_PRESSES = 120;
const hans = { email: '电子邮箱', password: '密码' };
const hant = { email: '電子郵件', password: '密碼' };
const experts = ['expert-mainland-1', 'expert-mainland-2', 'expert-taiwan-1'] as const;
const emails = experts.map((name) => `${name}@demo.example`);

/** A keyboard that counts. */
function counting({ page }: Person) {
  let presses = 0;
  return { press: (key: string) => { presses += 1; return page.keyboard.press(key); }, get presses() { return presses; } };
}

const states = (review: string) => place.database.write.query<{ submitted: boolean; unread: number; opinions: number }>(
  `select s.submitted_at is not null as submitted, 52 - (select count(*)::int from review.row_read r where r.seat = s.id) as unread, (select count(*)::int from review.row_opinion o where o.seat = s.id) as opinions
   from review.seat s where s.panel = $1::uuid order by s.place`, [review]);

it('52 rows are read, judged and handed in within 120 key presses, by nothing but the keyboard; then they discuss, vote and sign', async () => {
  const review = await showPanel(place.database, aSubject(someRows(ROWS)), emails);
  const [first, second, third] = [await Person.sitDown({ browser, place }, 'zh-CN'), await Person.sitDown({ browser, place }, 'zh-CN'), await Person.sitDown({ browser, place }, 'zh-TW')];
  for (const [person, name, words] of [[first, experts[0], hans], [second, experts[1], hans], [third, experts[2], hant]] as const) {
    await person.signIn(name, `/app/reviews/${review}`, words);
    await person.page.getByText('SL-A 1-2025').first().waitFor();
    expect(person === first ? await person.faults() : []).toEqual([]); // the page is the same for all
    for (const box of await person.page.locator('fieldset input[type=checkbox]').all()) { await box.focus(); await person.page.keyboard.press('Space'); }
    await person.press(person === third ? '接受邀請' : '接受邀请');
    await person.page.getByText(person === third ? '未閱' : person === second ? '邀请中' : '邀请中').first().waitFor();
  }
  for (const person of [first, second]) { await person.open(`/app/reviews/${review}`); await person.read(`还有 ${ROWS} 条未阅，提交前须全部阅看。`); }
  await first.read('第一轮互不可见，轮次结束后公开。');
  expect(await first.faults()).toEqual([]);

  const keys = counting(first);
  for (let row = 0; row < ROWS; row += 1) await keys.press('1');
  await first.read(`${ROWS} 条已全部阅看。`);
  await keys.press('F6'); // from the row to the vote
  await keys.press('Space');
  expect(await first.page.evaluate('document.activeElement.name')).toBe('vote');
  await keys.press('Enter');
  await first.read('您的意见已提交');
  expect(keys.presses).toBeLessThanOrEqual(MOST_PRESSES);
  expect((await states(review))[0]).toEqual({ submitted: true, unread: 0, opinions: ROWS });
  expect(await first.faults()).toEqual([]);

  await second.page.keyboard.press('v'); // read, and on to the second row
  await second.read('第 2 条，共 52 条');
  await second.page.keyboard.press('k');
  await second.read('第 1 条，共 52 条');
  await second.page.keyboard.press('3');
  await second.page.keyboard.type('方法不同j1'); // letters that are typed are no commands
  expect(await second.faults()).toEqual([]);
  await second.press('保存意见，看下一条');
  await second.read('第 2 条，共 52 条');
  await second.page.keyboard.press('?');
  await second.read('同意、已阅、下一条');
  await second.page.getByLabel('启用单键操作').press('Space');
  await second.page.locator('#row-title').focus();
  await second.page.keyboard.press('j');
  expect(await second.page.locator('#row-title').innerText()).toContain('第 2 条');
  expect(await second.page.locator('#row').getByText('方法不同j1').count()).toBe(0); // of another row

  await first.open(`/app/reviews/${review}`); // nothing of it is seen before the round has closed
  await first.read('您的意见已提交');
  expect(await first.page.getByText('另有 1 人有不同意见').count()).toBe(0);

  for (const [person, submit, words] of [[second, '提交意见', '已全部阅看'], [third, '送出意見', '已全部閱畢']] as const) {
    await place.database.write.query(
      `insert into review.row_read (seat, key, digest) select s.id, r.key, r.digest from review.seat s join review.panel_row r on r.panel = s.panel where s.panel = $1::uuid on conflict do nothing`, [review]);
    await person.open(`/app/reviews/${review}`);
    await person.read(words);
    await person.press(submit);
    await person.page.getByRole('button', { name: submit }).waitFor({ state: 'detached' });
  }
  await first.open(`/app/reviews/${review}`);
  await first.read('另有 1 人有不同意见');
  expect(await first.faults()).toEqual([]);

  const centre = await Person.sitDown({ browser, place }, 'zh-CN');
  await centre.signIn('centre-1', '/app/panels', hans);
  await centre.page.getByRole('link', { name: '示例对应' }).press('Enter');
  await centre.read('可办理的事项');
  expect(await centre.faults()).toEqual([]);
  await centre.press('结束讨论，转入表决');
  await centre.read('表决');
  await centre.page.getByRole('button', { name: '结束讨论，转入表决' }).waitFor({ state: 'detached' });
  for (const [person, name] of [[first, '以登录身份签署'], [second, '以登录身份签署'], [third, '以登入身分簽署']] as const) {
    await person.open(`/app/reviews/${review}`);
    await person.page.getByRole('button', { name }).waitFor();
    expect(person === second ? [] : await person.faults()).toEqual([]);
    await person.press(name);
    await person.page.getByRole('button', { name }).waitFor({ state: 'detached' });
  }
  await third.open(`/app/reviews/${review}`);
  await third.read('專家組同意');
  await third.open('/app/reviews');
  await third.read('示例對應');
  expect(await third.faults()).toEqual([]);
  await Promise.all([first, second, third, centre].map((person) => person.leave()));
});
