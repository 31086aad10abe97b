import { randomUUID } from 'node:crypto';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { aPanel, aSubject, type Panelled, someRows } from './support/panels';

type Work = Readonly<{ items: readonly { id: string; side: string; example: boolean; work: Record<string, number> | null }[]; total: number }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'one@centre.example');
});
afterAll(() => place.server.close());

const behind = (sql: string, parameters: unknown[]): Promise<unknown> => place.database.write.transaction((tx) => tx.execute(sql, parameters));
const workload = async () => (await centre.browser.get<Work>('/experts/workload')).body;

async function inPool(email: string): Promise<string> {
  const house = await anOrganisation(place.database, 'trade-association', '某协会');
  const { browser } = await aMember(place, house, 'expert', email);
  const { body } = await browser.send<{ expert: { id: string } }>('PUT', '/experts/mine', { side: 'mainland', fields: ['lighting'], available: true, details: { name: '某人', employer: '', credentials: [], organisations: [], disputes: [], drafted: [] } });
  return body.expert.id;
}

/** Ended; the first seat is the expert's, who was invited `ago`. */
async function ended({ id }: Panelled, expert: string, { state, ago = '35 days', submitted = false }: Readonly<{ state: string; ago?: string; submitted?: boolean }>): Promise<void> {
  await behind(`update review.seat set seated_at = now() - $2::interval where panel = $1::uuid`, [id, ago]);
  await behind(`update review.seat set expert = $2::uuid, state = $3, submitted_at = case when $4::boolean then now() end where panel = $1::uuid and place = 1`, [id, expert, state, submitted]);
  await behind(`update review.panel set state = 'not_filled' where id = $1::uuid`, [id]);
}
const panel = (): Promise<Panelled> => aPanel(place, { subject: aSubject(someRows(1), { id: randomUUID(), example: false }) });

it('counts what an expert was asked to do and did, once five panels are over, and never what goes on or is long past', async () => {
  const [expert, other] = [await inPool('works@expert.example'), await inPool('rests@expert.example')];
  const workOf = async (id: string) => (await workload()).items.find((line) => line.id === id)?.work;
  await ended(await panel(), expert, { state: 'accepted', submitted: true });
  await ended(await panel(), expert, { state: 'recused' });
  await ended(await panel(), expert, { state: 'replaced' });
  await ended(await panel(), expert, { state: 'accepted' });
  await ended(await panel(), expert, { state: 'accepted', ago: '500 days' });
  await panel();
  expect([await workOf(expert), await workOf(other)]).toEqual([null, null]);
  await ended(await panel(), randomUUID(), { state: 'accepted' });
  expect([await workOf(expert), await workOf(other)]).toEqual([
    { invited: 4, satOn: 2, onTime: 1, recused: 1, replaced: 1 },
    { invited: 0, satOn: 0, onTime: 0, recused: 0, replaced: 0 },
  ]);
});

it('names nobody, and is shown to the centre alone', async () => {
  await inPool('hidden@expert.example');
  expect(JSON.stringify(await workload())).not.toMatch(/某人|example\.|account|person/u);
  const officer = await aMember(place, await anOrganisation(place.database, 'regulator', '省局'), 'officer', 'officer@regulator.example');
  expect((await officer.browser.get('/experts/workload')).status).toBe(403);
});
