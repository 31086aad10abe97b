import { randomUUID } from 'node:crypto';
import type { Caller } from '@platform/permissions';
import { SqlTwoPersons, type Step } from '@platform/two-person';
import { type TestDatabase, testDatabase } from '../../support/database';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase({ restricted: true });
  await database.write.query('select 1');
});

const twoPersons = new SqlTwoPersons();
const caller = (minutesAgo = 0): Caller => ({
  account: randomUUID(), session: randomUUID(), via: 'session', acting: null, at: new Date().toISOString(), steppedUpAt: new Date(Date.now() - minutesAgo * 60_000).toISOString(),
});
const [proposer, second] = [caller(), caller()];
const first = (more: Partial<Step> = {}): Step => ({
  proposal: randomUUID(), step: 1, act: 'fruit.granted', subject: { kind: 'fruit', id: '7' }, content: { ripe: true, weight: '3' }, by: proposer, ...more,
});
const take = (step: Step) => database.write.transaction((tx) => twoPersons.step(tx, step));
const proposed = async (): Promise<Step> => {
  const step = first();
  expect(await take(step)).toEqual({ ok: true, value: null });
  return step;
};

describe('two persons', () => {
  it('act together: the second on what the first proposed, whatever the order of its members', async () => {
    const step = await proposed();
    expect(await take({ ...step, step: 2, by: second, content: { weight: '3', ripe: true } })).toMatchObject({ ok: true });
  });

  it.each<[string, Partial<Step>, string]>([
    ['the same person in another session', { by: { ...proposer, session: randomUUID() } }, 'SAME_PERSON'],
    ['another person in the same session', { by: { ...second, session: proposer.session } }, 'SAME_SESSION'],
    ['a person who confirmed six minutes ago', { by: caller(6) }, 'STEP_UP_REQUIRED'],
    ['a person who never confirmed', { by: { ...second, steppedUpAt: null } }, 'STEP_UP_REQUIRED'],
    ['a token', { by: { ...second, via: 'token', session: null } }, 'STEP_UP_REQUIRED'],
    ['other content', { content: { ripe: true, weight: '4' } }, 'CONTENT_CHANGED'],
    ['another subject', { subject: { kind: 'fruit', id: '8' } }, 'CONTENT_CHANGED'],
    ['another act', { act: 'fruit.ended' }, 'CONTENT_CHANGED'],
    ['a step that is taken', { step: 1 }, 'STEP_OUT_OF_ORDER'],
    ['a step too far', { step: 3 }, 'STEP_OUT_OF_ORDER'],
    ['an unknown proposal', { proposal: randomUUID() }, 'STEP_OUT_OF_ORDER'],
  ])('are refused: %s', async (_what, more, code) => {
    const step = await proposed();
    expect(await take({ ...step, step: 2, by: second, ...more })).toEqual({ ok: false, refusal: { code } });
    expect(await take({ ...step, step: 2, by: second })).toMatchObject({ ok: true });
  });

  it('leave the transaction of a refused step alive, with what else it wrote', async () => {
    const step = first();
    const outcome = await database.write.transaction(async (tx) => {
      await twoPersons.step(tx, step);
      const again = await twoPersons.step(tx, { ...step, step: 2 });
      return [again, await twoPersons.step(tx, { ...step, step: 2, by: second })];
    });
    expect(outcome).toMatchObject([{ refusal: { code: 'SAME_PERSON' } }, { ok: true }]);
  });

  it('decide 300 raced acts once each, and nobody alone', async () => {
    const outcomes: string[][] = [];
    for (let round = 0; round < 300; round += 10) {
      const raced = Array.from({ length: 10 }, async () => {
        const step = await proposed();
        const [third, others] = [caller(), { ...proposer, session: randomUUID() }];
        const taking = [second, third, others, proposer].map((by) => take({ ...step, step: 2, by }));
        return (await Promise.all(taking)).map((result) => (result.ok ? 'ok' : result.refusal.code));
      });
      outcomes.push(...(await Promise.all(raced)));
    }
    expect(outcomes).toHaveLength(300);
    expect(outcomes.filter((one) => one.filter((outcome) => outcome === 'ok').length !== 1)).toEqual([]);
    expect(outcomes.filter(([, , self, same]) => self === 'ok' || same === 'ok')).toEqual([]);
    const double = 'select 1 from journal.approval where step = 2 group by proposal having count(*) > 1';
    const self = 'select 1 from journal.approval a join journal.approval b using (proposal, account) where a.step < b.step';
    expect(await database.write.query(double)).toEqual([]);
    expect(await database.write.query(self)).toEqual([]);
  });
});
