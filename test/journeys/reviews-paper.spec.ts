import type { Browser, Page } from 'playwright-core';
import en from '../../apps/web/src/approvals/locales/en.json';
import reviewsEn from '../../apps/web/src/reviews/locales/en.json';
import { aSubject, someRows } from '../contract/support/panels';
import { inOneRoom } from './support/desk';
import { headDisplay, scrollWidth } from './support/in-page.cjs';
import { answer, hans, tick } from './support/mapping-steps';
import { Person } from './support/person';
import { showMapping } from './support/shown-mappings';
import { showPanel } from './support/shown-panels';
import { violationsOf } from './support/violations';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const ROWS = 40;
const A4 = { width: 794, height: 1123 };
const english = { email: 'E-mail address', password: 'Password' };
const emails = ['expert-mainland-1', 'expert-mainland-2', 'expert-taiwan-1'].map((name) => `${name}@demo.example`);
const clipped = `[...document.querySelectorAll('main *:not(.sr)')].filter((one) => getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).map((one) => one.outerHTML.slice(0, 120))`;

/** A panel whose members have all handed in that they agree, and vote. */
async function aVote(): Promise<string> {
  const review = await showPanel(place.database, aSubject(someRows(ROWS)), emails);
  await place.database.write.query(`update review.panel set state = 'voting', round_closed = true where id = $1::uuid`, [review]);
  await place.database.write.query(`update review.seat set state = 'accepted', has_access = true, submitted_at = now(), vote = 'agree', vote_version = 1 where panel = $1::uuid`, [review]);
  return review;
}

/** As it comes out of the printer: head rows on each sheet, nothing cut off, no control. */
async function onPaper(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(A4);
  expect(Number(await page.evaluate(scrollWidth))).toBeLessThanOrEqual(A4.width);
  expect(await page.evaluate(clipped)).toEqual([]);
  expect(await page.evaluate(headDisplay)).toBe('table-header-group');
  for (const control of await page.locator('main button, nav').all()) expect(await control.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  if (before) await page.setViewportSize(before);
}

/** Wide and narrow, in English. */
async function inEnglish(person: Person): Promise<void> {
  await person.page.setViewportSize({ width: 1280, height: 800 });
  expect(await person.faults()).toEqual([]);
  await person.page.setViewportSize({ width: 320, height: 800 });
  expect(await violationsOf(person.page)).toEqual([]);
  await person.page.setViewportSize({ width: 1280, height: 800 });
  expect((await person.page.locator('main').innerText()).match(/approvals\.|reviews\.|app\.[a-z]/g)).toBeNull();
}

it('the page of a review reads in English, wide and narrow, and prints as a sheet to be signed', async () => {
  const { reviews: words } = reviewsEn;
  const review = await aVote();
  const expert = await Person.sitDown({ browser, place }, 'en');
  await expert.signIn('expert-mainland-1', `/app/reviews/${review}`, english);
  await expert.read(words.voteTitle);
  await inEnglish(expert);
  const sheet = expert.page.locator('.sheet');
  expect(await sheet.isVisible()).toBe(false);
  await expert.page.emulateMedia({ media: 'print' });
  expect(await sheet.locator('tbody tr').count()).toBe(ROWS);
  for (const text of [words.signature, words.signedOn, 'GT-M-2026-000001-X']) expect(await sheet.getByText(text).first().isVisible()).toBe(true);
  await onPaper(expert.page);
  await expert.leave();
});

it('an opinion is signed by passkey: who does not confirm signs nothing', async () => {
  const review = await aVote();
  const expert = await Person.sitDown({ browser, place }, 'zh-CN');
  const protocol = await expert.page.context().newCDPSession(expert.page);
  await protocol.send('WebAuthn.enable');
  const { authenticatorId } = await protocol.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } });
  await expert.signIn('expert-mainland-2', '/app/account', hans);
  await expert.write('名称', '评审用电脑');
  await expert.press('添加通行密钥');
  await expert.page.getByRole('rowheader', { name: '评审用电脑' }).waitFor();
  await expert.open(`/app/reviews/${review}`);
  await protocol.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await expert.press('用通行密钥签署');
  await expert.page.getByRole('alert').getByText('没有签署。准备好设备后请重试。').waitFor();
  await protocol.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await expert.press('用通行密钥签署');
  await expert.page.getByRole('button', { name: '用通行密钥签署' }).waitFor({ state: 'detached' });
  await expert.read('您的表决已签署。');
  const signed = await place.database.write.query<{ content: { suite: string } }>(`select content from journal.event where act = 'review.signed' and subject_id = $1`, [review]);
  expect(signed.map(({ content }) => content.suite)).toEqual(['passkey']);
  await expert.leave();
});

it('the page of a decision reads in English, wide and narrow, and prints what was decided by whom', async () => {
  const { approvals: words } = en;
  const number = await showMapping(place.database);
  const officer = await Person.sitDown({ browser, place }, 'en');
  await officer.signIn('regulator-officer', `/app/approvals/${number}`, english);
  await officer.read(words.changes);
  await inEnglish(officer);
  await tick(officer, words.do['send-to-notice']);
  await officer.write(words.territory, '350200');
  await officer.press(words.submit);
  await answer(officer, words.do['send-to-notice']);
  await officer.read(words.isFirst);
  await inEnglish(officer);
  await officer.page.emulateMedia({ media: 'print' });
  for (const text of [words.sheet, words.secondPerson, '350200', 'r1']) expect(await officer.page.getByText(text).first().isVisible()).toBe(true);
  await onPaper(officer.page);
  await officer.leave();
});
