import { createHash } from 'node:crypto';
import { canonicalJson } from '@pure/kernel';
import { numberOf } from '@pure/public-number';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import type { Person, Problem } from './support/person';

type Names = Readonly<Record<string, string>>;
type Shown = Readonly<{
  number: string; version: number; state: string; reason: string | null; territory: string; example: boolean; sha256: string; documentRecord: number; notice: { open: boolean } | null; objections: { outcome: string; answer: string }[];
  acts: { record: number; act: string; reasons: string | null; by: Names }[]; document: { effect: string; approvingBody: Names; since: string | null; objections: Record<string, number>; offline: { number: string } | null };
}>;
type Case = Problem & Readonly<{ state: string; possible: string[]; isSame: boolean; isWriter: boolean; isFirst: boolean; objections: { id: string; words: string; outcome: string | null }[]; attempts: { outcome: string | null; closed: boolean; sentBy: string | null }[]; sentBack: { words: string }[] }>;
type Pair = Readonly<{ standing: string; grade: number; mapping?: string; mask: string[] }>;

const pair = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' };
const place = {} as { database: TestDatabase; server: ContractApp; centre: string; drafter: SignedIn };
const people: Record<string, SignedIn> = {};
const bodies: Record<string, string> = {};
let made = 0;
const email = () => `approval-${(made += 1)}@approval.example`;

async function aRegulator(name: string, territory: string, level = 'province'): Promise<void> {
  const organisation = (bodies[name] = await anOrganisation(place.database, 'regulator', name));
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', $2, $3, '2020-01-01')`, [organisation, level, territory]);
  for (const [who, role] of [['officer', 'officer'], ['approver', 'approver'], ['second', 'approver']] as const) people[`${name} ${who}`] = await aMember(place, organisation, role, email());
}

beforeAll(async () => {
  place.database = await testDatabase({ starter: true });
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  place.centre = await anOrganisation(place.database, 'centre', '研究中心');
  place.drafter = await aMember(place, place.centre, 'centre', email());
  await aRegulator('省局', '350000');
  await aRegulator('外省局', '440000');
}, 300_000);
afterAll(() => place.server.close());

const browserOf = (who: string): Person => people[who]?.browser ?? place.drafter.browser;
const contentOf = (relations: string[]) => ({
  ...pair, lastKey: 0, rows: [],
  document: { relations, negated: false, evidence: [{ source: 'GB 4943.1-2022', locator: '前言', grade: 3 }], degree: null, rationale: '两者采用同一基础标准', deviationsSeen: false, deviationsComplete: false },
});

/** A mapping that a panel has agreed to, as the centre submitted it. */
async function reviewed({ relations = ['superset'], writer = place.drafter.account.id }: Readonly<{ relations?: string[]; writer?: string }> = {}): Promise<string> {
  const number = numberOf('M', 2026, (made += 1));
  const content = contentOf(relations);
  const row = await place.database.write.first<{ id: string }>(
    `insert into mapping.mapping (number, organisation_id, state, source, target, submitted) values ($1, $2::uuid, 'reviewed', $3, $4, 1) returning id`, [number, place.centre, pair.source, pair.target]);
  const digest = createHash('sha256').update(canonicalJson(content)).digest();
  await place.database.write.query(`insert into mapping.version (mapping_id, version, content, digest, submitted_by) values ($1::uuid, 1, $2::jsonb, $3, $4::uuid)`, [row?.id, JSON.stringify(content), digest, place.drafter.account.id]);
  await place.database.write.query(`insert into mapping.drafter (mapping_id, account_id) values ($1::uuid, $2::uuid)`, [row?.id, writer]);
  return number;
}

