import { DecidedPlace, pair } from './support/decided';
import { aNewcomer } from './support/enterprises';
import type { Person } from './support/person';

type Item = Readonly<{ id: string; reason: string; address: string }>;

let place: DecidedPlace;
beforeAll(async () => { place = await DecidedPlace.start('following', 'pages,api,worker'); }, 240_000);
afterAll(() => place.server.close());

const inbox = async (browser: Person) => (await browser.get<{ items: Item[] }>('/inbox?state=open')).body.items.filter(({ reason }) => reason === 'following');
async function told(browser: Person, times: number): Promise<readonly Item[]> {
  for (let tries = 0; tries < 150; tries += 1) {
    const items = await inbox(browser);
    if (items.length >= times) return items;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  return inbox(browser);
}

it('whoever follows a mapping finds each public act about it in the inbox once, and nothing of others', async () => {
  const [followed, other] = [await place.approved(), await place.approved()];
  const { browser } = await aNewcomer(place, 'mapping-reader@reader.example');
  const follow = (target: string) => browser.post<{ target: string; code?: string }>('/subscriptions', { kind: 'mapping', target });
  expect((await follow(followed.toLowerCase().replaceAll('-', ' '))).body.target).toBe(followed);
  expect((await follow(followed)).status).toBe(200);
  expect((await follow('GT-M-2026-999999-A')).body.code).toBe('SUBSCRIPTION_TARGET');
  expect((await follow(pair.source)).body.code).toBe('SUBSCRIPTION_TARGET');
  await place.act('省局 approver', other, 'suspend', { reasons: '限值有误' });
  expect((await place.act('省局 approver', followed, 'suspend', { reasons: '限值有误' })).status).toBe(200);
  expect((await told(browser, 1)).map(({ address }) => address)).toEqual([`/m/${followed}`]);
  expect((await place.act('省局 approver', followed, 'lift', { reasons: '已核对' })).status).toBe(200);
  expect(await told(browser, 2)).toHaveLength(2);
}, 120_000);
