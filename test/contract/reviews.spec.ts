import { randomUUID } from 'node:crypto';
import { OpenPanel } from '@features/review';
import { KeepTime } from '../../libs/features/review/application/panel/keep-time';
import { PanelReading } from '../../libs/features/review/application/panel/panel-reading';
import { PanelStore } from '../../libs/features/review/application/panel/panel-store';
import { RevisePanel } from '../../libs/features/review/application/panel/revise-panel';
import { Seating } from '../../libs/features/review/application/seam';
import { ReviewRecords } from '../../libs/features/review/persistence/panel/review-records';
import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { accepted, allRead, aPanel, aSubject, atTheVote, farDays, type Panelled, someRows } from './support/panels';
import { type Problem, refusalOf } from './support/person';

type Row = Readonly<{ key: string; change: string; isRead: boolean; before: { reason: string } | null }>;
type Seen = Readonly<{
  state: string; seat: string; sees: boolean; signed: boolean; outcome: string | null; basis: string | null; version: number; unread: string[]; rows: Row[]; unilateral: boolean;
  opinions: { place: number; isOwn: boolean; key: string; round: string; version: number; kind: string; isOld: boolean }[]; comments: { isOwn: boolean; words: string }[]; members: { place: number; state: string; vote: string | null; notBlind: boolean }[];
}>;
type Panel = Readonly<{ state: string; isDrafter: boolean; seats: { place: number; state: string; reason: string | null }[]; dissents: { place: number; reasons: string; words: Record<string, string> | null }[] }>;

const place = {} as { database: TestDatabase; server: ContractApp };
let centre: SignedIn;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1', GONGTONG_ROLES: 'pages,api' });
  centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'panels@centre.example');
});
afterAll(() => place.server.close());

const seen = async ({ id }: Panelled, { browser }: SignedIn) => (await browser.get<Seen>(`/reviews/${id}`)).body;
const looked = async ({ id }: Panelled) => (await centre.browser.get<Panel>(`/panels/${id}`)).body;
const judge = ({ id }: Panelled, { browser }: SignedIn, key: string, body: object, version = 0) => browser.send<Problem & { version: number }>('PUT', `/reviews/${id}/rows/${key}/opinion`, body, { 'if-match': `"${version}"` });
const post = ({ id }: Panelled, { browser }: SignedIn, what: string, body: object = {}) => browser.post<Seen & Problem & { keys?: string[] }>(`/reviews/${id}/${what}`, body);
const reading = () => place.server.nest.get(PanelReading, { strict: false });
const shown = (panel: Panelled) => place.database.write.transaction((tx) => reading().ofSubject(tx, panel.subject.id));
/** As if the day had passed. */
const dayPassed = async ({ id }: Panelled, column: string) => {
  await place.database.write.query(`update review.panel set ${column} = '2026-01-05' where id = $1::uuid`, [id]);
  expect(await place.server.nest.get(KeepTime, { strict: false }).execute()).toEqual([]);
};
const one = ({ experts }: Panelled, index: number): SignedIn => experts[index] as SignedIn;

it('an invitation says what is compared and no more; who has an interest or no access does not sit', async () => {
  const panel = await aPanel(place);
  expect(await seen(panel, one(panel, 0))).toMatchObject({ seat: 'invited', rows: [], members: [] });
  expect(await refusalOf(post(panel, one(panel, 0), 'accept', { hasAccess: true, noInterest: false }))).toEqual([422, 'INTEREST_STATED']);
  expect(await refusalOf(post(panel, one(panel, 0), 'accept', { hasAccess: false, noInterest: true }))).toEqual([422, 'ACCESS_NEEDED']);
  expect(await refusalOf(judge(panel, one(panel, 0), 'r1', { kind: 'agree' }))).toEqual([409, 'SEAT_NOT_ACCEPTED']);
  await accepted(panel);
  expect(await seen(panel, one(panel, 0))).toMatchObject({ seat: 'accepted', state: 'blind', unread: ['r1', 'r2', 'r3'] });
  expect(await refusalOf(post(panel, one(panel, 0), 'accept', { hasAccess: true, noInterest: true }))).toEqual([409, 'SEAT_ANSWERED']);
});

