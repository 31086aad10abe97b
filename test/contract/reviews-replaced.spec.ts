import { OpenPanel } from '@features/review';
import { type DrawnPlace, inADrawnPlace } from './support/drawn-place';
import { randomHex } from './support/draws';
import { aMember } from './support/organisations';
import { aSubject, farDays, someRows } from './support/panels';
import { commitmentOf } from '@pure/draw';

let { database, server, draws, parties } = {} as DrawnPlace;
inADrawnPlace((place) => ({ database, server, draws, parties } = place));

const seats = (panel: string) => database.write.query<{ place: number; state: string; vote: string | null; account_id: string }>('select place, state, vote, account_id from review.seat where panel = $1::uuid order by place', [panel]);

it('an interest after the vote gives the seat to the next of the drawn order, and the round opens again for that one', async () => {
  const { deadline, revealHours, lottery } = draws.asked();
  const opened = await database.write.transaction((tx) =>
    server.nest.get(OpenPanel, { strict: false }).execute(tx, { subject: aSubject(someRows(2)), size: 3, least: { mainland: 1, taiwan: 1 }, fields: ['lighting'], days: farDays, draw: { deadline, revealHours, lottery, parties: parties.map(({ organisation }) => organisation) } }, { via: 'system' }));
  if (!opened.ok) throw new Error(opened.refusal.code);
  const { panel, draw } = opened.value;
  const kept = parties.map(randomHex);
  for (const [at, { member }] of parties.entries()) await member.browser.post(`/draws/${draw}/commit`, { commitment: commitmentOf(Buffer.from(kept[at] ?? '', 'hex')) });
  await draws.close();
  for (const [at, { member }] of parties.entries()) await member.browser.post(`/draws/${draw}/reveal`, { bytes: kept[at] });
  await draws.advance();
  expect((await seats(panel)).map(({ state }) => state)).toEqual(['invited', 'invited', 'invited']);
  await database.write.query(`update review.panel set state = 'voting', round_closed = true where id = $1::uuid`, [panel]);
  await database.write.query(`update review.seat set state = 'accepted', submitted_at = now(), vote = 'agree', vote_version = 1, signed = place <> 3 where panel = $1::uuid`, [panel]);
  const house = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' and example limit 1`);
  const centre = await aMember({ database, server }, house?.id ?? '', 'centre', 'replaced@centre.example');
  expect((await centre.browser.post(`/panels/${panel}/find-interest`, { place: 1, words: '受申请单位委托' })).body).toMatchObject({ state: 'blind', seats: [{ state: 'recused' }, { state: 'accepted' }, { state: 'accepted' }, { place: 4, state: 'invited' }] });
  expect(new Set((await seats(panel)).map(({ account_id: account }) => account)).size).toBe(4);
});
