import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Problem } from './support/person';

type Told = Problem & Readonly<{ id: string; qualification: string; message?: string | null; state: string; answer: { outcome: string; words: string } | null }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url);
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'answers@centre.example');
});
afterAll(() => place.server.close());

const suggest = (body: object) => place.server.post<Told>('/api/v1/recognition/suggestions', body);
const read = async (id: string) => (await place.server.get<Told>(`/api/v1/recognition/suggestions/${id}`)).body;
const form = (fields: Readonly<Record<string, string>>): Readonly<{ payload: string; headers: Record<string, string> }> => {
  const parts = Object.entries(fields).map(([name, value]) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  return { payload: `${parts.join('')}--x--\r\n`, headers: { 'content-type': 'multipart/form-data; boundary=x' } };
};
const post = (fields: Readonly<Record<string, string>>) => place.server.nest.inject({ method: 'POST', url: '/hant/recognition/suggest', ...form(fields) });

it('anyone suggests, and reads the answer of the centre at the address; what was written beside the name stays with the centre', async () => {
  const { status, body: { id } } = await suggest({ qualification: '導遊人員', paper: 'professional', message: '想在廈門帶團' });
  expect([status, await read(id)]).toEqual([201, { id, qualification: '導遊人員', state: 'open', createdAt: expect.any(String), answer: null }]);
  const { body: { items } } = await centre.browser.get<{ items: Told[] }>('/recognition/suggestions');
  expect(items.find((each) => each.id === id)).toMatchObject({ message: '想在廈門帶團', state: 'open' });
  expect((await centre.browser.post<Told>(`/recognition/suggestions/${id}/answer`, { outcome: 'forwarded', words: '已转送' })).body).toMatchObject({ state: 'answered' });
  expect((await read(id)).answer).toMatchObject({ outcome: 'forwarded', words: '已转送' });
  expect((await place.server.get(`/hant/recognition/suggestions/${id}`)).text).toContain('已轉送有權辦理之機構。');
  expect((await centre.browser.post<Told>(`/recognition/suggestions/${id}/answer`, { outcome: 'declined', words: 'x' })).body.code).toBe('RECOGNITION_SUGGESTION_ANSWERED');
});

it('those without an answer come first', async () => {
  const ids = [(await suggest({ qualification: '甲' })).body.id, (await suggest({ qualification: '乙' })).body.id];
  await centre.browser.post(`/recognition/suggestions/${ids[1]}/answer`, { outcome: 'listed', words: 'x' });
  const all = (await centre.browser.get<{ items: Told[] }>('/recognition/suggestions')).body.items;
  const places = ids.map((each) => all.findIndex(({ id }) => id === each));
  expect([places.every((place) => place >= 0), (places[0] ?? 0) < (places[1] ?? 0), all.findIndex(({ state }) => state === 'answered') > (places[0] ?? 0)]).toEqual([true, true, true]);
  const { body } = await centre.browser.get<{ items: Told[]; next: string }>('/recognition/suggestions?limit=1');
  expect([body.items[0]?.id, body.next]).toEqual([all[0]?.id, all[0]?.id]);
  expect((await centre.browser.get<{ items: Told[] }>(`/recognition/suggestions?after=${body.next}`)).body.items[0]?.id).toBe(all[1]?.id);
});

it('a form without a script is taken, and one without a name is put right', async () => {
  const taken = await post({ qualification: '長照小卡', paper: 'care-card', message: '' });
  expect([taken.statusCode, taken.headers['cache-control']]).toEqual([200, 'no-store']);
  expect(taken.body).toMatch(/\/hant\/recognition\/suggestions\/[0-9a-f-]{36}/);
  const faulty = await post({ qualification: ' ', paper: 'passport', message: 'x' });
  expect(faulty.statusCode).toBe(422);
  for (const words of ['請填寫資格名稱，不超過 200 字。', '請從列出之種類中選一種。']) expect(faulty.body).toContain(words);
});

it('the journal says that it was suggested, and not what', async () => {
  const { body: { id } } = await suggest({ qualification: 'marker-qualification', message: 'marker-message' });
  const rows = await place.database.write.query<{ text: string }>(`select to_jsonb(e)::text as text from journal.event e where subject_id = $1`, [id]);
  expect([rows.length, rows.filter(({ text }) => text.includes('marker'))]).toEqual([1, []]);
});

it.each(['nothing', '00000000-0000-4000-8000-000000000000'])('%s is no suggestion', async (id) => {
  expect((await read(id)).code).toBe('RECOGNITION_SUGGESTION_UNKNOWN');
  expect((await place.server.get(`/hans/recognition/suggestions/${id}`)).status).toBe(404);
});
