import { randomUUID } from 'node:crypto';
import { describeApi } from '@platform/http';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { keyedRoutes } from './support/keys/keyed-routes';
import { withoutKey } from './support/keys/without-key';
import { aMember, anOrganisation } from './support/organisations';
import { Person, type Problem } from './support/person';

let database: TestDatabase;
let server: ContractApp;
let askers: Readonly<Record<'system-admin' | 'security-admin' | 'enterprise' | 'centre' | 'expert' | 'nobody', Person>>;
beforeAll(async () => {
  database = await testDatabase({ starter: true });
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_RATE_LIMIT: 'off', GONGTONG_ROLES: 'pages,api' });
  const operator = await anOrganisation(database, 'operator', '平台运营方');
  const admin = await aMember({ database, server }, operator, 'system-admin', 'system@operator.example');
  const guard = await aMember({ database, server }, operator, 'security-admin', 'security@operator.example');
  const firm = await anOrganisation(database, 'enterprise', '光电');
  const member = await aMember({ database, server }, firm, 'enterprise', 'member@photonics.example');
  const drafter = await aMember({ database, server }, await anOrganisation(database, 'centre', '研究中心'), 'centre', 'drafter@keyed.example');
  const expert = await aMember({ database, server }, await anOrganisation(database, 'centre', '学会'), 'expert', 'expert@keyed.example');
  askers = { 'system-admin': admin.browser, 'security-admin': guard.browser, enterprise: member.browser, centre: drafter.browser, expert: expert.browser, nobody: new Person(server) };
});
afterAll(() => server.close());

/** Every POST of the description, and whether it takes a key; a page in three languages is one. */
function posts(): ReadonlyMap<string, boolean> {
  const { paths } = describeApi(server.nest);
  return new Map(Object.entries(paths).flatMap(([url, { post }]) => {
    const named = url.replace(/^\/(?:hans|hant|en)\//, '/{language}/');
    return post ? [[named, JSON.stringify(post.parameters ?? []).includes('"Idempotency-Key"')] as const] : [];
  }));
}

it('every POST takes a key, or says why it needs none', () => {
  const excused = Object.values(withoutKey).flat();
  const silent = [...posts()].flatMap(([url, takesKey]) => (takesKey || excused.includes(url) ? [] : [url]));
  expect(silent).toEqual([]);
  expect(excused.filter((url) => posts().get(url) !== false)).toEqual([]);
  expect(new Set(excused).size).toBe(excused.length);
});

it('every POST that takes a key is asked below', () => expect([...posts()].flatMap(([url, takesKey]) => (takesKey ? [url] : [])).sort()).toEqual(Object.keys(keyedRoutes).sort()));

describe.each(Object.entries(keyedRoutes))('%s', (_url, { by, table, prepare }) => {
  const rows = async () => (await database.write.first<{ n: number }>(`select count(*)::int as n from ${table}`))?.n ?? 0;
  const send = (path: string, body: object, key: string) => askers[by].post<Problem>(path, body, { 'idempotency-key': key });

  it('sent again with its key gives the first answer, and makes nothing more', async () => {
    const { path, body, other } = await prepare(database);
    const [before, key] = [await rows(), randomUUID()];
    const first = await send(path, body, key);
    const again = await send(path, body, key);
    expect([first.status, again.status, again.body, await rows()]).toEqual([201, 201, first.body, before + 1]);
    const changed = await send(path, other, key);
    expect([changed.status, changed.body.code, await rows()]).toEqual([422, 'IDEMPOTENCY_KEY_REUSED', before + 1]);
  });

  it('sent five times at once has one effect', async () => {
    const { path, body } = await prepare(database);
    const [before, key] = [await rows(), randomUUID()];
    const answers = await Promise.all(Array.from({ length: 5 }, () => send(path, body, key)));
    const made = answers.filter(({ status }) => status === 201).map((answer) => answer.text);
    const refused = answers.filter(({ status }) => status !== 201).map((answer) => answer.body.code);
    expect([new Set(made).size, await rows()]).toEqual([1, before + 1]);
    expect(refused.filter((code) => code !== 'IDEMPOTENCY_KEY_IN_USE')).toEqual([]);
  });

  it('is refused with a key that is none', async () => {
    const { path, body } = await prepare(database);
    const { status, body: problem } = await send(path, body, 'k'.repeat(300));
    expect([status, problem.code]).toEqual([400, 'IDEMPOTENCY_KEY_UNREADABLE']);
  });
});