const terms = (more: object = {}) => ({ version: 1, effect: 'technical-reference', territory: '350200', noticeDays: 30, ...more });
const act = (who: string, number: string, name: string, body: object = {}) => browserOf(who).post<Case>(`/mappings/${number}/${name}`, body);
const send = (number: string, more: object = {}, who = '省局 officer') => act(who, number, 'send-to-notice', terms(more));
const shown = async (number: string): Promise<Shown> => (await place.server.get<Shown>(`/api/v1/mappings/${number}`)).body;
const object = (number: string, words = '限值有误') => place.server.post<Problem & { place: number; sha256: string; record: number }>(`/api/v1/mappings/${number}/objections`, { words });
/** The notice ends so many milliseconds from now, by the database's clock. */
const closes = (number: string, ms: number) => place.database.write.query(`update mapping.approval set closes = clock_timestamp() + make_interval(secs => $2::float / 1000) where number = $1`, [number, ms]);
const code = ({ status, body }: Readonly<{ status: number; body: Problem }>) => [status, body.code];

/** The centre submits another content, and the panel agrees to it. */
async function nextVersion(number: string, relations: string[]): Promise<void> {
  const content = contentOf(relations);
  const digest = createHash('sha256').update(canonicalJson(content)).digest();
  await place.database.write.query(
    `insert into mapping.version (mapping_id, version, content, digest, submitted_by) select id, 2, $2::jsonb, $3, $4::uuid from mapping.mapping where number = $1`, [number, JSON.stringify(content), digest, place.drafter.account.id]);
  await place.database.write.query(`update mapping.mapping set submitted = 2 where number = $1`, [number]);
}

async function approved(options: Parameters<typeof reviewed>[0] = {}): Promise<string> {
  const number = await reviewed(options);
  expect((await send(number)).status).toBe(200);
  await closes(number, -1);
  expect((await act('省局 approver', number, 'approve')).status).toBe(200);
  return number;
}

