import type { Browser, Request } from 'playwright-core';
import { importLargePair, largeContent } from '../support/large-mapping';
import { MappingPublisher } from '../support/publish-mapping';
import { inOneRoom } from './support/desk';
import { Person } from './support/person';
import type { Workplace } from './support/workplace';

jest.setTimeout(240_000);

const ROWS = 600;
const hans = { email: '电子邮箱', password: '密码' };
/** Of the grid, with a cell for each field. */
const MOST_ROWS = 100;
const MOST_BYTES = 2_000;

let place: Workplace;
let browser: Browser;
let id = '';
inOneRoom((room) => ({ place, browser } = room));
beforeAll(async () => {
  await importLargePair(place.database, ROWS);
  id = await (await MappingPublisher.of(place.app, place.database)).begin(largeContent(ROWS));
}, 120_000);

const reasonOf = async (key: string) => (await place.database.write.first<{ reason: string }>(`select r ->> 'reason' as reason from mapping.draft, jsonb_array_elements(content -> 'rows') r where mapping_id = $1::uuid and r ->> 'key' = $2`, [id, key]))?.reason;

it('a draft of 600 rows is opened, walked through and written row by row: each pause sends one small request, and no more of it stands in the page than is read', async () => {
  const person = await Person.sitDown({ browser, place }, 'zh-CN');
  await person.signIn('centre', `/app/mappings/${id}`, hans);
  const { page } = person;
  await page.getByRole('gridcell', { name: 'r1', exact: true }).waitFor();
  const rows = page.locator('#mapping-rows [aria-rowindex]');
  expect([await rows.count(), await page.locator('#mapping-rows').getAttribute('aria-rowcount')]).toEqual([MOST_ROWS + 1, String(ROWS + 1)]);
  expect(await person.faults()).toEqual([]);

  for (let turns = 0; turns < 3; turns += 1) await page.getByRole('button', { name: '下一页' }).click();
  await page.getByRole('gridcell', { name: 'r350', exact: true }).dblclick();
  expect(await rows.count()).toBe(MOST_ROWS + 1);

  const sent: Request[] = [];
  page.on('request', (request) => { if (request.method() !== 'GET') sent.push(request); });
  const looked = page.waitForResponse((answer) => answer.url().endsWith('/lint'));
  await page.getByLabel('理由', { exact: true }).first().fill('两者都要求记录环境温度');
  for (let tries = 0; tries < 100 && (await reasonOf('r350')) !== '两者都要求记录环境温度'; tries += 1) await new Promise<void>((resume) => setTimeout(resume, 100));
  expect(await reasonOf('r350')).toBe('两者都要求记录环境温度');
  await looked;
  expect(sent.map((request) => `${request.method()} ${new URL(request.url()).pathname}`)).toEqual([`PUT /api/v1/mappings/${id}/draft/rows/r350`, `POST /api/v1/mappings/${id}/lint`]);
  expect(sent[0]?.postDataBuffer()?.length).toBeLessThan(MOST_BYTES);
  expect([await rows.count(), await page.getByRole('gridcell', { name: '两者都要求记录环境温度' }).count()]).toEqual([MOST_ROWS + 1, 1]);
  await person.leave();
});
