import type { Browser } from 'playwright-core';
import { aCertificate, completeDraft, submittedApplication } from '../contract/support/recognition';
import { decision } from '../contract/support/recognition-desk';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { aStaffedDesk, type Language, wordsOf } from './support/recognition-desk';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const languages: readonly Language[] = ['zh-CN', 'zh-TW'];

it.each(languages)('%s: who withdraws after the decision, applies twice with one certificate or has their data deleted meanwhile is told in words what is possible', async (language) => {
  const t = wordsOf(language);
  const { desk, applicant, applies } = await aStaffedDesk(place);
  const decided = await desk.deciding();
  const person = await Person.sitDown({ browser, place }, language);
  const { page } = person;
  const faults: unknown[] = [];
  await person.signIn(applies, `/app/recognition/applications/${decided.id}`, { email: t('app.signIn.email'), password: t('app.signIn.password') });
  await page.getByRole('button', { name: t('applying.withdraw') }).waitFor();
  await desk.done('officer', decided.id, 'propose', decision('refuse'));
  await desk.done('approver', decided.id, 'approve');
  await person.press(t('applying.withdraw'));
  await page.getByRole('dialog').getByRole('button', { name: t('applying.withdraw') }).press('Enter');
  await person.read(t('problem.APPLICATION_DECIDED.title'));
  await person.read(t('problem.APPLICATION_DECIDED.detail'));
  faults.push(...(await person.faults()));

  const certificate = aCertificate();
  await submittedApplication(applicant, desk.catalogue, certificate);
  const again = await completeDraft(applicant, desk.catalogue, certificate);
  await person.open(`/app/recognition/applications/${again.id}/check`);
  await person.press(t('applying.submit'));
  await person.read(t('problem.CERTIFICATE_APPLIED_FOR.title'));
  await person.read(t('problem.CERTIFICATE_APPLIED_FOR.detail'));
  faults.push(...(await person.faults()));

  await person.open('/app/personal');
  await person.write(t('app.personal.leaveEmail'), applies.email);
  await person.press(t('app.personal.leaveAct.deletion'));
  await person.read(t('personal.hold.RECOGNITION_RUNS'));
  expect([...faults, ...(await person.faults())]).toEqual([]);
  await person.leave();
});