it('a stranger, and who has left, finds no such review', async () => {
  const [panel, other] = [await aPanel(place), await aPanel(place)];
  await accepted(panel);
  const stranger = one(other, 0);
  for (const [what, body] of [['accept', { hasAccess: true, noInterest: true }], ['recuse', { reason: 'time' }], ['submit-opinion', { vote: 'agree' }], ['vote', { vote: 'agree' }], ['sign', {}], ['sign/options', {}]] as const) {
    expect(await refusalOf(post(panel, stranger, what, body))).toEqual([404, 'REVIEW_UNKNOWN']);
  }
  expect(await refusalOf(stranger.browser.get<Problem>(`/reviews/${panel.id}`))).toEqual([404, 'REVIEW_UNKNOWN']);
  expect(await refusalOf(judge(panel, stranger, 'r1', { kind: 'agree' }))).toEqual([404, 'REVIEW_UNKNOWN']);
  expect(await refusalOf(centre.browser.get<Problem>(`/reviews/${panel.id}`))).toEqual([403, 'NOT_ALLOWED']);
  await post(panel, one(panel, 0), 'recuse', { reason: 'time' });
  expect(await refusalOf(one(panel, 0).browser.get<Problem>(`/reviews/${panel.id}`))).toEqual([404, 'REVIEW_UNKNOWN']);
});

it('in the blind round nobody sees what the others think, say or vote; once it has closed all do', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const [first, second] = [one(panel, 0), one(panel, 1)];
  expect((await judge(panel, first, 'r1', { kind: 'object', reason: '方法不同' })).body.version).toBe(1);
  await post(panel, first, 'rows/r1/comments', { kind: 'question', words: '依据哪一版？' });
  await allRead(panel, first);
  expect((await post(panel, first, 'submit-opinion', { vote: 'object', reasons: '方法不同' })).body).toMatchObject({ state: 'blind', sees: false });
  const hidden = await seen(panel, second);
  expect([hidden.sees, hidden.opinions, hidden.comments, hidden.members.map(({ vote }) => vote)]).toEqual([false, [], [], [null, null, null]]);
  expect((await centre.browser.get(`/panels/${panel.id}`)).text).not.toContain('方法不同');
  for (const expert of [second, one(panel, 2)]) {
    await allRead(panel, expert);
    await post(panel, expert, 'submit-opinion', { vote: 'agree' });
  }
  const open = await seen(panel, second);
  expect([open.state, open.sees, open.opinions.map(({ place: by, kind, isOwn }) => [by, kind, isOwn]), open.comments.map(({ words }) => words), open.members.map(({ vote }) => vote)]).toEqual(['open', true, [[1, 'object', false]], ['依据哪一版？'], ['object', 'agree', 'agree']]);
});

it('an opinion needs its reason, another relation, the version that was seen, and a row that there is', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const expert = one(panel, 0);
  expect(await refusalOf(judge(panel, expert, 'r1', { kind: 'object' }))).toEqual([422, 'OPINION_REASON_MISSING']);
  expect(await refusalOf(judge(panel, expert, 'r1', { kind: 'other-relation', reason: '更宽' }))).toEqual([422, 'OPINION_RELATION_MISSING']);
  expect(await refusalOf(judge(panel, expert, 'r1', { kind: 'other-relation', reason: '更宽', relation: 1 }))).toEqual([422, 'OPINION_RELATION_SAME']);
  expect(await refusalOf(judge(panel, expert, 'r9', { kind: 'agree' }))).toEqual([404, 'ROW_UNKNOWN']);
  expect((await judge(panel, expert, 'r1', { kind: 'agree' })).body.version).toBe(1);
  expect(await refusalOf(judge(panel, expert, 'r1', { kind: 'object', reason: '另一窗口' }))).toEqual([412, 'VERSION_STALE']);
  expect((await judge(panel, expert, 'r1', { kind: 'other-relation', reason: '更宽', relation: 4 }, 1)).body.version).toBe(2);
});

