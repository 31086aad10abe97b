import { SqlFirstCheckpoint } from '../../../libs/features/transparency/persistence/sql-first-checkpoint';
import { type TestDatabase, testDatabase } from '../../support/database';
import { grow } from './grown-log';

const MOMENT = '2026-01-10T08:00:00.000Z';
let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});

/** A head that everybody sees, which a witness says to have signed at that moment. */
const seen = (signedAt: string) => {
  const bytes = Buffer.alloc(76); // which key, seconds, signature
  bytes.writeBigUInt64BE(BigInt(Date.parse(signedAt) / 1000), 4);
  const line = `\u2014 witness.example ${bytes.toString('base64')}\n`;
  return grow(database, 1, (tx, { id }, { size, note }) => tx.execute('insert into transparency.publication (epoch_id, size, note) values ($1, $2::bigint, $3)', [id, size, note + line]).then(() => {}));
};
const first = () => database.write.transaction((tx) => new SqlFirstCheckpoint().after(tx, 'main', MOMENT));

it('finds the first that was signed after a moment, behind however many that were signed before it', async () => {
  for (let head = 0; head < 45; head += 1) await seen('2026-01-10T07:59:59Z');
  expect(await first()).toBeNull();
  await seen('2026-01-10T08:00:05Z');
  await seen('2026-01-10T08:00:06Z');
  expect(await first()).toMatchObject({ size: 46, at: '2026-01-10T08:00:05.000Z' });
});
