import { randomUUID } from 'node:crypto';
import { SqlJournal } from '@platform/journal';
import { JournalReader } from '../../../libs/platform/journal/reading/journal-reader';
import { type TestDatabase, testDatabase } from '../../support/database';

const [account, organisation] = [randomUUID(), randomUUID()];
let database: TestDatabase;
let reader: JournalReader;

beforeAll(async () => {
  database = await testDatabase({ restricted: true });
  reader = new JournalReader(database.read);
  await database.write.transaction(async (tx) => {
    const record = (act: 'fruit.picked' | 'fruit.eaten', id: string, by: object) =>
      new SqlJournal().record(tx, { act, by: { via: 'session', ...by }, subject: { kind: 'fruit', id }, content: { id } });
    await record('fruit.picked', '1', { account });
    await record('fruit.picked', 'a:b', { account, organisation, role: 'centre', session: randomUUID(), correlation: 'c1' });
    await record('fruit.eaten', '1', { organisation });
    await tx.execute(
      `insert into journal.decision (at, action, account, organisation, outcome, reason)
       values ('2026-03-01T23:59:00+08:00', 'fruit:pick', $1, $2, 'denied', 'NOT_ALLOWED'), ('2026-03-02T00:00:00+08:00', 'fruit:pick', $1, null, 'allowed', null)`,
      [account, organisation],
    );
  });
});

const first = { limit: 20, before: null };
const subjects = async (asked: object) => (await reader.events({ ...first, ...asked })).items.map(({ act, subject }) => `${act} ${subject.id}`);
const decided = async (asked: object) => (await reader.decisions({ ...first, ...asked })).items.map(({ at }) => at);

describe('the journal', () => {
  it.each<[object, string[]]>([
    [{}, ['fruit.eaten 1', 'fruit.picked a:b', 'fruit.picked 1']],
    [{ act: 'fruit.eaten' }, ['fruit.eaten 1']],
    [{ subject: 'fruit' }, ['fruit.eaten 1', 'fruit.picked a:b', 'fruit.picked 1']],
    [{ subject: 'fruit:a:b' }, ['fruit.picked a:b']],
    [{ subject: 'stone' }, []],
    [{ account }, ['fruit.picked a:b', 'fruit.picked 1']],
    [{ account, organisation }, ['fruit.picked a:b']],
    [{ since: '2999-01-01' }, []],
    [{ until: '2020-01-01' }, []],
  ])('answers %j, the newest first', async (asked, found) => expect(await subjects(asked)).toEqual(found));

  it('says who acted and gives the digest of the content', async () => {
    const { items } = await reader.events({ ...first, subject: 'fruit:a:b' });
    expect(items).toMatchObject([{ by: { via: 'session', account, organisation, role: 'centre', correlation: 'c1' }, content: { id: 'a:b' }, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('gives page after page', async () => {
    const one = await reader.events({ limit: 2, before: null });
    expect(one).toMatchObject({ total: 3, totalIsLowerBound: false, next: one.items[1]?.id });
    expect(await reader.events({ limit: 2, before: one.next })).toMatchObject({ items: [{ subject: { id: '1' } }], total: 3, next: null });
  });
});

describe('the decisions', () => {
  it.each<[object, string[]]>([
    [{}, ['2026-03-01T16:00:00.000Z', '2026-03-01T15:59:00.000Z']],
    [{ since: '2026-03-02' }, ['2026-03-01T16:00:00.000Z']],
    [{ until: '2026-03-01' }, ['2026-03-01T15:59:00.000Z']],
    [{ outcome: 'denied' }, ['2026-03-01T15:59:00.000Z']],
    [{ organisation }, ['2026-03-01T15:59:00.000Z']],
    [{ action: 'fruit:eat' }, []],
  ])('answer %j by days of Asia/Shanghai', async (asked, found) => expect(await decided(asked)).toEqual(found));
});
