import { createHash, randomBytes } from 'node:crypto';
import { checkDraw, labelOf, readDraw } from '@pure/draw';
import { type DrawAsked, ReplaceSeat, Seating } from '../../libs/features/review/application/seam';
import { drawLogFaults } from '../../apps/cli/src/commands/draw-in-log';
import { type DrawnPlace, inADrawnPlace } from './support/drawn-place';
import { aSubject, randomHex } from './support/draws';
import { Logs } from './support/logs';
import { aMember, type SignedIn } from './support/organisations';
import { Person, refusalOf } from './support/person';

type Opening = Readonly<{ order: string[]; panel: string[]; skips: { label: string; reason: string }[]; revealed: { name: string; bytes: string | null }[] }>;
type Answer = Readonly<{ number: string; state: string; failure: string | null; unilateral: boolean; announcement: { pool: string[] }; opening: Opening | null; parties: { name: string; dropped: boolean }[]; replacements: { left: string; label: string; reason: string }[]; names: { label: string; name: string }[] }>;
type Own = Readonly<{ items: readonly { number: string; label: string; salt: string; drawName: string; seated: boolean }[] }>;

const by = { via: 'system' } as const;
let { database, server, draws, made, parties } = {} as DrawnPlace;
inADrawnPlace((place) => ({ database, server, draws, made, parties } = place));

const drawOf = async (number: string) => (await server.get<Answer>(`/api/v1/draws/${number}`)).body;

it('ten example experts come into the pool once', () => expect(made).toEqual([{ made: 10, refused: [] }, { made: 0, refused: [] }]));

describe('a draw', () => {
  let number: string;
  let drawn: Answer;
  let text: string;
  let revealed: readonly unknown[];
  beforeAll(async () => {
    const draw = await draws.announce();
    number = draw.number;
    await draws.close();
    const reveal = (bytes: string | undefined) => parties[0]?.member.browser.post<{ code: string }>(`/draws/${number}/reveal`, { bytes });
    const [other, own] = [await reveal(randomHex()), await reveal(draw.kept[0])];
    revealed = [other?.body.code, own?.status];
    await draws.endReveal(number);
    await draws.advance();
    await draws.advance();
    const answer = await server.get<Answer>(`/api/v1/draws/${number}`);
    [drawn, text] = [answer.body, answer.text];
  }, 60_000);

  it('takes from a party what it committed to, and nothing else', () => expect(revealed).toEqual(['DRAW_REVEAL_DIFFERS', 200]));

  it('is opened without the party that did not reveal, which is named', () => {
    expect([drawn.state, drawn.failure, drawn.opening?.panel.length]).toEqual(['opened', null, 3]);
    expect(drawn.parties.map(({ dropped }) => dropped).sort()).toEqual([false, true]);
  });

  it('is computed anew from the answer as it is', () => {
    const read = readDraw(JSON.parse(text));
    expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
  });

  it('brings the receipts of the public log, by which its announcement and its opening are what was published', async () => {
    await new Logs({ database, server }).integrate('examples');
    const { text: logged } = await server.get<object>(`/api/v1/draws/${number}`);
    const { origin } = /^[^\n]+\n(?:.*\n)*?(?<origin>[^\n]+)\n\d+\n/u.exec(JSON.parse(logged).log.commit)?.groups ?? {};
    const keys = await new Logs({ database, server }).listedKeys('log-examples', origin ?? '');
    const faults = (draw: object) => drawLogFaults(draw, { keys, origin: origin ?? '' });
    const file = JSON.parse(logged) as Readonly<{ announcement: object; opening: object }>;
    expect(faults(file)).toEqual([]);
    expect(faults({ ...file, announcement: { ...file.announcement, fields: ['nev'] } })).toEqual([{ part: 'commit', code: 'DRAW_LOG_DIFFERS' }]);
    expect(faults({ ...file, opening: { ...file.opening, randomness: '1./' } })).toEqual([{ part: 'reveal', code: 'DRAW_LOG_DIFFERS' }]);
    expect(faults({ ...file, log: { commit: null, reveal: null } })).toEqual([{ part: 'commit', code: 'DRAW_NOT_LOGGED' }, { part: 'reveal', code: 'DRAW_NOT_LOGGED' }]);
  });

  it('shows each expert what makes the own label', async () => {
    const row = await database.write.first<{ account: string }>(`select account_id as account from review.expert where side = 'taiwan' limit 1`);
    const expert = await signedInAs(row?.account ?? '');
    const own = (await expert.get<Own>('/draws/mine')).body.items.find((each) => each.number === number);
    expect(own && labelOf(Buffer.from(own.salt, 'hex'), own.drawName)).toBe(own?.label);
    expect(drawn.announcement.pool).toContain(own?.label);
  });

  it('gives the seat of one who leaves to the next, and nobody else moves', async () => {
    const row = await database.write.first<{ expert: string }>('select expert_id as expert from review.draw_entry where draw = $1 and seated order by place limit 1', [number]);
    const replaced = await database.write.transaction((tx) => server.nest.get(ReplaceSeat, { strict: false }).execute(tx, { draw: number, expert: row?.expert ?? '', reason: 'recused', drafters: [] }, by));
    const after = await drawOf(number);
    expect(replaced.ok && after.opening?.panel.includes(replaced.value.seat.label)).toBe(true);
    expect(drawn.opening?.panel.filter((label) => after.opening?.panel.includes(label))).toHaveLength(2);
    expect(after.replacements).toHaveLength(1);
    const read = readDraw(after);
    expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
  });

  it('gives no seat to who no longer lets themselves be drawn', async () => {
    const row = await database.write.first<{ expert: string }>('select expert_id as expert from review.draw_entry where draw = $1 and seated order by place limit 1', [number]);
    const agree = (given: boolean) => database.write.query(`insert into review.expert_consent (expert_id, purpose, given, notice) select expert_id, 'panel', $2, 0 from review.draw_entry where draw = $1 and not seated and unfit is null`, [number, given]);
    await agree(false);
    const replaced = await database.write.transaction((tx) => server.nest.get(ReplaceSeat, { strict: false }).execute(tx, { draw: number, expert: row?.expert ?? '', reason: 'recused', drafters: [] }, by));
    await agree(true);
    expect(replaced.ok || replaced.refusal.code).toBe('RESERVE_EMPTY');
    const reserve = await database.write.query<{ account: string }>('select e.account_id as account from review.draw_entry n join review.expert e on e.id = n.expert_id where n.draw = $1 and not n.seated and n.unfit is null', [number]);
    const drafters = reserve.map(({ account }) => account); // of a version that came after the draw
    const again = await database.write.transaction((tx) => server.nest.get(ReplaceSeat, { strict: false }).execute(tx, { draw: number, expert: row?.expert ?? '', reason: 'recused', drafters }, by));
    expect(again.ok || again.refusal.code).toBe('RESERVE_EMPTY');
  });
});