describe('an approval', () => {
  it('goes from the first person over a notice with an objection to the second, and carries the engine at grade 5', async () => {
    const number = await reviewed();
    const offline = { number: '示市监〔2026〕1号', on: '2026-01-02', sha256: 'a'.repeat(64) };
    const sent = await send(number, { offline });
    expect([sent.status, sent.body.state, sent.body.isFirst]).toEqual([200, 'in_notice', true]);
    expect(await shown(number)).toMatchObject({ state: 'in_notice', territory: '350200', notice: { open: true }, document: { since: null, approvingBody: { 'zh-Hans': '省局' }, offline: { number: offline.number } } });
    const objected = await object(number);
    expect([objected.status, objected.body.place]).toEqual([201, 1]);
    expect(objected.body.sha256).toBe(createHash('sha256').update('限值有误').digest('hex'));
    expect(code(await act('省局 approver', number, 'approve'))).toEqual([409, 'NOTICE_RUNNING']);
    await closes(number, -1);
    expect(code(await object(number))).toEqual([409, 'NOTICE_OVER']);
    expect(code(await act('省局 approver', number, 'approve'))).toEqual([409, 'OBJECTIONS_OPEN']);
    const [objection] = (await browserOf('省局 officer').get<Case>(`/approvals/${number}`)).body.objections;
    expect((await act('省局 officer', number, `objections/${objection?.id}/answer`, { outcome: 'refused', answer: '限值与原文一致' })).status).toBe(200);
    expect(code(await act('省局 officer', number, `objections/${objection?.id}/answer`, { outcome: 'refused', answer: '又一次' }))).toEqual([409, 'OBJECTION_ANSWERED']);
    const done = await act('省局 approver', number, 'approve');
    expect([done.status, done.body.state, done.body.possible]).toEqual([200, 'approved', ['suspend', 'supersede', 'revoke']]);
    const published = await shown(number);
    expect(published).toMatchObject({ state: 'approved', notice: null, objections: [{ outcome: 'refused', answer: '限值与原文一致' }], document: { effect: 'technical-reference', objections: { received: 1, takenUp: 0, refused: 1 } } });
    expect(published.acts.map(({ act: name, record }) => [name, record])).toEqual([['send-to-notice', 1], ['approve', 3]]);
    expect(createHash('sha256').update(canonicalJson(published.document as never)).digest('hex')).toBe(published.sha256);
    expect(JSON.stringify(published)).not.toContain('限值有误');
    expect((await place.server.get<Shown>(`/api/v1/mappings/${number}/versions/1`)).body.sha256).toBe(published.sha256);
    const kinds = await place.database.write.query<{ kind: string }>(`select kind from transparency.record where number = $1 order by version`, [number]);
    expect(kinds.map(({ kind }) => kind)).toEqual(['mapping', 'objection', 'decision']);
    const rows = await place.database.write.query(`select grade, territory, standing from catalogue.decided_mapping where mapping = $1`, [number]);
    expect(rows).toEqual([{ grade: 5, territory: '350200', standing: 'stands' }]);
    const { body } = await place.server.get<Pair>(`/api/v1/correspondences/${encodeURIComponent(pair.source)}/${encodeURIComponent(pair.target)}`);
    expect(body).toMatchObject({ standing: 'approved', grade: 5, mask: ['superset'], legal: { approvingBody: '省局', territory: '350200', mapping: expect.stringMatching(/^GT-M-/), version: 1, unilateral: false } });
    await act('省局 approver', number, 'revoke', { reasons: '试验结束' });
  });

  it.each([
    ['a territory of others', { territory: '440300' }, 422, 'TERRITORY_BEYOND'],
    ['a notice of a day less than configured', { noticeDays: 29 }, 422, 'NOTICE_TOO_SHORT'],
    ['a validity that is over with the notice', { until: '2026-01-01' }, 422, 'VALIDITY_UNFIT'],
    ['a version that is not the last', { version: 2 }, 409, 'MAPPING_VERSION_OTHER'],
    ['a decision on paper of the future', { offline: { number: 'x', on: '2999-01-01', sha256: 'a'.repeat(64) } }, 422, 'DECISION_AHEAD'],
  ])('does not begin with %s', async (_name, more, status, expected) => {
    expect(code(await send(await reviewed(), more))).toEqual([status, expected]);
  });

  it('does not begin where nobody else may approve it', async () => {
    const alone = await anOrganisation(place.database, 'regulator', '独任局');
    await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', '350200', '2020-01-01')`, [alone]);
    people['独任局 officer'] = await aMember(place, alone, 'officer', email());
    expect(code(await send(await reviewed(), {}, '独任局 officer'))).toEqual([409, 'NO_SECOND_PERSON']);
    people['独任局 approver'] = await aMember(place, alone, 'approver', email());
    expect(code(await send(await reviewed({ writer: people['独任局 approver'].account.id }), {}, '独任局 officer'))).toEqual([409, 'NO_SECOND_PERSON']);
  });

  it('is not begun by who wrote it', async () => {
    const number = await reviewed({ writer: people['省局 officer']?.account.id ?? '' });
    expect(code(await send(number))).toEqual([403, 'SUBMITTER_MAY_NOT_APPROVE']);
    expect((await browserOf('省局 officer').get<Case>(`/approvals/${number}`)).body).toMatchObject({ state: 'reviewed', isWriter: true, attempts: [] });
  });

  it('is not for who wrote it, nor for another body', async () => {
    const number = await reviewed({ writer: people['省局 second']?.account.id ?? '' });
    await send(number);
    await closes(number, -1);
    expect(code(await act('省局 second', number, 'approve'))).toEqual([403, 'SUBMITTER_MAY_NOT_APPROVE']);
    expect(code(await act('外省局 approver', number, 'approve'))).toEqual([403, 'OTHER_REGULATOR']);
    expect((await act('省局 approver', number, 'approve')).status).toBe(200);
    await act('省局 approver', number, 'revoke', { reasons: '试验结束' });
  });

  it('is not for a body that no longer decides there, nor for a validity that is over', async () => {
    await aRegulator('移交局', '350500', 'city');
    const asOfficer = (number: string, more: object) => send(number, { territory: '350500', ...more }, '移交局 officer');
    const [over, number] = [await reviewed(), await reviewed()];
    for (const [one, more] of [[over, { until: '2099-12-31' }], [number, {}]] as const) {
      expect((await asOfficer(one, more)).status).toBe(200);
      await closes(one, -1);
    }
    await place.database.write.query(`update mapping.approval set valid_until = (now() at time zone 'Asia/Shanghai')::date - 1 where number = $1`, [over]);
    expect(code(await act('移交局 approver', over, 'approve'))).toEqual([409, 'VALIDITY_UNFIT']);
    await place.database.write.query(`update access.competence set territory = '350600' where organisation_id = $1::uuid`, [bodies['移交局']]);
    expect(code(await act('移交局 approver', number, 'approve'))).toEqual([403, 'TERRITORY_BEYOND']);
    expect([(await shown(over)).state, (await shown(number)).state]).toEqual(['in_notice', 'in_notice']);
    expect((await act('移交局 approver', number, 'return', { reasons: '职权已移交' })).body.state).toBe('reviewed');
  });

  it('is void where the content is another than the first person saw', async () => {
    const number = await reviewed();
    await send(number);
    await closes(number, -1);
    const changed = canonicalJson(contentOf(['equal']));
    await place.database.write.query('alter table mapping.version disable trigger never_changed');
    await place.database.write.query(`update mapping.version v set content = $2::jsonb from mapping.mapping m where m.id = v.mapping_id and m.number = $1`, [number, changed]);
    await place.database.write.query('alter table mapping.version enable trigger never_changed');
    expect(code(await act('省局 approver', number, 'approve'))).toEqual([409, 'CONTENT_CHANGED']);
    const { body } = await browserOf('省局 officer').get<Case>(`/approvals/${number}`);
    expect([body.state, body.isSame, body.attempts.map(({ outcome }) => outcome)]).toEqual(['reviewed', false, ['void']]);
    expect(code(await send(number))).toEqual([409, 'CONTENT_DIFFERS']);
  });

  it('is taken back in a notice, and what is to be corrected before one is told', async () => {
    const number = await reviewed();
    expect((await act('省局 officer', number, 'return', { reasons: '请补充第 4 章' })).body.sentBack).toMatchObject([{ words: '请补充第 4 章' }]);
    await send(number);
    const returned = await act('省局 officer', number, 'return', { reasons: '依据不足' });
    expect([returned.body.state, (await shown(number)).state, (await shown(number)).reason]).toEqual(['reviewed', 'returned', '依据不足']);
  });
});

