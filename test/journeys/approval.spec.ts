import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { showMapping } from './support/shown-mappings';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const hans = { email: '电子邮箱', password: '密码' };
const hant = { email: '電子郵件', password: '密碼' };

it('two persons of an authority approve a mapping by the keyboard, over a notice with an objection', async () => {
  const number = await showMapping(place.database);
  const [officer, approver, reader] = [await Person.sitDown({ browser, place }, 'zh-TW'), await Person.sitDown({ browser, place }, 'zh-CN'), await Person.sitDown({ browser, place }, 'zh-CN')];
  await officer.signIn('regulator-officer', `/app/approvals`, hant);
  await officer.page.getByRole('link', { name: number }).waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('link', { name: number }).press('Enter');
  await officer.read('公開頁將有之變動');
  await officer.page.getByLabel('送公告', { exact: true }).press('Space');
  await officer.write('適用地域（GB/T 2260 六位代碼）', '440300');
  expect(await officer.faults()).toEqual([]);
  await officer.press('繼續');
  await officer.read(`將 ${number} 第 1 版送公告 30 日？`);
  expect(await officer.page.evaluate('document.activeElement.textContent')).toBe(`將 ${number} 第 1 版送公告 30 日？`);
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('dialog').getByRole('button', { name: '送公告' }).press('Enter');
  await officer.read('適用地域超出本單位權責');
  await officer.write('適用地域（GB/T 2260 六位代碼）', '350200');
  await officer.press('繼續');
  await officer.page.getByRole('dialog').getByRole('button', { name: '送公告' }).press('Enter');
  await officer.read('本件由您送公告，須由另一人核准。');
  expect(await officer.faults()).toEqual([]);

  await reader.open(`/hans/m/${number}`);
  await reader.read('可提出异议');
  expect(await reader.faults()).toEqual([]);
  await reader.open(`/hans/m/${number}/object`);
  expect(await reader.faults()).toEqual([]);
  await reader.write('异议内容与理由', 'r1 的限值有误');
  await reader.press('提交异议');
  await reader.read('异议已收到');

  await officer.page.reload();
  await officer.read('r1 的限值有误');
  await officer.write('答覆與理由', '限值與原文一致');
  await officer.press('公開答覆');
  await officer.read('異議均已答覆');

  await place.database.write.query(`update mapping.approval set closes = clock_timestamp() where number = $1`, [number]);
  await approver.signIn('regulator-approver', `/app/approvals/${number}`, hans);
  await approver.read('公示期满，待批准');
  expect(await approver.faults()).toEqual([]);
  await approver.page.getByLabel('批准', { exact: true }).press('Space');
  await approver.press('继续');
  await approver.page.getByRole('dialog').getByRole('button', { name: '批准' }).press('Enter');
  await approver.read('暂停');
  expect(await approver.faults()).toEqual([]);

  for (const [script, words] of [['hans', '批准机构'], ['hant', '核准機構'], ['en', 'Approving body']] as const) {
    await reader.open(`/${script}/m/${number}`);
    await reader.read(words);
    expect(await reader.faults()).toEqual([]);
  }
});
