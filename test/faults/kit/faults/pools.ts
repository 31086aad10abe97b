import { Client } from 'pg';
import { pause } from '../processes/supervised';
import type { Stage } from '../stage';

const HELD = 70;
const LOCKED_MS = 5_000;

/** Somebody holds 70 connections of 120 to the database, and for five seconds every row of the register. */
export async function holdPools({ url }: Stage, ms: number): Promise<string> {
  const held: Client[] = [];
  for (let taken = 0; taken < HELD; taken += 1) {
    const client = new Client({ connectionString: url });
    client.on('error', () => {});
    if (await client.connect().then(() => true, () => false)) held.push(client);
  }
  const [locker] = held;
  await locker?.query('begin');
  await locker?.query('select id from enterprise.enterprise for update');
  await pause(LOCKED_MS);
  await locker?.query('rollback');
  await pause(Math.max(0, ms - LOCKED_MS));
  await Promise.all(held.map((client) => client.end().catch(() => {})));
  return `${held.length} connections, rows locked for ${LOCKED_MS / 1_000} s`;
}