it('another body reads neither what was objected nor who decided', async () => {
  const number = await reviewed();
  await send(number);
  await object(number, '限值有误');
  const [own, other] = [(await browserOf('省局 approver').get<Case>(`/approvals/${number}`)).body, (await browserOf('外省局 approver').get<Case>(`/approvals/${number}`)).body];
  expect([own, other].map(({ objections, attempts }) => [objections.map(({ words }) => words), attempts.map(({ sentBy }) => sentBy !== null)])).toEqual([[['限值有误'], [true]], [[''], [false]]]);
});

it('the attempt that goes on is the last one, also when two notices began on one day', async () => {
  const number = await reviewed();
  for (const noticeDays of [60, 45, 30]) {
    const { body } = await send(number, { noticeDays });
    expect([body.attempts.at(-1)?.outcome, body.attempts.filter(({ outcome }) => outcome === null).length, body.isFirst]).toEqual([null, 1, true]);
    if (noticeDays > 30) await act('省局 officer', number, 'return', { reasons: `公示 ${noticeDays} 日有误` });
  }
});

describe('an approved mapping', () => {
  const standing = async (number: string) => (await place.database.write.query<{ standing: string }>(`select standing from catalogue.decided_mapping where mapping = $1`, [number])).map(({ standing: one }) => one);

  it('is suspended, comes back and is revoked, each with its reasons', async () => {
    const number = await approved();
    expect(code(await act('外省局 approver', number, 'suspend', { reasons: '外省' }))).toEqual([403, 'TERRITORY_BEYOND']);
    expect((await act('省局 approver', number, 'suspend', { reasons: '待核对' })).body.state).toBe('suspended');
    expect([await standing(number), (await shown(number)).reason]).toEqual([['suspended'], '待核对']);
    expect((await act('省局 approver', number, 'lift', { reasons: '已核对' })).body.state).toBe('approved');
    expect(await standing(number)).toEqual(['stands']);
    expect((await act('省局 approver', number, 'revoke', { reasons: '依据已撤销' })).body.state).toBe('revoked');
    expect([await standing(number), (await shown(number)).acts.map(({ act: name }) => name)]).toEqual([['revoked'], ['send-to-notice', 'approve', 'suspend', 'lift', 'revoke']]);
    expect(code(await act('省局 approver', number, 'lift', { reasons: '再来' }))).toEqual([409, 'MAPPING_STATE']);
  });

  it('gives its place to another one alone that is approved between the same standards', async () => {
    const [number, next] = [await approved(), await reviewed()];
    expect(code(await act('省局 approver', number, 'supersede', { reasons: '新对应', successor: next }))).toEqual([422, 'MAPPING_SUCCESSOR_UNFIT']);
    expect(code(await act('省局 approver', number, 'supersede', { reasons: '新对应', successor: number }))).toEqual([422, 'MAPPING_SUCCESSOR_UNFIT']);
    await send(next);
    await closes(next, -1);
    await act('省局 approver', next, 'approve');
    expect((await act('省局 approver', number, 'supersede', { reasons: '新对应', successor: next })).body.state).toBe('superseded');
    expect(await shown(number)).toMatchObject({ state: 'superseded', successor: next });
    await act('省局 approver', next, 'revoke', { reasons: '试验结束' });
  });
});

