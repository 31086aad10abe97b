import type { Browser } from 'playwright-core';
import en from '../../apps/web/src/approvals/locales/en.json';
import zhHans from '../../apps/web/src/approvals/locales/zh-Hans.json';
import zhHant from '../../apps/web/src/approvals/locales/zh-Hant.json';
import { inOneRoom } from './support/desk';
import { FAR, hans, hant, inHours, tick } from './support/mapping-steps';
import { Person } from './support/person';
import { aBody, aPerson } from './support/real-people';
import { showMapping } from './support/shown-mappings';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
let number = '';
inOneRoom((room) => ({ place, browser } = room));
beforeAll(async () => {
  number = await showMapping(place.database);
  await place.database.write.query(`update mapping.mapping set state = 'in_review' where number = $1`, [number]);
  for (const at of [1, 2]) await aPerson(place, await aBody(place, { kind: 'enterprise', name: `某机构${at}` }), { role: 'enterprise', email: `opening-${at}@party.example` });
});

it.each([
  ['zh-CN', zhHans.approvals, hans, ['大陆', '台湾地区'], ['专家组人数 4 是双数', '专家库缺少']],
  ['zh-TW', zhHant.approvals, hant, ['大陸', '台灣地區'], ['專家組人數 4 為雙數', '專家庫缺少']],
  ['en', en.approvals, { email: 'E-mail address', password: 'Password' }, ['mainland', 'Taiwan'], ['A panel of 4 may end in a tie', 'The pool lacks']],
] as const)('a panel is asked for by the keyboard alone; what is refused stands at its field, what was typed outlives a reload (%s)', async (language, { open: words, submit }, labels, sides, refusals) => {
  const officer = await Person.sitDown({ browser, place }, language);
  await officer.signIn('regulator-officer', '/app/approvals?queue=waiting', labels);
  await officer.page.getByRole('link', { name: number }).waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('link', { name: number }).press('Enter');
  await officer.page.getByLabel('某机构1').waitFor();
  expect(await officer.faults()).toEqual([]);

  await officer.write(words.size, '4');
  for (const side of sides) await officer.page.getByLabel(new RegExp(side, 'i')).first().fill('1');
  for (const day of Object.values(words.days)) await officer.write(day, FAR);
  for (const name of ['某机构1', '某机构2']) await tick(officer, name);
  await officer.write(words.deadline, inHours(48));
  await officer.write(words.revealHours, '24');
  await officer.press(submit);
  await officer.page.getByRole('dialog').getByText('某机构2').waitFor();
  expect(await officer.faults()).toEqual([]);
  await officer.page.getByRole('dialog').getByRole('button', { name: words.do }).press('Enter');
  await officer.read(refusals[0]);
  expect(await officer.page.getByLabel(words.size, { exact: true }).getAttribute('aria-invalid')).toBe('true');
  expect(await officer.page.evaluate('document.activeElement.getAttribute("role")')).toBe('alert');
  expect(await officer.faults()).toEqual([]);

  await officer.page.reload();
  await officer.page.getByLabel('某机构1').waitFor();
  expect(await officer.page.getByLabel(words.size, { exact: true }).inputValue()).toBe('4');
  expect(await officer.page.getByLabel('某机构2').isChecked()).toBe(true);
  await officer.write(words.size, '5');
  await officer.press(submit);
  await officer.page.getByRole('dialog').getByRole('button', { name: words.do }).press('Enter');
  await officer.page.getByRole('alert').getByText(refusals[1]).first().waitFor(); // nobody who is no example is in the pool
  expect(await officer.page.getByLabel(words.size, { exact: true }).getAttribute('aria-invalid')).toBe('true');
  await officer.leave();
});
