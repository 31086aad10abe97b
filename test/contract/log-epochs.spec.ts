import { logEpochs, logUpkeep } from '@features/transparency';
import { Environment } from '@platform/config';
import { signingOf } from '@platform/signing';
import { fromBase64, readKey, verifierKey, verifyLog, writeCheckpoint, writeNote } from '@pure/log';
import { testDatabase, type TestDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { hashes, Logs, sha256, verify } from './support/logs';

type Event = Readonly<{ verifierKey: string; after?: Readonly<{ origin: string; checkpoint: string }> }>;
type Items = Readonly<{ items: readonly Readonly<{ place: Readonly<{ origin: string; index: number }> | null }>[] }>;

const SITE = 'gongtong.example';
let logs: Logs;
let database: TestDatabase;
let server: ContractApp;
const saw = {} as {
  first: string; halted: readonly string[]; whileHalted: string | number; refused: Record<string, string>; continued: unknown; afterwards: string | number;
  last: string; begun: unknown; newcomer: string; examples: unknown; lateExample: string;
};

/** A checkpoint that the log's own key signs, whatever it says. */
async function signed(origin: string, size: number, root: Uint8Array): Promise<string> {
  const text = writeCheckpoint({ origin, size, root });
  const signing = signingOf(server.nest.get(Environment));
  const { kid, value } = await signing.sign('log', Buffer.from(text));
  const key = (await signing.keys()).find((each) => each.kid === kid);
  const { id } = verifierKey(sha256, origin, 'ed25519', key?.publicKey ?? new Uint8Array(0));
  return writeNote({ text, signatures: [{ name: origin, id, signature: value }] });
}

async function continuing(note: string, log: 'main' | 'examples' = 'main'): Promise<string> {
  const continued = await logEpochs(database, server.nest.get(Environment)).continueLog.execute(log, note);
  return continued.ok ? 'goes on' : continued.refusal.code;
}
const sizeOf = (note: string): number => Number(note.split('\n')[1]);
const rootOf = (note: string): Uint8Array => fromBase64(note.split('\n')[2] ?? '') ?? new Uint8Array(0);

/** A log that is restored and goes on, and ends in another epoch; and the log of examples, that is restored and has lost its end. */
beforeAll(async () => {
  database = await testDatabase();
  server = await ContractApp.start(database.url, { GONGTONG_DEMO: '1', GONGTONG_ROLES: 'api,pages', PUBLIC_URL: `https://${SITE}` });
  logs = new Logs({ database, server });
  const epochs = logEpochs(database, server.nest.get(Environment));
  await logs.publish(3);
  await logs.integrate();
  await logs.publish(1, true);
  await logs.integrate('examples');
  saw.first = await logs.text('/log/checkpoint');
  await logs.publish(300);
  await logs.integrate();
  saw.last = await logs.text('/log/checkpoint');
  saw.halted = await logUpkeep(database).halt.execute('restored');
  await logs.publish(1);
  saw.whileHalted = await logs.integrate();
  const size = sizeOf(saw.last);
  saw.refused = {
    more: await continuing(await signed(`${SITE}/log/1`, size + 1, rootOf(saw.last))),
    other: await continuing(await signed(`${SITE}/log/1`, size - 1, rootOf(saw.last))),
    unsigned: await continuing(saw.last.replace(/\n— .*\n/u, '\n— elsewhere.example AAAAAAAA\n')),
    altered: await continuing(saw.last.replace(`\n${size}\n`, `\n${size - 1}\n`)),
    anotherLog: await continuing(await signed(`${SITE}/log/9`, size, rootOf(saw.last))),
  };
  saw.continued = await continuing(saw.first);
  saw.afterwards = await logs.integrate();
  saw.last = await logs.text('/log/checkpoint');
  saw.begun = await epochs.nextEpoch.execute('main');
  saw.newcomer = (await logs.publish(1))[0] ?? '';
  await logs.integrate();
  saw.lateExample = (await logs.publish(1, true))[0] ?? '';
  saw.examples = await epochs.nextEpoch.execute('examples');
  await logs.integrate('examples');
}, 120_000);
afterAll(() => server.close());

async function opened(prefix: string): Promise<Readonly<{ event: Event; entries: number; checked: Awaited<ReturnType<typeof verifyLog>> }>> {
  const entry = JSON.parse(await firstEntry(prefix)) as Readonly<{ no: string; ver: number }>;
  const event = JSON.parse(await logs.text(`/api/v1/records/${entry.no}/${entry.ver}/document`)) as Event;
  const key = readKey(sha256, event.verifierKey);
  if (!key) throw new Error('the first leaf names no key');
  let entries = 0;
  const checked = await verifyLog(logs.below(prefix), { hashes, origin: key.name, keys: [key], verify, entry: () => (entries += 1) });
  return { event, entries, checked };
}

async function firstEntry(prefix: string): Promise<string> {
  const width = Math.min(256, sizeOf(await logs.text(`${prefix}/checkpoint`)));
  const bundle = (await logs.bytes(`${prefix}/tile/entries/000${width < 256 ? `.p/${width}` : ''}`)) ?? Buffer.alloc(2);
  return bundle.subarray(2, 2 + bundle.readUInt16BE(0)).toString();
}

it('stands still after a restore, in both logs', () => {
  expect([saw.halted, saw.whileHalted]).toEqual([['main', 'examples'], 'LOG_HALTED']);
});

it('goes on after no checkpoint that it does not have', () => {
  expect(saw.refused).toEqual({ more: 'LOG_FORGOT', other: 'LOG_DIVERGED', unsigned: 'NOTE_UNSIGNED', altered: 'NOTE_SIGNATURE_WRONG', anotherLog: 'NOTE_UNSIGNED' });
});

it('goes on in its epoch after the newest checkpoint that was seen, and takes in what waited', async () => {
  expect([saw.continued, saw.afterwards]).toEqual(['goes on', 1]);
  const { checked } = await opened('/log/1');
  expect(checked.ok).toBe(true);
  expect(await continuing(saw.last)).toBe('LOG_NOT_HALTED');
});

it('begins the next epoch with its key and the last head of the one before, which stays readable', async () => {
  expect(saw.begun).toEqual({ ok: true, value: { ended: `${SITE}/log/1`, begun: `${SITE}/log/2` } });
  const { event, checked, entries } = await opened('/log/2');
  expect([checked.ok, entries]).toEqual([true, 2]);
  expect(event).toMatchObject({ verifierKey: expect.stringContaining(`${SITE}/log/2+`), after: { origin: `${SITE}/log/1`, checkpoint: saw.last } });
  expect(await logs.text('/log/1/checkpoint')).toBe(saw.last);
  expect(await logs.text('/log/checkpoint')).toBe(await logs.text('/log/2/checkpoint'));
  const before = await opened('/log/1');
  expect([before.checked.ok, before.entries, before.event.after]).toEqual([true, sizeOf(saw.last), undefined]);
});

it('takes what was not in the epoch that ended into the next one, and leaves the rest where it is', async () => {
  const placeOf = async (number: string) => (await server.get<Items>(`/api/v1/records/${number}`)).body.items[0]?.place;
  expect(await placeOf('published-1')).toMatchObject({ origin: `${SITE}/log/1` });
  expect(await placeOf(saw.newcomer)).toMatchObject({ origin: `${SITE}/log/2`, index: 1 });
  expect(saw.examples).toEqual({ ok: true, value: { ended: `${SITE}/log-examples/1`, begun: `${SITE}/log-examples/2` } });
  expect(await placeOf(saw.lateExample)).toMatchObject({ origin: `${SITE}/log-examples/2`, index: 1 });
});

it('tells in the journal who stood still, and how each went on', async () => {
  const events = await database.read.query<{ act: string; subject_id: string; content: Record<string, unknown> }>(`select act, subject_id, content from journal.event where subject_kind = 'log' order by id`);
  expect(events.map(({ act, subject_id, content }) => [act, subject_id, content['reason'] ?? content['way']])).toEqual([
    ['log.halted', `${SITE}/log/1`, 'restored'], ['log.halted', `${SITE}/log-examples/1`, 'restored'],
    ['log.resumed', `${SITE}/log/1`, 'same-epoch'],
    ['log.halted', `${SITE}/log/1`, 'ended'], ['log.resumed', `${SITE}/log/2`, 'next-epoch'],
    ['log.resumed', `${SITE}/log-examples/2`, 'next-epoch'],
  ]);
});

it('tells how the logs stand', async () => {
  const states = await logEpochs(database, server.nest.get(Environment)).states.all();
  expect(states).toEqual([
    expect.objectContaining({ log: 'main', epoch: 2, origin: `${SITE}/log/2`, waiting: 0, halt: null, head: expect.objectContaining({ size: 2 }), published: expect.objectContaining({ size: 2 }) }),
    expect.objectContaining({ log: 'examples', epoch: 2, waiting: 0, halt: null }),
  ]);
});
