import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { showDeclarations } from './support/shown-declarations';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const LAMP = 'GT-D-2026-000001-W';
const DUE = '2099-12-31';
const hans = { email: '电子邮箱', password: '密码' };
const hant = { email: '電子郵件', password: '密碼' };

/** Until the worker has brought it. */
async function inInbox(person: Person, text: string): Promise<void> {
  for (let patience = 40; ; patience -= 1) {
    await person.open('/app/inbox');
    await person.page.locator('h1').waitFor();
    await person.page.waitForLoadState('networkidle');
    const found = person.page.getByRole('link', { name: text });
    if ((await found.count()) > 0) return found.first().press('Enter');
    if (patience === 0) throw new Error(`nothing of ${text} in the inbox`);
    await new Promise((later) => setTimeout(later, 500));
  }
}

it('an authority orders a correction, the enterprise speaks on it, and two persons make public that it was not heeded', async () => {
  await showDeclarations(place.database);
  const [officer, firm, approver] = [await Person.sitDown({ browser, place }, 'zh-TW'), await Person.sitDown({ browser, place }, 'zh-CN'), await Person.sitDown({ browser, place }, 'zh-CN')];
  await officer.signIn('regulator-officer', '/app/oversight', hant);
  await officer.read('目前沒有正在查核的聲明。');
  expect(await officer.faults()).toEqual([]);
  await officer.write('聲明編號', LAMP.toLowerCase());
  await officer.press('檢視此聲明');
  await officer.write('查核的事由', '核對企業標準編號');
  await officer.press('開始查核');
  await officer.read('查核中，未責令改正');

  await officer.page.getByLabel('標準化法第三十八條：未依法公開其執行的標準').press('Space');
  await officer.write('須改正的內容', '補充公開功能指標');
  await officer.write('改正期限的最後一天', '2020-01-01');
  await officer.press('責令限期改正');
  await officer.read('2020-01-01 不合適');
  await officer.write('改正期限的最後一天', DUE);
  expect(await officer.faults()).toEqual([]);
  await officer.press('責令限期改正');
  await officer.read('已責令限期改正');
  expect(await officer.page.evaluate('document.activeElement.id')).toBe('doing');
  expect(await officer.faults()).toEqual([]);

  await firm.signIn('enterprise-mainland', '/app/inbox', hans);
  await inInbox(firm, `声明 ${LAMP} 须限期改正`);
  for (const text of [`请最迟于 ${DUE} 改正以下内容，并公开新版本：`, '補充公開功能指標', '对责令限期改正有异议的']) await firm.read(text);
  expect(await firm.faults()).toEqual([]);
  await firm.write('您的意见和理由', '指标已在说明书中公开');
  await firm.press('提交陈述申辩');
  await firm.read('企业已于');
  expect(await firm.page.getByRole('button', { name: '提交陈述申辩' }).count()).toBe(0);
  await firm.open('/app/orders');
  await firm.read('企业已陈述申辩');
  expect(await firm.faults()).toEqual([]);

  await place.database.write.query(`update declaration.inspection set due = '2026-01-05', statement_due = '2026-01-02'`, []);
  await inInbox(officer, `聲明 ${LAMP} 的查核等待辦理`);
  await officer.read('已期滿，尚未改正。');
  await officer.write('理由與依據', '期滿未補充公開');
  await officer.write('對企業陳述申辯的答覆', '不予採納：說明書不是公開管道');
  expect(await officer.faults()).toEqual([]);
  await officer.press('提出措施');
  await officer.read('這項措施由您提出，不能由您確認。');
  expect(await officer.faults()).toEqual([]);

  await approver.signIn('regulator-approver', '/app/inbox', hans);
  await inInbox(approver, `声明 ${LAMP} 的核查等待办理`);
  await approver.read('期滿未補充公開');
  expect(await approver.faults()).toEqual([]);
  await approver.press('确认，使之生效');
  await approver.page.getByRole('button', { name: '确认，使之生效' }).waitFor({ state: 'detached' });
  await approver.read('期满未改正，已公示');

  await firm.open(`/hans/d/${LAMP}`);
  for (const text of ['责令限期改正，期满未改正（标准化法第三十八条）', '期滿未補充公開', '核查不表示声明有问题']) await firm.read(text);
  expect(await firm.faults()).toEqual([]);
  await firm.open(`/q/${LAMP}`);
  await firm.read('责令限期改正，期满未改正（标准化法第三十八条）');

  const centre = await Person.sitDown({ browser, place }, 'zh-CN'); // sees what authorities do, and does none of it
  await centre.signIn('centre-1', '/app/oversight?queue=overdue', hans);
  await centre.page.getByRole('link', { name: 'LED平板灯具' }).press('Enter');
  await centre.read('目前没有需要您做的事。');
  expect(await centre.faults()).toEqual([]);

  // An authority from elsewhere is told who is competent.
  await place.database.write.query(`update access.competence set territory = '110000'`, []);
  await place.database.write.query(`with made as (insert into access.organisation (kind, side, name_hans, name_hant, name_en, example) values ('regulator', 'mainland', '示例省局', '範例省局', 'Example Bureau', true) returning id)
    insert into access.competence (organisation_id, field, level, territory, valid_from) select id, 'standardisation', 'province', '350000', '2020-01-01' from made`, []);
  await officer.open(`/app/oversight/${LAMP}`);
  await officer.page.getByRole('alert').first().waitFor();
  await officer.page.getByRole('listitem').filter({ hasText: '省局' }).first().waitFor();
  expect(await officer.faults()).toEqual([]);
  await Promise.all([officer, firm, approver, centre].map((person) => person.leave()));
});
