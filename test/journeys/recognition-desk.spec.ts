import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { aVersion, day, prove } from '../contract/support/recognition';
import { decision, officialNumber } from '../contract/support/recognition-desk';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { aStaffedDesk, type Language, longAgo, rulesOf, type StaffedDesk, wordsOf } from './support/recognition-desk';
import type { Workplace } from './support/workplace';

jest.setTimeout(300_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));
let version = 0;

const languages: readonly Language[] = ['zh-CN', 'zh-TW'];

/** Somebody of the desk, signed in at an address. */
async function at(staffed: StaffedDesk, who: Parameters<StaffedDesk['signInOf']>[0], language: Language, address: string): Promise<Person> {
  const t = wordsOf(language);
  const person = await Person.sitDown({ browser, place }, language);
  await person.signIn(staffed.signInOf(who), address, { email: t('app.signIn.email'), password: t('app.signIn.password') });
  return person;
}

const choose = (page: Page, label: string, option: string) => page.getByLabel(label, { exact: true }).first().selectOption({ label: option });
const decide = (page: Page, act: string) => page.locator('select[name="act"]').selectOption({ label: act });
const REASONS = 'textarea[name="reasons"]';
/** Reasons of a decision; another form of the page asks for reasons too. */
async function because({ page }: Person, reasons: string): Promise<void> {
  await page.locator(REASONS).focus();
  await page.keyboard.type(reasons);
}
const inDialog = (page: Page) => page.evaluate(`document.activeElement.closest('[role="dialog"]') !== null`);
const focused = (page: Page) => page.evaluate('document.activeElement.id');

it.each(languages)('%s: a desk sees what is due first, narrows it, finds one by its number, takes the table along, and is told when nothing is there or nobody answers', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  const { desk } = staffed;
  const officer = await at(staffed, 'officer', language, '/app/recognition/desk');
  const { page } = officer;
  const faults: unknown[] = [];
  await officer.read(t('desk.none'));
  faults.push(...(await officer.faults()));
  await rulesOf(place, (version += 1), { 'recognition-receipt': 5 });
  const [early, late, third] = [await desk.submitted(), await desk.submitted(), await desk.verifying()];
  await longAgo(place, late.id, 30);
  await officer.open('/app/recognition/desk');
  await page.locator('main tbody tr').nth(2).waitFor();
  const first = page.locator('main tbody tr').first();
  expect([await first.textContent(), await page.locator('main tbody .tag.withdrawn').count()]).toEqual([expect.stringContaining(String(late.number)), 1]);
  expect(await page.locator('option', { hasText: t('desk.counted', { name: t('desk.queue.overdue'), count: 1 }) }).count()).toBe(1);
  faults.push(...(await officer.faults()));
  await choose(page, t('app.inbox.show'), t('desk.counted', { name: t('desk.queue.verifying'), count: 1 }));
  await page.waitForURL(/queue=verifying/);
  await page.locator('main tbody').getByText(String(third.number)).waitFor();
  await choose(page, t('app.inbox.show'), t('desk.counted', { name: t('desk.queue.decided'), count: 0 }));
  await officer.read(t('desk.noneFound'));
  await choose(page, t('app.inbox.show'), t('desk.counted', { name: t('desk.queue.all'), count: 3 }));
  await choose(page, t('desk.sort'), t('desk.order.changed'));
  await page.waitForURL(/sort=changed/);
  await page.locator('main tbody tr').first().getByText(String(third.number)).waitFor();
  await officer.write(t('desk.number'), String(early.number).slice(-8).toLowerCase());
  await page.keyboard.press('Enter');
  await page.waitForURL(/number=/);
  await page.locator('main tbody tr').nth(1).waitFor({ state: 'detached' });
  await page.locator('main tbody').getByText(String(early.number)).waitFor();
  const download = page.waitForEvent('download');
  await officer.press(t('desk.csv'));
  const table = readFileSync(await (await download).path(), 'utf8');
  expect([table.startsWith('\ufeff'), table.split('\r\n').length, table.includes(String(early.number)), /林|830000/.test(table)]).toEqual([true, 3, true, false]);
  await officer.press(t('desk.findAll'));
  await page.locator('main tbody tr').nth(2).waitFor();

  let answer: () => void = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/v1/recognition/desk?**', async (route) => { await held; await route.abort(); });
  await officer.open('/app/recognition/desk');
  await officer.read(t('app.waiting'));
  faults.push(...(await officer.faults()));
  answer();
  await officer.read(t('app.noAnswer.title'));
  expect([...faults, ...(await officer.faults())]).toEqual([]);
  await officer.leave();
});