it('200 raced approvals: none twice, none by who sent it or wrote it', async () => {
  const numbers: string[] = [];
  for (let at = 0; at < 20; at += 1) {
    const number = await reviewed({ writer: people['省局 second']?.account.id ?? '' });
    await send(number);
    await closes(number, -1);
    numbers.push(number);
  }
  const racers = ['省局 approver', '省局 approver', '省局 second', '省局 officer', '外省局 approver'];
  const answers = await Promise.all(numbers.flatMap((number) => [...racers, ...racers].map(async (who) => ({ number, who, status: (await act(who, number, 'approve')).status }))));
  const won = answers.filter(({ status }) => status === 200);
  const answered = new Set(won.map(({ number }) => number));
  expect([answers.length, won.length, new Set(won.map(({ who }) => who))]).toEqual([200, answered.size, new Set(['省局 approver'])]);
  for (const number of numbers.filter((one) => !answered.has(one))) await act('省局 approver', number, 'approve'); // whose answer was lost in the crowd asks once more
  const acts = await place.database.write.query<{ n: number }>(`select count(*)::int as n from mapping.public_act where act = 'approve' and number = any($1) group by number`, [numbers]);
  const persons = await place.database.write.query<{ by: string }>(`select distinct settled_by as by from mapping.approval where outcome = 'approved' and number = any($1)`, [numbers]);
  expect([acts.map(({ n }) => n), persons]).toEqual([numbers.map(() => 1), [{ by: people['省局 approver']?.account.id }]]);
}, 120_000);

describe('the last minute of a notice', () => {
  it('takes every objection that comes before it ends by the clock of the database, and none after', async () => {
    const number = await reviewed();
    await send(number);
    await closes(number, 700);
    const answers: number[] = [];
    for (const until = Date.now() + 1_400; Date.now() < until; ) answers.push((await object(number)).status);
    const accepted = answers.filter((status) => status === 201).length;
    expect(answers).toEqual([...Array<number>(accepted).fill(201), ...Array<number>(answers.length - accepted).fill(409)]);
    const { n, late } = (await place.database.write.first<{ n: number; late: number }>(
      `select count(*)::int as n, (count(*) filter (where o.received > a.closes))::int as late from mapping.objection o join mapping.approval a on a.id = o.approval where a.number = $1`, [number])) ?? { n: 0, late: 1 };
    expect([n, late, accepted > 0, accepted < answers.length]).toEqual([accepted, 0, true, true]);
  });
});