/** A browser of an account of the demonstration. */
async function signedInAs(account: string): Promise<Person> {
  const secret = randomBytes(32).toString('base64url');
  await database.write.transaction((tx) => tx.execute(
    `insert into access.session (sha256, account_id, membership_id, method, expires_at, stepped_up_at) select $1, account_id, id, 'password', now() + interval '1 hour', now() from access.membership where account_id = $2::uuid`,
    [createHash('sha256').update(secret).digest(), account],
  ));
  return new Person(server, `gongtong=${secret}`);
}

it('a draw for which nobody reveals fails, and the panel is told', async () => {
  const told: unknown[] = [];
  const seating = server.nest.get(Seating, { strict: false });
  const failed = seating.failed.bind(seating);
  seating.failed = async (tx, of) => {
    told.push(of.reason);
    await failed(tx, of);
  };
  const { number } = await draws.announce();
  await draws.close();
  await draws.endReveal(number);
  await draws.advance();
  expect([(await drawOf(number)).failure, told]).toEqual(['DRAW_NOBODY_REVEALED', ['DRAW_NOBODY_REVEALED']]);
}, 60_000);

it('all draws are for the centre, with what each waits for', async () => {
  const house = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' and example limit 1`);
  const { browser } = await aMember({ database, server }, house?.id ?? '', 'centre', 'draws@centre.example');
  const prepared = await draws.prepare(draws.asked({ lottery: '示例摇奖', deadline: new Date(Date.now() + 3_600_000).toISOString() }));
  const { body } = await browser.get<{ items: { number: string; state: string; lottery: string | null }[] }>('/draws');
  expect(body.items.find(({ number }) => prepared.ok && number === prepared.value.draw)).toMatchObject({ state: 'gathering', lottery: '示例摇奖' });
  expect((await parties[0]?.member.browser.get('/draws'))?.status).toBe(403);
});