it.each(languages)('%s: a case is returned, taken up, verified and decided by two, the second of whom sends it back once', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  await rulesOf(place, (version += 1), { 'recognition-receipt': 5 });
  const { desk, applicant } = staffed;
  const application = await desk.submitted();
  const address = `/app/recognition/desk/${application.id}`;
  const officer = await at(staffed, 'officer', language, '/app/recognition/desk');
  const { page } = officer;
  const faults: unknown[] = [];
  await page.locator('main tbody th a').first().press('Enter');
  await officer.read(t('desk.clock.version', { version, start: '' }).slice(0, 6));
  await officer.read('示例规则');
  faults.push(...(await officer.faults()));
  await choose(page, t('desk.reason'), t('desk.reasons.other'));
  await page.getByLabel(t('desk.evidence.certificate'), { exact: true }).press('Space');
  await page.locator('section[aria-labelledby="return"] button').press('Enter');
  await officer.read(t('problem.RETURN_WORDS_MISSING.title'));
  faults.push(...(await officer.faults()));
  await officer.write(t('desk.words'), '請重拍證書');
  await page.locator('section[aria-labelledby="return"] button').press('Enter');
  await officer.read(t('desk.nothing.returned'));
  await officer.read('請重拍證書');
  await applicant.post(`/recognition/applications/${application.id}/proofs/${application.proofs[0]?.id}/remove`);
  await prove(applicant, application, 'certificate');
  await applicant.post(`/recognition/applications/${application.id}/answer`);

  await officer.open(address);
  await officer.press(t('desk.do.receive'));
  await page.getByRole('button', { name: t('desk.do.begin-verification') }).waitFor();
  expect(await focused(page)).toBe('doing');
  faults.push(...(await officer.faults()));
  await officer.press(t('desk.paper.show'));
  await page.locator('.case img').waitFor();
  await page.locator('summary', { hasText: t('desk.reveal') }).press('Enter');
  await choose(page, t('app.contact.purpose'), t('app.contact.purposes.verification'));
  await officer.write(t('app.contact.reason'), '與證書核對');
  await officer.press(t('app.contact.revealAct'));
  await officer.read('林小明');
  faults.push(...(await officer.faults()));
  const kept = await place.database.write.first<{ count: number }>(`select count(*)::int as count from journal.event where act = 'personal.revealed' and content ->> 'place' like $1`, [`recognition.holder:${application.id}:%`]);
  expect(kept?.count).toBeGreaterThan(0);

  await officer.press(t('desk.do.begin-verification'));
  await officer.write(t('desk.askedOf'), '勞動力發展署');
  await officer.write(t('desk.on'), '2999-01-01');
  await officer.press(t('desk.do.verify'));
  await officer.read(t('problem.VERIFICATION_UNFIT.title'));
  expect(await page.getByLabel(t('desk.askedOf'), { exact: true }).inputValue()).toBe('勞動力發展署');
  await officer.write(t('desk.on'), '2026-01-02');
  await officer.press(t('desk.do.verify'));
  await officer.press(t('desk.do.conclude-verification'));
  faults.push(...(await officer.faults()));
  await because(officer, '證書經查證屬實');
  await officer.press(t('desk.propose'));
  await officer.read(t('problem.DECISION_INCOMPLETE.title'));
  expect(await page.locator(REASONS).inputValue()).toBe('證書經查證屬實');
  const number = officialNumber();
  await officer.write(t('desk.officialNumber'), number);
  await officer.press(t('desk.propose'));
  await officer.read(t('desk.ownProposal'));
  expect(await page.getByRole('button', { name: t('desk.approve'), exact: true }).count()).toBe(0);
  faults.push(...(await officer.faults()));

  const approver = await at(staffed, 'approver', language, address);
  await approver.read(t('desk.secondYou'));
  await approver.read(t('desk.approveEffect.certificate'));
  faults.push(...(await approver.faults()));
  await approver.write(t('desk.why'), '請補寫依據的條件');
  await approver.press(t('desk.sendBack'));
  await approver.read('請補寫依據的條件');
  await officer.open(address);
  await officer.read('請補寫依據的條件');
  await officer.press(t('desk.do.conclude-verification'));
  await page.getByRole('button', { name: t('desk.propose') }).waitFor();
  expect(await page.getByLabel(t('desk.officialNumber'), { exact: true }).inputValue()).toBe(number); // nobody writes it again
  await officer.press(t('desk.propose'));
  await officer.read(t('desk.ownProposal'));
  await approver.open(address);
  await approver.press(t('desk.approve'));
  await approver.read(t('desk.publicPage'));
  await approver.read(language === 'zh-CN' ? '可以依法申请行政复议' : '可依法申請行政復議');
  expect(await inDialog(approver.page)).toBe(false);
  faults.push(...(await approver.faults()));
  await approver.page.getByRole('link', { name: t('desk.publicPage') }).press('Enter');
  await approver.page.waitForURL(/\/r\/GT-R-/);
  await approver.read(number);
  expect(await approver.page.content()).not.toMatch(/林小明|830000/);
  expect([...faults, ...(await approver.faults())]).toEqual([]);
  await Promise.all([officer, approver].map((person) => person.leave()));
});