describe('a panel', () => {
  const FAR = '2099-12-31';
  const asked = (more: object = {}) => ({
    size: 3, least: { mainland: 1, taiwan: 1 }, fields: [], days: { answer: FAR, round: FAR, discussion: FAR, vote: FAR }, draw: { deadline: '2099-01-01T00:00:00Z', revealHours: 24, parties: [] }, ...more,
  });

  it('is opened for what was submitted alone, odd in number, with two parties at least', async () => {
    const number = await reviewed();
    expect(code(await act('省局 officer', number, 'open-panel', asked()))).toEqual([409, 'MAPPING_STATE']);
    await place.database.write.query(`update mapping.mapping set state = 'in_review' where number = $1`, [number]);
    expect(code(await act('省局 officer', number, 'open-panel', asked({ size: 4 })))).toEqual([422, 'PANEL_SIZE_EVEN']);
    expect((await act('省局 officer', number, 'open-panel', asked())).status).toBe(422);
    expect((await act('省局 approver', number, 'open-panel', asked())).status).toBe(403);
  });
});

describe('the page of a mapping', () => {
  const page = async (path: string) => (await place.server.get(path)).text;

  it('says who proposes what while a notice runs, and takes objections from anybody', async () => {
    const number = await reviewed();
    await send(number);
    const text = await page(`/hans/m/${number}`);
    expect(['拟批准机构', '省局', '厦门市', '技术参考', '尚在公示', '可提出异议', '不构成官方互认'].filter((words) => !text.includes(words))).toEqual([]);
    expect(await page(`/hans/m/${number}/object`)).toContain('<textarea');
    await closes(number, -1);
    expect(await page(`/hant/m/${number}/object`)).toContain('現不受理異議');
    await act('省局 officer', number, 'return', { reasons: '依据不足' });
    expect(await page(`/en/m/${number}`)).toContain('The notice ended on');
  });

  it('of an old version says what became of that version', async () => {
    const number = await reviewed();
    await send(number);
    await act('省局 officer', number, 'return', { reasons: '依据不足' });
    await nextVersion(number, ['equal', 'superset']);
    expect((await send(number, { version: 2 })).status).toBe(200);
    const old = async () => (await place.server.get<Shown>(`/api/v1/mappings/${number}/versions/1`)).body;
    expect(await old()).toMatchObject({ version: 1, state: 'returned', reason: '依据不足', notice: null });
    await closes(number, -1);
    expect((await act('省局 approver', number, 'approve')).status).toBe(200);
    expect([await shown(number), await old()]).toMatchObject([{ version: 2, state: 'approved' }, { version: 1, state: 'returned', document: { since: null } }]);
    const texts = [await page(`/hans/m/${number}`), await page(`/hans/m/${number}/v/1`)];
    expect(texts.map((text) => text.includes('tag in_force">已批准'))).toEqual([true, false]);
    await act('省局 approver', number, 'revoke', { reasons: '试验结束' });
  });

  it('has body, effect and territory of an approved one, its history and a citation; the pages of both standards lead there', async () => {
    const number = await approved();
    const texts = await Promise.all(['hans', 'hant', 'en'].map((script) => page(`/${script}/m/${number}`)));
    expect(['批准机构', '本批准只发布平台的技术结论，不是行政许可。', '在台湾地区不具法律效力', '差异清单未见，不等于没有差异', 'SHA-256', '送公示'].filter((words) => !texts[0]?.includes(words))).toEqual([]);
    expect([texts[1]?.includes('核准機構'), texts[2]?.includes('Approving body')]).toEqual([true, true]);
    expect((await page('/hans/std/GB-4943.1-2022')).includes(`/hans/m/${number}`)).toBe(true);
    expect((await page('/hans/m')).includes(number)).toBe(true);
    await act('省局 approver', number, 'suspend', { reasons: '待核对' });
    expect((await page(`/hans/m/${number}/v/1`)).includes('起不得引用')).toBe(true);
    expect((await place.server.get(`/hans/m/${number}/v/9`)).status).toBe(404);
    await act('省局 approver', number, 'revoke', { reasons: '试验结束' });
  });
});
