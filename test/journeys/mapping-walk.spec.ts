import type { Browser } from 'playwright-core';
import { inOneRoom } from './support/desk';
import { answer, askAndDraft, fillPanel, fromInbox, hans, hurry, makeBytes, real, tick, until, writeAndSubmit } from './support/mapping-steps';
import { endDiscussion, Members, object, sendToNotice, wordDissent } from './support/panel-steps';
import { Person } from './support/person';
import { aBody, aPerson, type RealPerson, realExperts } from './support/real-people';
import type { Workplace } from './support/workplace';

jest.setTimeout(600_000);

let place: Workplace;
let browser: Browser;
inOneRoom((room) => ({ place, browser } = room), { starter: true });

const parties = ['某检测机构', '某实验室'];
const objection = '差异清单没有见到，不能下结论';

const drawn = (number: string) => place.database.write.first<{ panel: string; draw: string }>(`select p.id as panel, p.draw from review.panel p where p.subject_number = $1`, [number]);
const isDraw = (draw: string, state: string) => until(`the draw is ${state}`, async () => (await place.database.write.query('select from review.draw where number = $1 and state = $2', [draw, state])).length > 0);
const isMapping = (number: string, state: string) => until(`the mapping is ${state}`, async () => (await place.database.write.query('select from mapping.mapping where number = $1 and state = $2', [number, state])).length > 0);
/** Steps of which somebody's inbox still says that they wait. */
const waiting = async () => (await place.database.write.query<{ step: string }>(`select distinct params ->> 'step' as step from notice.item where reason in ('mapping-authority', 'mapping-centre', 'draw-party') and done_at is null`)).map(({ step }) => step);
const sit = (language = 'zh-CN') => Person.sitDown({ browser, place }, language);

/** Two bodies that are neither the centre nor the operator promise bytes, and show them once the checkpoint after the deadline is there. */
async function draw(number: string, people: readonly RealPerson[]): Promise<void> {
  const seats = await Promise.all(people.map(() => sit()));
  const kept: string[] = [];
  for (const [at, person] of seats.entries()) {
    const who = people[at];
    if (!who) continue;
    await person.signIn(who, '/app/inbox', hans);
    await fromInbox(person, `抽取 ${number}：请贵单位提交随机数的承诺值`);
    kept.push(await makeBytes(person));
  }
  await hurry(place, number, 20);
  for (const person of seats) {
    await person.press('提交承诺值');
    await person.read('贵单位已提交承诺值。');
  }
  await isDraw(number, 'closed');
  for (const [at, person] of seats.entries()) {
    await person.open('/app/inbox');
    await fromInbox(person, `抽取 ${number}：请贵单位揭示随机数`);
    await person.write('随机数', kept[at] ?? '');
    await person.press('揭示随机数');
    await person.read('贵单位已揭示。');
  }
  await isDraw(number, 'opened');
  await Promise.all(seats.map((person) => person.leave()));
}

it('a mapping of two real editions goes from the request of a firm to its approval, by different people at their screens', async () => {
  const experts = await realExperts(place, { each: 4, fields: ['displays'] });
  const people = await Promise.all(parties.map(async (name, at) => aPerson(place, await aBody(place, { kind: 'enterprise', name }), { role: 'enterprise', email: `party-${at}@party.example` })));
  const [firm, centre, second, officer, approver, stranger] = [await sit('zh-TW'), await sit(), await sit(), await sit(), await sit(), await sit()];

  await askAndDraft(firm, centre);
  const number = await writeAndSubmit(centre);
  expect(number).toMatch(/^GT-M-/);

  await officer.signIn('regulator-officer', '/app/inbox', hans);
  await fromInbox(officer, `标准对应 ${number} 等待组建专家组`);
  await officer.read('还没有专家组。');
  await fillPanel(officer, parties);
  await answer(officer, '组建专家组');
  await officer.read('等待各机构承诺，尚未公布');
  expect(await officer.faults()).toEqual([]);

  const panel = await until('the panel', () => drawn(number));
  await draw(panel.draw, people);
  const members = new Members({ browser, place }, panel.panel, experts);
  await members.answerInvitations();
  await members.judge(objection);
  await second.signIn('centre-2', '/app/panels', hans);
  await endDiscussion(second, panel.panel);
  await members.sign();
  await isMapping(number, 'reviewed');
  await second.open('/app/inbox');
  await fromInbox(second, '专家组有反对意见，等待中性表述');
  await wordDissent(second);
  await members.leave();

  await officer.open(`/app/approvals/${number}`);
  await officer.read('有成员认为，差异清单未见时不宜发布结论。');
  await sendToNotice(officer);
  await object(stranger, number);
  await officer.open('/app/inbox');
  await fromInbox(officer, `标准对应 ${number} 收到异议，等待答复`);
  await officer.page.getByRole('heading', { name: /^异议 1/ }).waitFor();
  expect(await officer.page.getByRole('heading', { name: /^异议 2/ }).count()).toBe(0);
  await officer.write('答复与理由', '依据已列明来源与等级');
  await officer.press('公开答复');
  await officer.read('异议都已答复');
  await place.database.write.query(`update mapping.approval set closes = clock_timestamp() where number = $1`, [number]);
  await approver.signIn('regulator-approver', '/app/inbox', hans);
  await fromInbox(approver, `标准对应 ${number} 公示期满，等待第二人决定`);
  await tick(approver, '批准');
  await approver.press('继续');
  await answer(approver, '批准');
  await approver.read('暂停');

  await centre.open('/app/inbox');
  await fromInbox(centre, `标准对应 ${number} 已批准`);
  expect(await waiting()).toEqual(['approved']);
  await stranger.open(`/hans/m/${number}`);
  await stranger.read('专家组 5 人');
  const text = await stranger.page.locator('main').innerText();
  for (const words of ['尚不能判定（可能：', '效力：技术参考', '不构成官方互认', '专家组 5 人', '有成员认为，差异清单未见时不宜发布结论。', '依据已列明来源与等级', '差异清单未见，不等于没有差异']) expect(text).toContain(words);
  expect(text).toMatch(/适用地域：\S*\s*350000/);
  expect([text.includes('植入 taiwan'), text.includes(objection)]).toEqual([false, false]);
  expect(await stranger.faults()).toEqual([]);
  await stranger.open(`/hans/why?${new URLSearchParams({ from: real.source, to: real.target })}`);
  await stranger.read('主管部门批准');
  const why = await stranger.page.locator('main').innerText();
  for (const words of [number, '350000', '不构成官方互认', '主管部门批准']) expect(why).toContain(words);
  await stranger.open(`/hans/draw/${panel.draw}`);
  await stranger.press('在此重新计算');
  await stranger.read('已在您的浏览器中重新计算，结果一致');
  await Promise.all([firm, centre, second, officer, approver, stranger].map((person) => person.leave()));
});
