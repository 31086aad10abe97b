import { createHash, randomUUID } from 'node:crypto';
import { type Keyed, SqlIdempotency } from '@platform/idempotency';
import type { Actor } from '@platform/permissions';
import { ok, refuse } from '@pure/kernel';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ restricted: true });
});

const idempotency = new SqlIdempotency();
const person = (): Actor => ({ via: 'session', account: randomUUID(), organisation: randomUUID() });
const keyed = (key: string, body = 'x'): Keyed => ({ key, fingerprint: createHash('sha256').update(body).digest() });

/** Sends a request that makes a setting of a kind of its own; gives the outcome. */
const send = (by: Actor, key: Keyed | null, kind: string, meanwhile = async (): Promise<void> => {}) =>
  database.write.transaction((tx) =>
    idempotency.once(tx, by, key, async () => {
      await tx.execute("insert into journal.setting select $1, count(*) + 1, now(), '{}', 's' from journal.setting where kind = $1", [kind]);
      await meanwhile();
      return ok({ kind, made: { at: 'once' } });
    }),
  );
const made = async (kind: string) => (await database.write.first<{ n: number }>('select count(*)::int as n from journal.setting where kind = $1', [kind]))?.n;

it('the same key gives the value of the first time, and the work is done once', async () => {
  const by = person();
  const first = await send(by, keyed('a'), 'same');
  expect(first).toEqual({ ok: true, value: { kind: 'same', made: { at: 'once' } } });
  expect(await send(by, keyed('a'), 'same')).toEqual(first);
  expect(await made('same')).toBe(1);
});

it('another person, another organisation, another key and no key are requests of their own', async () => {
  const by = person();
  await send(by, keyed('a'), 'own');
  await send(person(), keyed('a'), 'own');
  await send({ ...by, organisation: randomUUID() }, keyed('a'), 'own');
  await send(by, keyed('b'), 'own');
  await send(by, null, 'own');
  await send({ via: 'public' }, keyed('a'), 'own');
  expect(await made('own')).toBe(6);
});

it('those who are not signed in are one: the same request once, another body refused', async () => {
  await send({ via: 'public' }, keyed('anybody'), 'public');
  expect(await send({ via: 'public' }, keyed('anybody'), 'public')).toMatchObject({ ok: true });
  expect(await send({ via: 'public' }, keyed('anybody', 'y'), 'public')).toEqual({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  expect(await made('public')).toBe(1);
});

it('the same key with another body is refused', async () => {
  const by = person();
  await send(by, keyed('a'), 'other');
  expect(await send(by, keyed('a', 'y'), 'other')).toEqual({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  expect(await made('other')).toBe(1);
});

it('a key whose work is being done is refused at once', async () => {
  const by = person();
  const outcome = await send(by, keyed('a'), 'busy', async () => {
    expect(await send(by, keyed('a'), 'busy')).toEqual({ ok: false, refusal: { code: 'IDEMPOTENCY_KEY_IN_USE' } });
  });
  expect(outcome.ok).toBe(true);
  expect(await made('busy')).toBe(1);
});

it('what was refused, or thrown, may be sent again', async () => {
  const by = person();
  const refused = await database.write.transaction((tx) => idempotency.once(tx, by, keyed('a'), async () => refuse({ code: 'NOT_YET' })));
  expect(refused).toEqual({ ok: false, refusal: { code: 'NOT_YET' } });
  await expect(send(by, keyed('a'), 'again', () => Promise.reject(new Error('cut off')))).rejects.toThrow('cut off');
  expect(await send(by, keyed('a'), 'again')).toMatchObject({ ok: true });
  expect(await made('again')).toBe(1);
});

it('a key is forgotten after a day', async () => {
  const by = person();
  await send(by, keyed('a'), 'day');
  await database.write.query("update journal.idempotency set at = now() - interval '25 hours' where owner = $1", [`${by.account}/${by.organisation}`]);
  await send(by, keyed('a'), 'day');
  expect(await made('day')).toBe(2);
});