it.each(languages)('%s: recognised in part, refused, appealed against and corrected: each by the persons who may, and nobody else', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  const { desk, applicant } = staffed;
  const [partly, refused] = [await desk.deciding(), await desk.deciding('not-confirmed')];
  const [officer, approver] = [await at(staffed, 'officer', language, `/app/recognition/desk/${partly.id}`), await at(staffed, 'approver', language, '/app/recognition/desk')];
  const faults: unknown[] = [];
  await officer.read(t('desk.clock.none', { rule: t('app.clocks.name.recognition-decision') })); // nobody confirmed a period, and no version of rules is told of
  expect(await officer.page.locator('main').textContent()).not.toMatch(/第 0 版/);
  await decide(officer.page, t('desk.did.recognise-partly'));
  await officer.write(t('desk.part'), '居家照护');
  await because(officer, '僅居家照護經證明');
  await officer.write(t('desk.officialNumber'), officialNumber());
  faults.push(...(await officer.faults()));
  await officer.press(t('desk.propose'));
  await officer.read(t('desk.ownProposal'));
  await approver.open(`/app/recognition/desk/${partly.id}`);
  await approver.press(t('desk.approve'));
  await approver.read(t('desk.publicPage'));
  await officer.open(`/app/recognition/desk/${refused.id}`);
  await decide(officer.page, t('desk.did.refuse'));
  await because(officer, '來源地未能確認');
  await officer.press(t('desk.propose'));
  await officer.read(t('desk.ownProposal'));
  await approver.open(`/app/recognition/desk/${refused.id}`);
  await approver.read(t('desk.approveEffect.else'));
  await approver.press(t('desk.approve'));
  await approver.read('來源地未能確認');
  faults.push(...(await approver.faults()));

  await applicant.post(`/recognition/applications/${refused.id}/appeal`, { words: '請再向考試單位查證' });
  await officer.open(`/app/recognition/desk/${refused.id}`);
  await officer.read('請再向考試單位查證');
  await because(officer, '維持原決定');
  await officer.press(t('desk.propose'));
  await officer.read(t('problem.ACTED_BEFORE.title'));
  faults.push(...(await officer.faults()));
  const [second, third] = [await at(staffed, 'second', language, '/app/recognition/desk?queue=waiting'), await at(staffed, 'third', language, '/app/recognition/desk')];
  await second.page.getByText(String(refused.number)).waitFor();
  faults.push(...(await second.faults()));
  await second.page.locator('main tbody th a').first().press('Enter');
  await because(second, '應再查證');
  await second.press(t('desk.propose'));
  await second.read(t('desk.ownProposal'));
  await third.open(`/app/recognition/desk/${refused.id}`);
  await third.press(t('desk.approve'));
  await third.page.getByRole('button', { name: t('desk.propose') }).waitFor();
  faults.push(...(await third.faults()));

  await applicant.post(`/recognition/applications/${partly.id}/correction`, { words: '文號有誤' });
  await officer.open(`/app/recognition/desk/${partly.id}`);
  await officer.read('文號有誤');
  const corrected = officialNumber();
  await because(officer, '更正文號');
  await officer.write(t('desk.officialNumber'), corrected);
  await officer.press(t('desk.propose'));
  await officer.read(t('desk.ownProposal'));
  await approver.open(`/app/recognition/desk/${partly.id}`);
  await approver.press(t('desk.approve'));
  await approver.page.getByRole('button', { name: t('desk.approve'), exact: true }).waitFor({ state: 'detached' });
  await approver.page.getByRole('link', { name: t('desk.publicPage') }).press('Enter');
  await approver.page.waitForURL(/\/r\/GT-R-/);
  await approver.read(corrected);
  await approver.read('居家照护');
  expect([...faults, ...(await approver.faults())]).toEqual([]);
  await Promise.all([officer, approver, second, third].map((person) => person.leave()));
});