it('who has not read every row cannot hand in an opinion; an objection needs reasons', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const expert = one(panel, 0);
  await judge(panel, expert, 'r2', { kind: 'agree' });
  const refused = await post(panel, expert, 'submit-opinion', { vote: 'agree' });
  expect([refused.status, refused.body.code, refused.body.keys]).toEqual([409, 'ROWS_UNREAD', ['r1', 'r3']]);
  await allRead(panel, expert);
  expect(await refusalOf(post(panel, expert, 'submit-opinion', { vote: 'object' }))).toEqual([422, 'VOTE_REASONS_MISSING']);
  expect((await post(panel, expert, 'submit-opinion', { vote: 'agree' })).status).toBe(200);
  expect(await refusalOf(post(panel, expert, 'submit-opinion', { vote: 'agree' }))).toEqual([409, 'OPINION_SUBMITTED']);
});

it('after the last day an opinion is kept and not handed in; the round closes without it', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  await judge(panel, one(panel, 0), 'r1', { kind: 'object', reason: '还没写完' });
  await place.database.write.query(`update review.panel set round_day = '2026-01-05' where id = $1::uuid`, [panel.id]);
  await allRead(panel, one(panel, 0));
  expect(await refusalOf(post(panel, one(panel, 0), 'submit-opinion', { vote: 'agree' }))).toEqual([409, 'REVIEW_OVER']);
  await dayPassed(panel, 'round_day');
  expect(await seen(panel, one(panel, 1))).toMatchObject({ state: 'open', sees: true, opinions: [{ kind: 'object', isOwn: false }] });
});

it('a new version comes to the same panel: opinions stay, what has changed is to be read again, and is shown beside what it was', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const expert = one(panel, 0);
  await judge(panel, expert, 'r1', { kind: 'agree' });
  await judge(panel, expert, 'r2', { kind: 'agree' });
  const next = aSubject(someRows(4, { r2: '两侧限值不同' }), { id: panel.subject.id, version: 2 });
  const revised = await place.database.write.transaction((tx) => place.server.nest.get(RevisePanel, { strict: false }).execute(tx, { subject: next, days: null }, { via: 'system' }));
  expect(revised.ok).toBe(true);
  const { rows, opinions, unread, version } = await seen(panel, expert);
  expect([version, rows.map(({ change }) => change), unread]).toEqual([2, ['same', 'changed', 'same', 'new'], ['r2', 'r3', 'r4']]);
  expect(rows[1]?.before?.reason).toBe('两侧限值相同（示例 2）');
  expect(opinions.map(({ key, isOld }) => [key, isOld])).toEqual([['r1', false], ['r2', true]]);
});

it('signed by all it concludes; who signed by a session alone is shown so, and a signed vote is final', async () => {
  const panel = await aPanel(place);
  await atTheVote(panel, centre);
  expect(await refusalOf(post(panel, one(panel, 0), 'sign/options'))).toEqual([409, 'PASSKEY_NONE']);
  for (const expert of panel.experts) {
    await post(panel, expert, 'vote', { vote: 'agree' });
    expect((await post(panel, expert, 'sign')).body.signed).toBe(true);
  }
  expect(await refusalOf(post(panel, one(panel, 0), 'vote', { vote: 'object', reasons: '改' }))).toEqual([409, 'PANEL_STATE']);
  expect(await seen(panel, one(panel, 0))).toMatchObject({ state: 'concluded', outcome: 'agreed', basis: 'majority' });
  const signed = await place.database.write.query<{ suite: string; document: { vote: string; rows: unknown[] } }>(`select o.suite, o.document from review.signed_opinion o join review.seat s on s.id = o.seat where s.panel = $1::uuid`, [panel.id]);
  expect(signed.map(({ suite, document }) => [suite, document.vote])).toEqual([['session', 'agree'], ['session', 'agree'], ['session', 'agree']]);
  const concluded = await place.database.write.first<{ content: object }>(`select content from journal.event where act = 'review.concluded' and subject_id = $1`, [panel.id]);
  expect(concluded?.content).toEqual({ panel: panel.id, subject: panel.subject.id, version: 1, digest: panel.subject.digest, outcome: 'agreed', basis: 'majority', unilateral: false });
});

