import { type Database, openDatabase, SERVER_ROLE } from '@platform/database';
import { type TestDatabase, testDatabase } from '../../support/database';

const digest = `sha256(convert_to(gen_random_uuid()::text, 'UTF8'))`;
const UPLOAD = `insert into file.upload (organisation_id, account_id, name, media_type, size, expires_at) values ($1::uuid, $2::uuid, 'a.pdf', 'application/pdf', 9, now() + interval '1 day')`;
const FILE = `insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned) values (gen_random_uuid(), $1::uuid, $2::uuid, 'a.pdf', 'application/pdf', 9, ${digest}, ${digest}, 'clean')`;

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
  for (const firm of firms) for (const insert of [UPLOAD, FILE]) await owner.write.query(insert, [firm, account]);
});
afterAll(() => server.close());

describe.each([['file.upload', UPLOAD], ['file.file', FILE]])('%s, as the server sees it', (table, insert) => {
  it('is empty without an organisation', async () => {
    expect([await server.write.query(`select * from ${table}`), await server.read.query(`select * from ${table}`)]).toEqual([[], []]);
    expect(await server.write.transaction((tx) => tx.execute(`update ${table} set media_type = media_type`))).toBe(0);
  });

  it('holds the rows of the organisation for which it acts, and changes no others', async () => {
    const [firm, other] = firms;
    const seen = await server.write.transaction((tx) => tx.query(`select organisation_id as firm from ${table}`), { organisation: firm });
    expect(seen).toEqual([{ firm }]);
    expect(await server.write.transaction((tx) => tx.execute(`update ${table} set media_type = 'x' where organisation_id = $1::uuid`, [other]), { organisation: firm })).toBe(0);
  });

  it('takes no row for another organisation, and loses none', async () => {
    await expect(server.write.transaction((tx) => tx.execute(insert, [firms[1], account]), { organisation: firms[0] })).rejects.toThrow('row-level security');
    await expect(server.write.transaction((tx) => tx.execute(`update ${table} set organisation_id = $1::uuid`, [firms[1]]), { organisation: firms[0] })).rejects.toThrow('row-level security');
    await expect(server.write.transaction((tx) => tx.execute(`delete from ${table}`), { organisation: firms[0] })).rejects.toThrow('permission denied');
  });
});

it('whose a file is is told to who has its id, and nothing else', async () => {
  const [file] = await owner.write.query<{ id: string }>('select id from file.file where organisation_id = $1::uuid', [firms[1]]);
  expect(await server.write.query('select * from file.owner_of($1::uuid)', [file?.id])).toEqual([{ owner_of: firms[1] }]);
  expect(await server.write.query('select * from file.owner_of(gen_random_uuid())')).toEqual([{ owner_of: null }]);
});
