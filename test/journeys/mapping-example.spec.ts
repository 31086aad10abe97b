import type { Browser } from 'playwright-core';
import { catalogueImport } from '@features/catalogue';
import { correspondenceImporters } from '@features/correspondence';
import { MakeExamplePool } from '@features/review';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(400_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room));

const [A, B] = ['示例标准 EX-L 1-2026', '示例標準 EX-L 2:2026'];
let number = '';

/** The start makes the pool and the standards; the worker does the rest, in about a minute. */
beforeAll(async () => {
  await catalogueImport(place.database, correspondenceImporters).loadExamples.execute();
  await place.app.get(MakeExamplePool, { strict: false }).execute();
  for (let tries = 0; tries < 600 && number === ''; tries += 1) {
    number = (await place.database.read.first<{ number: string }>(`select number from mapping.published where state = 'approved'`))?.number ?? '';
    if (number === '') await new Promise<void>((resume) => setTimeout(resume, 500));
  }
}, 400_000);

it.each([['hans', '示例', '少数意见'], ['hant', '範例', '少數意見'], ['en', 'Example', 'minority']])('the example of a mapping says on its page that it is one, without a fault (%s)', async (segment, example, minority) => {
  const reader = await Person.sitDown({ browser, place }, 'zh-CN');
  await reader.open(`/${segment}/m/${number}`);
  await reader.page.locator('.tag', { hasText: example }).first().waitFor();
  expect((await reader.page.locator('main').innerText()).toLowerCase()).toContain(minority.toLowerCase());
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
});

it('who conforms to one of the pair reads what must be tested for the other, and which mapping decided it', async () => {
  const reader = await Person.sitDown({ browser, place }, 'zh-CN');
  await reader.open(`/hans/test?${new URLSearchParams({ to: B ?? '', have: A ?? '' }).toString()}`);
  await reader.read(`依据对应关系 ${number}`);
  const found = await reader.page.getByText(`依据对应关系 ${number}`).count();
  expect(found).toBeGreaterThanOrEqual(20);
  expect(await reader.faults()).toEqual([]);
  await reader.page.getByRole('link', { name: number }).first().press('Enter');
  await reader.page.getByRole('heading', { level: 1 }).waitFor();
  expect(reader.page.url()).toContain(`/m/${number}`);
  await reader.open(`/hans/why?${new URLSearchParams({ from: A ?? '', to: B ?? '' }).toString()}`);
  await reader.page.getByRole('link', { name: number }).first().waitFor();
  expect(await reader.faults()).toEqual([]);
  await reader.leave();
});