it('a tie is not agreed, and says so; without a quorum nothing is', async () => {
  const tied = await aPanel(place, { size: 5 });
  await atTheVote(tied, centre);
  for (const [index, vote] of (['agree', 'agree', 'object', 'request-changes'] as const).entries()) {
    await post(tied, one(tied, index), 'vote', { vote, ...(vote !== 'agree' && { reasons: '理由' }) });
    await post(tied, one(tied, index), 'sign');
  }
  await dayPassed(tied, 'vote_day');
  expect(await seen(tied, one(tied, 4))).toMatchObject({ state: 'concluded', outcome: 'not-agreed', basis: 'tie' });
  const empty = await aPanel(place);
  await atTheVote(empty, centre);
  await dayPassed(empty, 'vote_day');
  expect(await seen(empty, one(empty, 0))).toMatchObject({ outcome: 'not-agreed', basis: 'no-quorum' });
});

it('a new version goes to no panel that had no quorum: another is drawn', async () => {
  const panel = await aPanel(place);
  await atTheVote(panel, centre);
  await dayPassed(panel, 'vote_day');
  const subject = aSubject(someRows(3), { id: panel.subject.id, version: 2 });
  const refusals = await place.database.write.transaction(async (tx) => {
    const revised = await place.server.nest.get(RevisePanel, { strict: false }).execute(tx, { subject, days: null }, { via: 'system' });
    const draw = { deadline: new Date(Date.now() + 60_000).toISOString(), revealHours: 1, parties: [], lottery: null };
    const opened = await place.server.nest.get(OpenPanel, { strict: false }).execute(tx, { subject, size: 3, least: { mainland: 1, taiwan: 1 }, fields: [], days: farDays, draw }, { via: 'system' });
    return [revised, opened].map((one) => !one.ok && one.refusal.code);
  });
  expect(refusals).toEqual(['PANEL_STATE', 'DRAW_PARTIES_TOO_FEW']); // the draw is asked for: nothing is before a panel already
});

it('an objection is published in the centre’s words, and word by word to nobody who did not agree to it; three members publish no counts', async () => {
  const panel = await aPanel(place, { subject: aSubject(someRows(3), { drafters: [centre.account.id] }) });
  await atTheVote(panel, centre);
  for (const [index, expert] of panel.experts.entries()) {
    await post(panel, expert, 'vote', index === 2 ? { vote: 'object', reasons: '原话：方法不可比', mayQuote: true } : { vote: 'agree' });
    await post(panel, expert, 'sign');
  }
  const words = { 'zh-Hans': '一名成员认为试验方法不可比。', 'zh-Hant': '一名成員認為試驗方法不可比。' };
  const wording = (browser: SignedIn['browser'], on: number) => browser.send<Problem>('PUT', `/panels/${panel.id}/dissent`, { place: on, words });
  expect(await looked(panel)).toMatchObject({ state: 'concluded', isDrafter: true, dissents: [{ place: 3, reasons: '原话：方法不可比', words: null }] });
  expect(await refusalOf(wording(centre.browser, 3))).toEqual([403, 'DISSENT_DRAFTER']);
  const colleague = await aMember(place, await anOrganisation(place.database, 'centre', '中心'), 'centre', 'colleague@centre.example');
  expect(await refusalOf(wording(colleague.browser, 1))).toEqual([409, 'DISSENT_NONE']);
  expect((await wording(colleague.browser, 3)).status).toBe(200);
  expect(await shown(panel)).toMatchObject({ minority: [{ words, verbatim: null }], counts: { all: null, sides: null }, signed: null, names: [], outcome: 'not-agreed', basis: 'too-many-objections' });
});

it('a vote is void once an interest comes to light; with nobody left in the drawn order the others go on, and one side alone is said', async () => {
  const panel = await aPanel(place);
  await atTheVote(panel, centre);
  for (const expert of panel.experts) await post(panel, expert, 'vote', { vote: 'agree' });
  for (const index of [0, 2]) await post(panel, one(panel, index), 'sign');
  expect((await centre.browser.post<Panel>(`/panels/${panel.id}/find-interest`, { place: 3, words: '受申请单位委托' })).body).toMatchObject({ state: 'voting', seats: [{}, {}, { place: 3, state: 'recused', reason: 'interest' }] });
  await post(panel, one(panel, 1), 'sign');
  expect(await seen(panel, one(panel, 1))).toMatchObject({ state: 'concluded', outcome: 'not-agreed', basis: 'no-quorum', unilateral: true });
});

