import { randomUUID } from 'node:crypto';
import type { Browser } from 'playwright-core';
import expertsEn from '../../apps/web/src/experts/locales/en.json';
import expertsHans from '../../apps/web/src/experts/locales/zh-Hans.json';
import expertsHant from '../../apps/web/src/experts/locales/zh-Hant.json';
import en from '../../apps/web/src/reviews/locales/en.json';
import zhHans from '../../apps/web/src/reviews/locales/zh-Hans.json';
import zhHant from '../../apps/web/src/reviews/locales/zh-Hant.json';
import { aSubject, someRows } from '../contract/support/panels';
import { inOneRoom } from './support/desk';
import { hans, hant } from './support/mapping-steps';
import { Person } from './support/person';
import { showPanel } from './support/shown-panels';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const english = { email: 'E-mail address', password: 'Password' };
const emails = ['expert-mainland-1', 'expert-mainland-2', 'expert-taiwan-1'].map((name) => `${name}@demo.example`);
const labels = { 'zh-CN': hans, 'zh-TW': hant, en: english } as const;

/** Everybody sat, and what was reviewed was withdrawn some days ago. */
async function anEnded(days: number): Promise<string> {
  const review = await showPanel(place.database, aSubject(someRows(2), { id: randomUUID() }), emails);
  await place.database.write.query(`update review.seat set state = 'accepted', has_access = true where panel = $1::uuid`, [review]);
  await place.database.write.query(`update review.panel set state = 'withdrawn', ended_at = now() - make_interval(days => $2) where id = $1::uuid`, [review, days]);
  return review;
}

it.each([
  ['zh-CN', 'expert-mainland-1', zhHans.reviews.feedback],
  ['en', 'expert-mainland-2', en.reviews.feedback],
  ['zh-TW', 'expert-taiwan-1', zhHant.reviews.feedback],
] as const)('a member says by the keyboard how the procedure was; what was typed outlives a reload, and the page says what is kept (%s)', async (language, name, words) => {
  const review = await anEnded(0);
  const expert = await Person.sitDown({ browser, place }, language);
  await expert.signIn(name, `/app/reviews/${review}`, labels[language]);
  const scope = expert.page.getByLabel(words.scope, { exact: true });
  await scope.focus();
  await expert.page.keyboard.type('4');
  await expert.write(words.remarks, 'Five days for 52 rows.');
  await expert.read(words.unkept);
  expect(await expert.faults()).toEqual([]);
  await expert.page.reload();
  await scope.waitFor();
  expect([await scope.inputValue(), await expert.page.getByLabel(words.remarks, { exact: true }).inputValue()]).toEqual(['4', 'Five days for 52 rows.']);
  await expert.press(words.save);
  await expert.page.getByRole('status').getByText(words.kept.split('{{until}}')[0] as string).waitFor();
  expect(await place.database.write.query(`select f.scope, f.time, f.remarks from review.feedback f join review.seat s on s.id = f.seat where s.panel = $1::uuid`, [review])).toEqual([{ scope: 4, time: null, remarks: 'Five days for 52 rows.' }]);
  expect(await expert.faults()).toEqual([]);
  await place.database.write.query(`update review.panel set ended_at = now() - interval '31 days' where id = $1::uuid`, [review]);
  await expert.write(words.remarks, 'Too late.');
  await expert.press(words.save);
  await expert.page.getByRole('alert').first().waitFor();
  await expert.page.reload();
  await expert.read(words.over.split('{{until}}')[0] as string);
  expect(await expert.faults()).toEqual([]);
  await expert.leave();
});

it('the centre reads sums and remarks beside the workload, in three languages, and why they are withheld', async () => {
  const reviews = [];
  for (let panel = 0; panel < 5; panel += 1) reviews.push(await anEnded(62));
  await place.database.write.query(`insert into review.feedback (seat, scope, remarks) select id, 4, case when place = 1 then 'The tables were hard to read.' end from review.seat where panel = any($1::uuid[])`, [reviews]);
  for (const [language, { experts: words }] of [['zh-CN', expertsHans], ['zh-TW', expertsHant], ['en', expertsEn]] as const) {
    const person = await Person.sitDown({ browser, place }, language);
    await person.signIn('centre', '/app/experts/workload', labels[language]);
    await person.page.getByRole('heading', { level: 1, name: words.work.title }).waitFor();
    await person.read('The tables were hard to read.');
    await person.read(words.feedback.remarksWithheld); // of those that are no examples
    const row = person.page.getByRole('table', { name: words.feedback.exampleCaption }).getByRole('row').nth(1);
    expect((await row.getByRole('cell').allInnerTexts()).map((text) => text.trim())).toEqual(['15', '4', '0', '0', '0', '15', '0']);
    expect(await person.faults()).toEqual([]);
    expect((await person.page.locator('main').innerText()).match(/experts\.[a-z]|app\.[a-z]/g)).toBeNull();
    await person.leave();
  }
});
