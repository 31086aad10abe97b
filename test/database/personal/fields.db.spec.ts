import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FileSealer, RandomSecrets, type SealSuite } from '@platform/sealing';
import { SqlPersonalFields } from '../../../libs/platform/personal/sql-personal-fields';
import { type TestDatabase, testDatabase } from '../../support/database';

const folder = mkdtempSync(path.join(tmpdir(), 'gongtong-personal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const fieldsOf = (suite: SealSuite) => new SqlPersonalFields(new FileSealer(folder, suite), new RandomSecrets(), suite);
const suites = ['aes-256-gcm', 'sm4-cbc-hmac-sm3'] as const;
const place = { table: 'enterprise.contact', row: '00000000-0000-4000-8000-000000000001', column: 'document_number' };
const NUMBER = '830000199001010016';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ restricted: true });
});
const inTx: TestDatabase['write']['transaction'] = (work) => database.write.transaction(work);
const somebody = (suite: SealSuite) => inTx((tx) => fieldsOf(suite).person(tx, { region: 'taiwan' }));

async function sealed(suite: SealSuite, person: string): Promise<Buffer> {
  const field = await inTx((tx) => fieldsOf(suite).seal(tx, person, place, NUMBER));
  if (!field.ok) throw new Error(field.refusal.code);
  return field.value;
}

describe.each(suites)('a field by %s', (suite) => {
  const other = suites.find((one) => one !== suite) ?? suite;

  it('shows nothing, differs each time, and is opened under either profile', async () => {
    const person = await somebody(suite);
    const [one, two] = [await sealed(suite, person), await sealed(suite, person)];
    expect([one.toString('latin1').includes(NUMBER.slice(0, 6)), one.equals(two)]).toEqual([false, false]);
    for (const reader of [suite, other]) expect(await inTx((tx) => fieldsOf(reader).open(tx, person, place, one))).toEqual({ ok: true, value: NUMBER });
  });

  it('lies under a key that is wrapped by the same suite', async () => {
    const person = await somebody(suite);
    const [row] = await database.write.query<{ suite: string; wrapped: Buffer }>('select suite, wrapped from personal.key where person_id = $1::uuid', [person]);
    expect([row?.suite, row?.wrapped[0]]).toEqual([suite, suite === 'aes-256-gcm' ? 1 : 2]);
  });

  it('belongs to its person and its place', async () => {
    const [person, another] = [await somebody(suite), await somebody(suite)];
    const field = await sealed(suite, person);
    const elsewhere = [{ ...place, row: '2' }, { ...place, column: 'phone' }, { ...place, table: 'enterprise.site' }];
    for (const wrong of elsewhere) await expect(inTx((tx) => fieldsOf(suite).open(tx, person, wrong, field))).rejects.toThrow('unable to authenticate');
    await expect(inTx((tx) => fieldsOf(suite).open(tx, another, place, field))).rejects.toThrow('unable to authenticate');
  });

  it('that was changed anywhere is not opened', async () => {
    const person = await somebody(suite);
    const field = await sealed(suite, person);
    for (let at = 0; at < field.length; at += 1) {
      const changed = Buffer.from(field);
      changed[at] = (changed[at] ?? 0) ^ 4;
      await expect(inTx((tx) => fieldsOf(suite).open(tx, person, place, changed))).rejects.toThrow(/unable to authenticate|unknown form/);
    }
    await expect(inTx((tx) => fieldsOf(suite).open(tx, person, place, field.subarray(0, 20)))).rejects.toThrow(/authenticat|tag/i);
  });

  it('is read by nobody once the key is destroyed', async () => {
    const [person, another] = [await somebody(suite), await somebody(suite)];
    const [gone, stays] = [await sealed(suite, person), await sealed(suite, another)];
    await inTx((tx) => fieldsOf(suite).destroy(tx, person));
    const opened = await inTx((tx) => fieldsOf(suite).openMany(tx, [{ person, place, sealed: gone }, { person: another, place, sealed: stays }]));
    expect(opened).toEqual([{ ok: false, refusal: { code: 'PERSON_ERASED', person } }, { ok: true, value: NUMBER }]);
    expect(await inTx((tx) => fieldsOf(suite).seal(tx, person, place, NUMBER))).toMatchObject({ ok: false });
    expect(await database.write.query('select wrapped, destroyed_at is not null as destroyed from personal.key where person_id = $1::uuid', [person])).toEqual([{ wrapped: null, destroyed: true }]);
  });
});

it('the person of an account is one, also where two ask at once, and stays erased', async () => {
  const owner = await testDatabase();
  const [row] = await owner.write.query<{ id: string }>(`insert into access.account (email, email_key, name) values ('p@b.example', 'p@b.example', 'Lin') returning id`);
  const fields = fieldsOf('aes-256-gcm');
  const ask = () => owner.write.transaction((tx) => fields.person(tx, { account: row?.id ?? '', region: 'mainland' }));
  const [one, two] = await Promise.all([ask(), ask()]);
  await owner.write.transaction((tx) => fields.destroy(tx, one));
  expect([two, await ask()]).toEqual([one, one]);
  expect(await owner.write.transaction((tx) => fields.seal(tx, one, place, 'x'))).toMatchObject({ refusal: { code: 'PERSON_ERASED' } });
});

it('opens many fields with one query and none with none', async () => {
  const person = await somebody('aes-256-gcm');
  const field = await sealed('aes-256-gcm', person);
  expect(await inTx((tx) => fieldsOf('aes-256-gcm').openMany(tx, []))).toEqual([]);
  const many = await inTx((tx) => fieldsOf('aes-256-gcm').openMany(tx, Array.from({ length: 50 }, () => ({ person, place, sealed: field }))));
  expect(many.filter(({ ok }) => ok)).toHaveLength(50);
});

it('a mark finds equal texts and is none of an account', () => {
  const fields = fieldsOf('aes-256-gcm');
  expect(fields.mark(NUMBER).equals(fields.mark(NUMBER))).toBe(true);
  expect(fields.mark(NUMBER).equals(new FileSealer(folder).mark(NUMBER))).toBe(false);
  expect(fields.mark(NUMBER)).toHaveLength(32);
});