it('no answer of the interface names an expert or an account', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const accounts = panel.experts.map(({ account }) => account.id);
  const texts = [(await one(panel, 0).browser.get(`/reviews/${panel.id}`)).text, (await one(panel, 0).browser.get('/reviews')).text, (await centre.browser.get(`/panels/${panel.id}`)).text, (await centre.browser.get('/panels')).text];
  for (const text of texts) expect(accounts.filter((account) => text.includes(account))).toEqual([]);
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({ items: [{ review: panel.id, unread: 3, rows: 3, state: 'blind' }] });
});

it('a draw that is refused leaves no panel behind, and can be asked for again', async () => {
  const asked = { subject: aSubject(someRows(1)), size: 3, least: { mainland: 1, taiwan: 1 }, fields: [], days: farDays, draw: { deadline: new Date(Date.now() + 60_000).toISOString(), revealHours: 1, parties: [], lottery: null } };
  const open = () => place.database.write.transaction((tx) => place.server.nest.get(OpenPanel, { strict: false }).execute(tx, asked, { via: 'system' }));
  const refusals = [await open(), await open()].map((one) => !one.ok && one.refusal.code);
  expect(refusals).toEqual(['DRAW_PARTIES_TOO_FEW', 'DRAW_PARTIES_TOO_FEW']);
});

it('a draw that took its time leaves those who are invited as long as was meant', async () => {
  const [id, seating] = [randomUUID(), place.server.nest.get(Seating, { strict: false })];
  await place.database.write.transaction((tx) => place.server.nest.get(PanelStore, { strict: false }).createPanel(tx, { id, subject: aSubject(someRows(1)), rules: 1, size: 3, least: { mainland: 1, taiwan: 1 }, days: farDays }));
  const today = `(now() at time zone 'Asia/Shanghai')::date`;
  await place.database.write.query(`update review.panel set days_set = ${today} - 10, answer_day = ${today} - 3, round_day = ${today} + 2, discussion_day = ${today} + 4, vote_day = ${today} + 6 where id = $1::uuid`, [id]);
  await place.database.write.transaction((tx) => seating.seat(tx, { panel: id, draw: 'GT-X-2026-000001-X', seats: [], unilateral: true }));
  const left = await place.database.write.first(`select answer_day - ${today} as answer, round_day - ${today} as round, discussion_day - ${today} as discussion, vote_day - ${today} as vote, days_set - ${today} as set from review.panel where id = $1::uuid`, [id]);
  expect(left).toEqual({ answer: 7, round: 12, discussion: 14, vote: 16, set: 0 });
});

it('votes of one side alone are said to be so, until those of the other can vote on the next version', async () => {
  const panel = await aPanel(place, { size: 5 });
  await atTheVote(panel, centre);
  for (const index of [0, 1, 2, 3]) {
    await post(panel, one(panel, index), 'vote', { vote: 'agree' });
    await post(panel, one(panel, index), 'sign');
  }
  await dayPassed(panel, 'vote_day');
  expect(await shown(panel)).toMatchObject({ outcome: 'agreed', unilateral: true });
  const concluded = await place.database.write.first<{ content: object }>(`select content from journal.event where act = 'review.concluded' and subject_id = $1`, [panel.id]);
  expect(concluded?.content).toMatchObject({ unilateral: true });
  const next = aSubject(someRows(3), { id: panel.subject.id, version: 2 });
  await place.database.write.transaction((tx) => place.server.nest.get(RevisePanel, { strict: false }).execute(tx, { subject: next, days: farDays }, { via: 'system' }));
  expect(await shown(panel)).toMatchObject({ state: 'open', unilateral: false });
});

