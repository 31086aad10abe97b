import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, attach, submitted } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import type { Person } from './support/person';

type Item = Readonly<{ reason: string; address: string; object: { kind: string; id: string } }>;

const place = {} as { database: TestDatabase; server: ContractApp };
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
});
afterAll(() => place.server.close());

const waiting = async (browser: Person, reason: string) => (await browser.get<Readonly<{ items: Item[] }>>('/inbox?state=open')).body.items.filter((item) => item.reason === reason);

async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let patience = 200; patience > 0; patience -= 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing came');
}

it('what was submitted lies before the centre until two persons have decided; the enterprise then learns of it', async () => {
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  const [first, second] = [await aMember(place, centre, 'centre', 'first@centre.example'), await aMember(place, centre, 'centre', 'second@centre.example')];
  const own = await aFirm(place, 'firm@photonics.example');
  const { id } = own.enterprise;
  await submitted(place.database, own);
  const item = await eventually(async () => (await waiting(first.browser, 'verification')).at(0));
  expect([item.object, item.address]).toEqual([{ kind: 'enterprise', id }, `/app/verification/${id}`]);
  await first.browser.post(`/enterprises/${id}/verify`, { decision: 'return', checklist: [], reasons: '请补正' });
  await eventually(async () => ((await waiting(second.browser, 'verification')).length >= 2 ? true : undefined));
  await second.browser.post(`/enterprises/${id}/verify/confirm`);
  const news = await eventually(async () => (await waiting(own.browser, 'enterprise')).at(0));
  expect(news.address).toBe('/app/enterprise');
  await eventually(async () => ((await waiting(second.browser, 'verification')).length === 0 ? true : undefined));
});

it('a change that was submitted, and a measure that was proposed, lie before the centre until they are settled, also where it is refused', async () => {
  const centre = await anOrganisation(place.database, 'centre', '研究中心');
  const two = [await aMember(place, centre, 'centre', 'third@centre.example'), await aMember(place, centre, 'centre', 'fourth@centre.example')] as const;
  const own = await aFirm(place, 'changing@photonics.example');
  const { id } = own.enterprise;
  const ofThis = async () => (await waiting(two[0].browser, 'verification')).filter(({ object }) => object.id === id).length;
  const until = (there: boolean) => eventually(async () => ((await ofThis()) > 0 === there ? true : undefined));
  await place.database.write.query(`update enterprise.enterprise set state = 'verified', address = '翔安', territory = '350213' where id = $1::uuid`, [id]);
  await own.browser.post(`/enterprises/${id}/revision`, { name: { 'zh-Hans': '厦门新光电有限公司' } });
  await attach(place.database, own);
  await own.browser.post(`/enterprises/${id}/revision/submit`);
  await until(true);
  await own.browser.post(`/enterprises/${id}/revision/withdraw`);
  await until(false);
  await two[0].browser.post(`/enterprises/${id}/suspend`, { reason: '登记信息不符' });
  await until(true);
  await two[1].browser.post(`/enterprises/${id}/measure/refuse`, { reason: '证据不足' });
  await until(false);
});