it.each(languages)('%s: who may not decide, who comes too late and whose catalogue has ended is told in words, and keeps what was typed', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  const { desk, applicant } = staffed;
  const [withdrawn, taken, own] = [await desk.deciding(), await desk.submitted(), await desk.submitted()];
  const officer = await at(staffed, 'officer', language, `/app/recognition/desk/${withdrawn.id}`);
  const { page } = officer;
  const faults: unknown[] = [];
  await because(officer, '證書經查證屬實');
  await officer.write(t('desk.officialNumber'), officialNumber());
  await applicant.post(`/recognition/applications/${withdrawn.id}/withdraw`);
  await officer.press(t('desk.propose'));
  await officer.read(t('problem.APPLICATION_STATE.title'));
  await officer.read(t('desk.outrun.kept'));
  expect(await page.locator(REASONS).inputValue()).toBe('證書經查證屬實');
  faults.push(...(await officer.faults()));
  await officer.press(t('desk.outrun.renew'));
  await officer.read(t('desk.nothing.withdrawn'));

  await officer.open(`/app/recognition/desk/${taken.id}`);
  await page.getByRole('button', { name: t('desk.do.receive') }).waitFor();
  await desk.done('second', taken.id, 'receive');
  await officer.press(t('desk.do.receive'));
  await officer.read(t('desk.outrun.look'));
  faults.push(...(await officer.faults()));
  await officer.press(t('desk.outrun.renew'));
  await page.getByRole('button', { name: t('desk.do.begin-verification') }).waitFor();

  await place.database.write.query(`insert into access.membership (account_id, organisation_id, role) select $1::uuid, organisation_id, 'professional' from recognition.application where id = $2::uuid`, [desk.person('second').account.id, own.id]);
  const tied = await at(staffed, 'third', language, `/app/recognition/desk/${own.id}`);
  await tied.page.getByRole('button', { name: t('desk.do.receive') }).waitFor();
  await place.database.write.query(`update recognition.application set organisation_id = handler_id where id = $1::uuid`, [own.id]);
  await tied.press(t('desk.do.receive'));
  await tied.read(t('problem.DECIDES_ON_OWN.title'));
  await tied.open(`/app/recognition/desk/${own.id}`);
  await tied.read(t('desk.hindrance.DECIDES_ON_OWN'));
  faults.push(...(await tied.faults()));

  const ended = await desk.deciding();
  await desk.done('officer', ended.id, 'propose', decision('recognise'));
  await tied.open(`/app/recognition/desk/${ended.id}`);
  await tied.page.getByRole('button', { name: t('desk.approve'), exact: true }).waitFor();
  const next = `${desk.catalogue}-next`;
  await place.database.write.query(`insert into recognition.catalogue (id, kind) values ($1, 'person')`, [next]);
  await aVersion(place.database, next, 1, { supersedes: [desk.catalogue], validFrom: day('2020-01-01') });
  await tied.press(t('desk.approve'));
  await tied.read(t('problem.CATALOGUE_NOT_IN_FORCE.title'));
  expect([...faults, ...(await tied.faults())]).toEqual([]);
  await Promise.all([officer, tied].map((person) => person.leave()));
});