describe('a draw with a lottery', () => {
  let centre: SignedIn;
  beforeAll(async () => {
    const house = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' and example limit 1`);
    centre = await aMember({ database, server }, house?.id ?? '', 'centre', 'lottery@centre.example');
  });

  it('is void once the last moment for its numbers is past, which it was told before', async () => {
    const { number, kept } = await draws.announce({ lottery: '示例摇奖' });
    await draws.close();
    for (const [at, { member }] of parties.entries()) await member.browser.post(`/draws/${number}/reveal`, { bytes: kept[at] });
    await draws.advance();
    const { state, announcement } = (await server.get<{ state: string; announcement: { numbersBy?: string } }>(`/api/v1/draws/${number}`)).body;
    expect([state, Number.isNaN(Date.parse(announcement.numbersBy ?? ''))]).toEqual(['closed', false]);
    await database.write.query('update review.draw set numbers_by = clock_timestamp() where number = $1', [number]);
    expect(await refusalOf(centre.browser.post(`/draws/${number}/numbers`, { numbers: [1, 2] }))).toEqual([409, 'DRAW_NUMBERS_LATE']);
    await draws.advance();
    expect((await drawOf(number)).failure).toBe('DRAW_NUMBERS_MISSING');
    const record = await database.write.first<{ document: string }>(`select document from transparency.record where number = $1 order by version desc limit 1`, [number]);
    expect(JSON.parse(record?.document ?? '')).toMatchObject({ failure: 'DRAW_NUMBERS_MISSING' });
  }, 60_000);

  it('is opened with the numbers, which everybody reads', async () => {
    const { number, kept } = await draws.announce({ lottery: '示例摇奖' });
    await draws.close();
    for (const [at, { member }] of parties.entries()) await member.browser.post(`/draws/${number}/reveal`, { bytes: kept[at] });
    expect((await centre.browser.post(`/draws/${number}/numbers`, { numbers: [17, 4] })).status).toBe(200);
    await draws.advance();
    const read = readDraw(await drawOf(number));
    expect(read.ok && [read.value.opening.lottery, checkDraw(read.value.announcement, read.value.opening)]).toEqual([[17, 4], []]);
  }, 60_000);
});

it('who was unfit when it was announced does not come to sit by becoming fit, and who is no longer fit is passed over', async () => {
  const row = await database.write.query<{ id: string; account: string }>(`select id, account_id as account from review.expert where side = 'mainland' order by id limit 2`);
  const [late, gone] = row.map(({ id }) => id);
  const available = (id: string | undefined, is: boolean) => database.write.query('update review.expert set available = $2 where id = $1::uuid', [id, is]);
  await available(late, false);
  const { number, kept } = await draws.announce({ size: 7, least: { mainland: 3, taiwan: 4 } });
  await available(late, true);
  await available(gone, false);
  await draws.close();
  for (const [at, { member }] of parties.entries()) await member.browser.post(`/draws/${number}/reveal`, { bytes: kept[at] });
  await draws.advance();
  await available(gone, true);
  const entries = await database.write.query<{ expert: string; unfit: string | null; frozen: string | null; seated: boolean }>('select expert_id as expert, unfit, frozen, seated from review.draw_entry where draw = $1', [number]);
  expect(entries.find(({ expert }) => expert === late)).toMatchObject({ unfit: 'unavailable', frozen: 'unavailable', seated: false });
  expect(entries.find(({ expert }) => expert === gone)).toMatchObject({ unfit: 'unavailable', frozen: null, seated: false });
  const read = readDraw(await drawOf(number));
  expect(read.ok && checkDraw(read.value.announcement, read.value.opening)).toEqual([]);
}, 60_000);

describe('where the pool cannot fill a panel', () => {
  const tried = async (more: Partial<DrawAsked>) => {
    const drawn = await draws.prepare(draws.asked({ size: 5, least: { mainland: 2, taiwan: 2 }, fields: [], deadline: new Date(Date.now() + 60_000).toISOString(), revealHours: 24, ...more }));
    return drawn.ok ? drawn.value.unilateral : drawn.refusal.code;
  };
  const society = async (side: string) => (await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'trade-association' and side = $1`, [side]))?.id ?? '';

  it('one that lacks a side goes on as one of one side: all of the other are of an organisation that it concerns', async () => {
    expect(await tried({})).toBe(false);
    expect(await tried({ subject: aSubject({ organisations: [{ id: await society('taiwan'), name: 'x' }] }) })).toBe(true);
  });

  it('one that lacks people altogether is refused, as are even sizes, fields that nobody knows and parties that are none', async () => {
    expect(await tried({ fields: ['cold-chain'] })).toBe('PANEL_CANNOT_BE_FILLED');
    expect(await tried({ size: 4 })).toBe('PANEL_SIZE_EVEN');
    expect(await tried({ fields: ['astrology'] })).toBe('DRAW_FIELD_UNKNOWN');
    expect(await tried({ parties: [parties[0]?.organisation ?? ''] })).toBe('DRAW_PARTIES_TOO_FEW');
    const centre = await database.write.first<{ id: string }>(`select id from access.organisation where kind = 'centre' limit 1`);
    expect(await tried({ parties: [parties[0]?.organisation ?? '', centre?.id ?? ''] })).toBe('DRAW_PARTY_UNFIT');
  });

  it('an employer that somebody wrote down in the other script is found to be one that it concerns', async () => {
    expect(await tried({ size: 7, least: { mainland: 5, taiwan: 2 }, subject: aSubject({ organisations: [{ id: null, name: '示例照明電器協會' }] }) })).toBe('PANEL_CANNOT_BE_FILLED');
  });
});