it('the centre’s words on an objection are not those on one to the next version', async () => {
  const panel = await aPanel(place);
  await atTheVote(panel, centre);
  const votes = async () => {
    for (const [index, expert] of panel.experts.entries()) {
      await post(panel, expert, 'vote', index === 2 ? { vote: 'object', reasons: '方法不可比' } : { vote: 'agree' });
      await post(panel, expert, 'sign');
    }
  };
  await votes();
  const words = { 'zh-Hans': '一名成员认为试验方法不可比。', 'zh-Hant': '一名成員認為試驗方法不可比。' };
  await centre.browser.send('PUT', `/panels/${panel.id}/dissent`, { place: 3, words });
  expect(await shown(panel)).toMatchObject({ minority: [{ words }] });
  const next = aSubject(panel.subject.rows, { id: panel.subject.id, version: 2 });
  await place.database.write.transaction((tx) => place.server.nest.get(RevisePanel, { strict: false }).execute(tx, { subject: next, days: farDays }, { via: 'system' }));
  await centre.browser.post(`/panels/${panel.id}/end-discussion`);
  await votes();
  expect(await looked(panel)).toMatchObject({ state: 'concluded', dissents: [{ place: 3, words: null }] });
  expect(await shown(panel)).toMatchObject({ minority: [{ words: null }] });
});

it('a panel that cannot be led on stops none behind it, and is told', async () => {
  const [broken, sound] = [await aPanel(place), await aPanel(place)];
  const voteBy = ({ id }: Panelled, day: string) => place.database.write.query('update review.panel set vote_day = $2::date where id = $1::uuid', [id, day]);
  for (const [panel, day] of [[broken, '2026-01-04'], [sound, '2026-01-05']] as const) {
    await atTheVote(panel, centre);
    await voteBy(panel, day);
  }
  await place.database.write.query(`insert into review.conclusion (panel, place, version, digest, outcome, basis, unilateral, tally) values ($1::uuid, 2, 1, 'x', 'not-agreed', 'tie', false, '{}')`, [broken.id]); // in the place of the next
  expect(await place.server.nest.get(KeepTime, { strict: false }).execute()).toHaveLength(1);
  expect([(await looked(broken)).state, (await looked(sound)).state]).toEqual(['voting', 'concluded']);
  await voteBy(broken, '2099-12-31');
});

it('a first opinion that is given after its author could read those of others is not called blind', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  await judge(panel, one(panel, 0), 'r1', { kind: 'object', reason: '限值不同' });
  await allRead(panel, one(panel, 0));
  await post(panel, one(panel, 0), 'submit-opinion', { vote: 'object', reasons: '限值不同' });
  await dayPassed(panel, 'round_day');
  expect(await seen(panel, one(panel, 1))).toMatchObject({ state: 'open', opinions: [{ kind: 'object', isOwn: false }] });
  await place.database.write.query(`update review.panel set state = 'blind', round_day = '2099-12-31' where id = $1::uuid`, [panel.id]); // as somebody comes in after the round
  await judge(panel, one(panel, 1), 'r1', { kind: 'agree' });
  await allRead(panel, one(panel, 1));
  await post(panel, one(panel, 1), 'submit-opinion', { vote: 'agree' });
  const { members, opinions } = (await one(panel, 1).browser.get<Seen>(`/reviews/${panel.id}`)).body;
  expect(members.map(({ notBlind }) => notBlind)).toEqual([false, true, true]);
  expect(opinions.filter(({ isOwn }) => isOwn).map(({ round }) => round)).toEqual(['open']);
});

it('what a member thought and said is in their own data, and goes with them where it was not signed', async () => {
  const panel = await aPanel(place);
  await accepted(panel);
  const expert = one(panel, 0);
  await judge(panel, expert, 'r1', { kind: 'object', reason: '本人的理由' });
  await expert.browser.post(`/reviews/${panel.id}/rows/r1/comments`, { kind: 'question', words: '本人的问题' });
  const exported = (await expert.browser.get('/personal/export')).text;
  expect(['本人的理由', '本人的问题'].filter((words) => !exported.includes(words))).toEqual([]);
  expect((await one(panel, 1).browser.get('/personal/export')).text).not.toContain('本人的');
  await post(panel, expert, 'recuse', { reason: 'interest', words: '本人与申请单位有往来' });
  expect((await expert.browser.get('/personal/export')).text).toContain('有往来');
  await place.database.write.transaction((tx) => place.server.nest.get(ReviewRecords, { strict: false }).erase(tx, { account: expert.account.id, person: expert.account.id, email: null }));
  expect((await expert.browser.get('/personal/export')).text).not.toMatch(/本人|有往来/u);
});
