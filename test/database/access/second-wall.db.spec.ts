import { type Database, openDatabase, SERVER_ROLE } from '@platform/database';
import { type TestDatabase, testDatabase } from '../../support/database';

const digest = `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`;

let owner: TestDatabase;
let server: Database;
let firms: string[];
let account: string;

beforeAll(async () => {
  owner = await testDatabase();
  server = await openDatabase({ url: owner.url, replicaUrl: null, ownerUrl: owner.url, role: SERVER_ROLE });
  const ids = (rows: readonly Readonly<{ id: string }>[]) => rows.map(({ id }) => id);
  firms = ids(await owner.write.query<{ id: string }>(`insert into access.organisation (kind, side, name_en) values ('enterprise', 'taiwan', 'one'), ('enterprise', 'taiwan', 'two') returning id`));
  [account = ''] = ids(await owner.write.query<{ id: string }>(`insert into access.account (email, email_key, name) values ('a@b.example', 'a@b.example', 'Lin') returning id`));
  for (const firm of firms) {
    await owner.write.query(
      `with member as (insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, 'enterprise') returning id)
       insert into access.token (membership_id, organisation_id, name, scopes, sha256, expires_at) select id, $2::uuid, 'test', '{}', ${digest}, now() + interval '1 day' from member`,
      [account, firm],
    );
    await owner.write.query(INVITATION, [firm, account]);
  }
});
afterAll(() => server.close());

const INVITATION = `insert into access.invitation (organisation_id, email, email_key, role, sha256, invited_by, expires_at) values ($1::uuid, 'c@d.example', 'c@d.example', 'enterprise', ${digest}, $2::uuid, now() + interval '1 day')`;
const tables = ['access.invitation', 'access.token'];

describe.each(tables)('%s, as the server sees it', (table) => {
  it('is empty without an organisation', async () => {
    expect(await server.write.query(`select * from ${table}`)).toEqual([]);
    expect(await server.read.query(`select * from ${table}`)).toEqual([]);
    expect(await server.write.transaction((tx) => tx.execute(`update ${table} set expires_at = now()`))).toBe(0);
  });

  it('holds the rows of the organisation for which it acts, and changes no others', async () => {
    const [firm, other] = firms;
    const seen = await server.write.transaction((tx) => tx.query<{ organisation_id: string }>(`select organisation_id from ${table}`), { organisation: firm });
    expect(seen).toEqual([{ organisation_id: firm }]);
    expect(await server.write.transaction((tx) => tx.execute(`update ${table} set expires_at = expires_at where organisation_id = $1::uuid`, [other]), { organisation: firm })).toBe(0);
  });

  it('loses no row', async () => {
    await expect(server.write.transaction((tx) => tx.execute(`delete from ${table}`), { organisation: firms[0] })).rejects.toThrow('permission denied');
  });
});

it('an invitation for another organisation is refused by the database', async () => {
  await expect(server.write.transaction((tx) => tx.execute(INVITATION, [firms[1], account]), { organisation: firms[0] })).rejects.toThrow('row-level security');
});

it('a second administration of one person is refused by the database', async () => {
  const add = (role: string) => server.write.query(`insert into access.membership (account_id, organisation_id, role) values ($1::uuid, $2::uuid, $3)`, [account, firms[0], role]);
  await add('system-admin');
  await expect(add('audit-admin')).rejects.toThrow('membership_one_administration');
});
