import type { Browser, Page } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { aStaffedDesk, type Language, type StaffedDesk, wordsOf } from './support/recognition-desk';
import type { Workplace } from './support/workplace';

jest.setTimeout(300_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const languages: readonly Language[] = ['zh-CN', 'zh-TW'];
type Words = ReturnType<typeof wordsOf>;

async function at(staffed: StaffedDesk, who: Parameters<StaffedDesk['signInOf']>[0], language: Language, address: string): Promise<Person> {
  const t = wordsOf(language);
  const person = await Person.sitDown({ browser, place }, language);
  await person.signIn(staffed.signInOf(who), address, { email: t('app.signIn.email'), password: t('app.signIn.password') });
  return person;
}

async function aCertificate(staffed: StaffedDesk): Promise<string> {
  const { id } = await staffed.desk.decided('recognise', { validUntil: '2099-12-31' });
  const row = await place.database.write.first<{ number: string }>(`select number from recognition.certificate where application_id = $1::uuid`, [id]);
  return row?.number ?? '';
}

const choose = (page: Page, label: string, option: string) => page.getByLabel(label, { exact: true }).first().selectOption({ label: option });

/** The first person proposes a measure. */
async function propose(person: Person, t: Words, [act, reason, words]: readonly [string, string, string], until?: string): Promise<void> {
  await choose(person.page, t('certificates.measure.act'), t(`certificates.act.${act}`));
  await choose(person.page, t('certificates.measure.reason'), t(`certificates.reason.${reason}`));
  if (until !== undefined) await person.page.getByLabel(t('certificates.until'), { exact: true }).fill(until);
  await person.write(t('certificates.measure.words'), words);
  await person.press(t('certificates.proposeIt'));
}

it.each(languages)('%s: two persons suspend a certificate, end that, renew it and revoke it, and its public page says so each time', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  const officer = await at(staffed, 'officer', language, '/app/recognition/handled');
  const faults: unknown[] = [];
  await officer.read(t('certificates.handled.none'));
  faults.push(...(await officer.faults()));
  const number = await aCertificate(staffed);
  const [approver, anybody] = [await at(staffed, 'approver', language, '/app/recognition/handled'), await Person.sitDown({ browser, place }, language)];
  const script = language === 'zh-CN' ? 'hans' : 'hant';
  const publicly = async (...texts: readonly string[]) => {
    await anybody.open(`/${script}/r/${number}`);
    for (const text of texts) await anybody.read(text);
    expect(await anybody.page.content()).not.toMatch(/林小明|830000|經查/);
    faults.push(...(await anybody.faults()));
  };
  await approver.page.getByRole('link', { name: number }).press('Enter');
  await officer.open(`/app/recognition/handled/${number}`);
  const both = async (measure: readonly [string, string, string], until?: string) => {
    await propose(officer, t, measure, until);
    await officer.read(t('certificates.secondOther'));
    expect([await officer.page.evaluate('document.activeElement.id'), await officer.page.getByRole('button', { name: t('certificates.confirm') }).count()]).toEqual(['doing', 0]);
    faults.push(...(await officer.faults()));
    await approver.open('/app/recognition/handled?waiting=yes');
    await approver.page.getByRole('link', { name: number }).press('Enter');
    await approver.read(t('certificates.secondYou'));
    await approver.read(measure[2]);
    faults.push(...(await approver.faults()));
    await approver.press(t('certificates.confirm'));
    await approver.read(t('certificates.outcome.confirmed'));
    await officer.open(`/app/recognition/handled/${number}`);
    await officer.page.locator('#doing').waitFor();
  };
  await propose(officer, t, ['renew', 'conditions-still-met', '經查仍符合條件'], '2030-01-01');
  await officer.read(t('problem.CERTIFICATE_UNTIL.title'));
  expect(await officer.page.getByLabel(t('certificates.measure.words'), { exact: true }).inputValue()).toBe('經查仍符合條件');
  faults.push(...(await officer.faults()));
  await both(['renew', 'conditions-still-met', '經查仍符合條件'], '2104-12-31');
  await publicly('2104-12-31');
  await both(['suspend', 'papers-in-doubt', '經查證件有疑義']);
  await publicly(t('certificates.shown.suspended'), t('certificates.reason.papers-in-doubt'));
  await both(['restore', 'doubt-resolved', '經查無誤']);
  await publicly(t('certificates.shown.valid'));
  await both(['revoke', 'papers-false', '經查證件不實']);
  await officer.read(t('certificates.handled.nothing'));
  await publicly(t('certificates.shown.revoked'), t('certificates.reason.papers-false'));
  expect([...faults, ...(await officer.faults())]).toEqual([]);
  await Promise.all([officer, approver, anybody].map((person) => person.leave()));
});

it.each(languages)('%s: what is proposed can be declined with a reason or taken back, and who comes too late is told so', async (language) => {
  const t = wordsOf(language);
  const staffed = await aStaffedDesk(place);
  const number = await aCertificate(staffed);
  const address = `/app/recognition/handled/${number}`;
  const [officer, approver] = [await at(staffed, 'officer', language, address), await at(staffed, 'approver', language, address)];
  const faults: unknown[] = [];
  await approver.write(t('certificates.measure.words'), '經查應暫停');
  await propose(officer, t, ['revoke', 'papers-false', '證件不實']);
  await officer.read(t('certificates.secondOther'));
  await approver.press(t('certificates.proposeIt'));
  await approver.read(t('problem.CERTIFICATE_MEASURE_OPEN.title'));
  expect(await approver.page.getByLabel(t('certificates.measure.words'), { exact: true }).inputValue()).toBe('經查應暫停');
  faults.push(...(await approver.faults()));
  await approver.press(t('certificates.handled.renew'));
  await approver.write(t('certificates.why'), '證據不足');
  await approver.press(t('certificates.refuse'));
  await approver.read('證據不足');
  faults.push(...(await approver.faults()));
  await officer.open(address);
  await officer.read('證據不足');
  await propose(officer, t, ['revoke', 'papers-false', '證件不實']);
  await officer.read(t('certificates.secondOther'));
  await officer.write(t('certificates.why'), '再查');
  await officer.press(t('certificates.takeBack'));
  await officer.read('再查');
  expect([...faults, ...(await officer.faults())]).toEqual([]);
  const kept = await place.database.write.first<{ state: string }>(`select state from recognition.certificate where number = $1`, [number]);
  expect(kept?.state).toBe('valid');
  await Promise.all([officer, approver].map((person) => person.leave()));
});
