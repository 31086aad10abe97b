import type { Browser } from 'playwright-core';
import { ContractApp } from '../contract/support/contract-app';
import { aMember, anOrganisation } from '../contract/support/organisations';
import { aCatalogue } from '../contract/support/recognition';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import { type Language, wordsOf } from './support/recognition-desk';
import type { Workplace } from './support/workplace';

jest.setTimeout(300_000);

let browser: Browser;
let place: Workplace;
inOneRoom((room) => ({ browser, place } = room));

const ADDRESS = '/app/recognition/handlers';

async function administrator(who: string, language: Language): Promise<Person> {
  const t = wordsOf(language);
  const person = await Person.sitDown({ browser, place }, language);
  await person.signIn(who, ADDRESS, { email: t('app.signIn.email'), password: t('app.signIn.password') });
  return person;
}

it.each(['zh-CN', 'zh-TW'] as const)('%s: an authority is appointed to handle a catalogue by two administrators, and its handling ends by two', async (language) => {
  const t = wordsOf(language);
  const catalogue = await aCatalogue(place.database, { title: `目录 ${language}`, decider: { kind: 'human-resources', name: '某厅' } });
  const organisation = await anOrganisation(place.database, 'regulator', `某厅 ${language}`);
  await aMember({ database: place.database, server: ContractApp.over(place.app, place.origin) }, organisation, 'officer', `officer-${language}@appointed.example`);
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'skills', 'province', '350000', '2020-01-01')`, [organisation]);

  const [system, security] = [await administrator('system-admin', language), await administrator('security-admin', language)];
  const row = ({ page }: Person) => page.getByRole('row').filter({ hasText: `目录 ${language}` });
  await row(system).filter({ hasText: t('handlers.nobody') }).waitFor();
  expect(await system.faults()).toEqual([]);
  expect(await security.page.getByText(t('handlers.appoint')).count()).toBe(0);

  await system.page.locator('select[name="catalogue"]').selectOption(catalogue);
  await system.page.locator('select[name="organisation"]').selectOption(organisation);
  await system.page.locator('input[name="from"]').fill('2020-01-01');
  await system.press(t('app.competences.submit'));
  await system.page.getByRole('alert').waitFor(); // the day has passed
  await system.page.locator('input[name="from"]').fill('2098-01-01');
  await system.press(t('app.competences.submit'));
  await system.page.getByRole('status').filter({ hasText: t('app.competences.proposed') }).waitFor();
  await system.page.getByRole('button', { name: t('app.changes.withdraw') }).waitFor();

  await security.open(ADDRESS);
  await row(security).getByRole('button', { name: t('app.changes.confirm') }).press('Enter');
  await security.read(t('app.changes.none'));
  await row(security).filter({ hasText: `某厅 ${language}` }).filter({ hasText: '2098-01-01' }).waitFor();

  await system.open(ADDRESS);
  await row(system).getByRole('button', { name: t('handlers.end') }).press('Enter');
  await system.read(t('handlers.endLead'));
  expect(await system.faults()).toEqual([]);
  await system.page.getByRole('dialog').locator('input[name="until"]').fill('2098-12-31');
  await system.page.getByRole('dialog').getByRole('button', { name: t('app.competences.submit') }).press('Enter');
  await system.page.getByRole('status').filter({ hasText: t('app.competences.proposed') }).waitFor();
  expect(await system.faults()).toEqual([]);

  await security.open(ADDRESS);
  await row(security).getByRole('button', { name: t('app.changes.confirm') }).press('Enter');
  await security.read(t('app.changes.none'));
  await row(security).filter({ hasText: '2098-12-31' }).waitFor();
});
