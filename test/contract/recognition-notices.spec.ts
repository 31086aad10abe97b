import { Remind } from '../../libs/features/recognition/application/reminders/remind';
import { TellOverdueApplications } from '../../libs/features/recognition/application/desk/tell-overdue';
import { ApplyRetention } from '../../libs/features/privacy/application/retention/apply-retention';
import { certified } from './support/certificates';
import { aFirm } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson, type Person } from './support/person';
import { aHead, type Application, change, completeDraft, prove, submittedApplication, written } from './support/recognition';
import { decision, DeskPlace } from './support/recognition-desk';

type Item = Readonly<{ id: string; reason: string; kind: string; text: string; address: string; due: string | null; doneAt: string | null }>;
type Kind = 'todo' | 'news';

const own = new OwnPerson();
const items = async (browser: Person, kind: Kind, state = 'open'): Promise<Item[]> => (await browser.get<{ items: Item[] }>(`/inbox?kind=${kind}&state=${state}&limit=100`)).body.items;
/** Of an inbox what leads to a page, the newest first. */
const told = async (browser: Person, kind: Kind, page: string) => (await items(browser, kind)).filter(({ address }) => address.includes(page));
/** The worker follows a moment later. */
async function until<T>(ask: () => Promise<T>, expected: unknown): Promise<void> {
  for (let patience = 150; patience > 0; patience -= 1) {
    if (JSON.stringify(await ask()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await ask()).toEqual(expected);
}
const texts = async (browser: Person, kind: Kind, page: string) => (await told(browser, kind, page)).map(({ text }) => text);
/** Mails about a page: to whom, and what they are about. */
const mails = async (page: string) =>
  (await own.database.write.query<{ address: string; step: string }>(`select m.address, m.params -> 'params' ->> 'step' as step from notice.mail m where m.template = 'item' and m.params ->> 'address' like '%' || $1 || '%' order by m.created_at, m.id`, [page]))
    .map(({ address, step }) => `${step} ${address}`);

describe('an application', () => {
  it('leaves one thing to do at the desk after each step, for whom it waits, and tells the applicant by inbox and mail', async () => {
    const desk = await DeskPlace.open(own);
    const [officer, approver] = [desk.browser('officer'), desk.browser('approver')];
    const { id, number } = await desk.submitted();
    const page = `/app/recognition/desk/${id}`;
    const waits = (who: Person, ...expected: string[]) => until(() => texts(who, 'todo', page), expected);
    await waits(officer, `采认申请 ${number} 等待受理`);
    await desk.done('officer', id, 'receive');
    await waits(officer, `采认申请 ${number} 已受理，等待文书查证`);
    await desk.done('officer', id, 'begin-verification');
    await waits(officer, `采认申请 ${number} 文书查证中，等待登记结果`);
    await desk.done('officer', id, 'verify', { outcome: 'confirmed', source: 'register', askedOf: '勞動力發展署', on: '2026-01-02', reference: 'R-1' });
    await desk.done('officer', id, 'conclude-verification');
    await waits(officer, `采认申请 ${number} 查证完毕，等待拟定决定`);
    await desk.done('officer', id, 'propose', decision('recognise'));
    await waits(approver, `采认申请 ${number} 的决定等待第二人审核`);
    await waits(officer);
    await desk.done('approver', id, 'send-back', { words: '请再核对' });
    await waits(officer, `采认申请 ${number} 拟定的决定被退回`);
    await waits(approver);
    await desk.done('officer', id, 'conclude-verification');
    await desk.done('officer', id, 'propose', decision('recognise'));
    await waits(approver, `采认申请 ${number} 的决定等待第二人审核`);
    await desk.done('approver', id, 'approve');
    await waits(approver);
    const [mine, steps] = [`/app/recognition/applications/${id}`, ['decided', 'verified', 'verified', 'verifying', 'received', 'submitted']];
    await until(async () => (await told(own.person, 'news', mine)).length, steps.length);
    expect(await texts(own.person, 'news', mine)).toEqual(expect.arrayContaining([`您的采认申请 ${number} 已提交`, `您的采认申请 ${number} 已受理`, `您的采认申请 ${number} 已有决定`]));
    expect(await told(own.person, 'todo', mine)).toEqual([]);
    expect((await mails(mine)).sort()).toEqual(steps.map((step) => `${step} ${own.account.email}`).sort());
    const certificate = (await own.database.write.first<{ number: string }>(`select number from recognition.certificate where application_id = $1::uuid`, [id]))?.number;
    await until(() => texts(own.person, 'news', '/app/recognition/certificates'), [`电子证书 ${certificate} 已签发`]);
  });

  it('that was returned waits for the applicant until it is answered; withdrawn it waits for nobody, and the desk knows', async () => {
    const desk = await DeskPlace.open(own);
    const application = await desk.submitted();
    const [mine, page] = [`/app/recognition/applications/${application.id}`, `/app/recognition/desk/${application.id}`];
    await desk.done('officer', application.id, 'return', { reason: 'photo-illegible', evidence: ['certificate'], due: '2999-01-01' });
    await until(async () => (await told(own.person, 'todo', mine)).map(({ text, due }) => [text, due]), [[`您的采认申请 ${application.number} 需要补正，请查看应补交的材料`, '2999-01-01']]);
    await until(() => told(desk.browser('officer'), 'todo', page), []);
    await own.person.post(`/recognition/applications/${application.id}/proofs/${application.proofs[0]?.id}/remove`);
    await prove(own.person, application, 'certificate');
    await own.person.post(`/recognition/applications/${application.id}/answer`);
    await until(() => told(own.person, 'todo', mine), []);
    await until(() => texts(desk.browser('officer'), 'todo', page), [`采认申请 ${application.number} 已补正，等待办理`]);
    await own.person.post(`/recognition/applications/${application.id}/withdraw`);
    await until(() => told(desk.browser('officer'), 'todo', page), []);
    await until(() => texts(desk.browser('officer'), 'news', page), [`申请人已撤回采认申请 ${application.number}`]);
  });

  it('whose decision is contested or to be corrected waits at the desk, and the applicant hears what came of it', async () => {
    const desk = await DeskPlace.open(own);
    const { id, number } = await desk.decided('refuse');
    const page = `/app/recognition/desk/${id}`;
    await own.person.post(`/recognition/applications/${id}/appeal`, { words: '请再看' });
    await until(() => texts(desk.browser('officer'), 'todo', page), [`申请人对采认申请 ${number} 的决定提出申诉`]);
    await desk.done('second', id, 'propose', decision('dismiss-appeal'));
    await until(() => texts(desk.browser('approver'), 'todo', page), [`采认申请 ${number} 的决定等待第二人审核`]);
    await desk.done('third', id, 'approve');
    await until(() => told(desk.browser('approver'), 'todo', page), []);
    await own.person.post(`/recognition/applications/${id}/correction`, { words: '姓名有误' });
    await until(() => texts(desk.browser('officer'), 'todo', page), [`申请人请求更正采认申请 ${number} 的决定`]);
    await desk.done('officer', id, 'propose', decision('decline-correction'));
    await desk.done('approver', id, 'approve');
    const mine = `/app/recognition/applications/${id}`;
    await until(async () => (await texts(own.person, 'news', mine)).slice(0, 2), [`您对采认申请 ${number} 请求的更正已有结果`, `您对采认申请 ${number} 的申诉已有结果`]);
  });

  it('of an employee is told to all who act for the enterprise, each mailed in their own language', async () => {
    const desk = await DeskPlace.open(own);
    const firm = await aFirm({ database: own.database, server: own.server }, own.address());
    await own.database.write.query(`update enterprise.enterprise set state = 'verified', number = 'GT-E-2026-' || substr(id::text, 1, 6), address = '翔安', territory = '350213' where id = $1::uuid`, [firm.enterprise.id]);
    const organisation = (await own.database.write.first<{ id: string }>(`select organisation_id as id from access.membership where account_id = $1::uuid`, [firm.account]))?.id ?? '';
    const second = await aMember(own, organisation, 'enterprise', own.address());
    await own.database.write.query(`update access.account set locale = 'zh-Hant' where id = $1::uuid`, [second.account.id]);
    const begun = await firm.browser.post<Application>('/recognition/applications', { catalogue: desk.catalogue, row: 'r1', whose: 'employee', agreed: true });
    await change(firm.browser, begun.body, written());
    for (const kind of ['certificate', 'id']) await prove(firm.browser, begun.body, kind);
    const { body: { id, number } } = await firm.browser.post<Application>(`/recognition/applications/${begun.body.id}/submit`, { catalogueVersion: 1 });
    const mine = `/app/recognition/applications/${id}`;
    await until(async () => [await texts(second.browser, 'news', mine), await texts(firm.browser, 'news', mine)], [[`您的采认申请 ${number} 已提交`], [`您的采认申请 ${number} 已提交`]]);
    const written_ = await own.database.write.query<{ locale: string }>(`select locale from notice.mail where params ->> 'address' = $1 order by locale`, [mine]);
    expect(written_.map(({ locale }) => locale)).toEqual(['zh-Hans', 'zh-Hant']);
  });

  it('whose day draws near or has passed is told once, beside what waits', async () => {
    const desk = await DeskPlace.open(own);
    const [near, late, returned] = [await desk.submitted(), await desk.submitted(), await desk.submitted()];
    await desk.done('officer', returned.id, 'return', { reason: 'photo-illegible', evidence: ['certificate'] });
    const step = (id: string, days: number) => own.database.write.query(
      `insert into recognition.step (application_id, place, act, from_state, to_state, side, due, at)
       select $1::uuid, 90, act, from_state, to_state, side, (now() at time zone 'Asia/Shanghai')::date + $2::int, now() - interval '30 days' from recognition.step where application_id = $1::uuid order by place desc limit 1`, [id, days]);
    await step(near.id, 2);
    await step(returned.id, 2);
    await step(late.id, -1);
    const [remind, overdue] = [own.server.nest.get(Remind, { strict: false }), own.server.nest.get(TellOverdueApplications, { strict: false })];
    for (const _ of [1, 2]) {
      await remind.execute();
      await overdue.execute();
    }
    const page = ({ id }: Application) => `/app/recognition/desk/${id}`;
    await until(() => texts(desk.browser('officer'), 'todo', page(near)), [`采认申请 ${near.number} 的办理期限将满`, `采认申请 ${near.number} 等待受理`]);
    await until(() => texts(desk.browser('officer'), 'todo', page(late)), [`采认申请 ${late.number} 已超过期限`, `采认申请 ${late.number} 等待受理`]);
    await until(() => texts(own.person, 'todo', `/applications/${returned.id}`), [`您的采认申请 ${returned.number} 的补正期限将满`, `您的采认申请 ${returned.number} 需要补正，请查看应补交的材料`]);
    await until(async () => (await texts(own.person, 'news', `/applications/${late.id}`))[0], `您的采认申请 ${late.number} 已超过期限，已提醒办理单位`);
    expect(await told(desk.browser('officer'), 'todo', page(returned))).toEqual([]);
    await desk.done('officer', near.id, 'receive');
    await until(() => texts(desk.browser('officer'), 'todo', page(near)), [`采认申请 ${near.number} 已受理，等待文书查证`]);
  });
});

describe('a certificate', () => {
  it('about which a first person proposes something waits for the second, and its holder hears what was done', async () => {
    const { number, officer, approver } = await certified(own, own.person);
    const [page, measure] = [`/app/recognition/handled/${number}`, (act: string) => `/recognition/handled-certificates/${number}/${act}`];
    await officer.post(measure('suspend'), { reason: 'papers-in-doubt', words: '经核实' });
    await until(() => texts(approver, 'todo', page), [`拟暂停电子证书 ${number}，等待第二人审核`]);
    await approver.post(measure('measure/refuse'), { words: '证据不足' });
    await until(() => told(approver, 'todo', page), []);
    await until(() => texts(officer, 'news', page), [`电子证书 ${number}：拟定的暂停未获同意`]);
    const waits = ['拟暂停', '拟恢复', '拟撤销'];
    for (const [place, [act, reason]] of ([['suspend', 'papers-in-doubt'], ['restore', 'doubt-resolved'], ['revoke', 'papers-false']] as const).entries()) {
      await officer.post(measure(act), { reason, words: '经核实' });
      await until(() => texts(approver, 'todo', page), [`${waits[place]}电子证书 ${number}，等待第二人审核`]);
      await approver.post(measure('measure/confirm'));
      await until(() => told(approver, 'todo', page), []);
    }
    await until(() => texts(own.person, 'news', `/r/${number}`), [`电子证书 ${number} 已撤销`, `电子证书 ${number} 已恢复有效`, `电子证书 ${number} 已暂停`]);
    expect(await mails(`/r/${number}`)).toEqual(['suspended', 'restored', 'revoked'].map((step) => `${step} ${own.account.email}`));
    expect(JSON.stringify(await own.database.write.query(`select params from notice.item union all select params from notice.mail union all select content from journal.event where act like 'recognition%'`))).not.toMatch(/林小明|830000198506150016|1985-06-15/);
  });

  it('that ends soon is told once to its holder and to whoever renews it, until it is renewed', async () => {
    const { number, officer, approver } = await certified(own, own.person);
    await own.database.write.query(`update recognition.certificate set received = '2020-01-01', decided = '2020-01-02', valid_until = (now() at time zone 'Asia/Shanghai')::date + 30 where number = $1`, [number]);
    for (const _ of [1, 2]) await own.server.nest.get(Remind, { strict: false }).execute();
    const page = `/app/recognition/handled/${number}`;
    await until(() => texts(officer, 'todo', page), [`电子证书 ${number} 的有效期将满，请决定是否延续`]);
    await until(() => texts(own.person, 'news', `/r/${number}`), [`电子证书 ${number} 的有效期将满，是否延续由作出决定的单位办理`]);
    await officer.post(`/recognition/handled-certificates/${number}/renew`, { reason: 'conditions-still-met', words: '仍符合', until: '2104-12-31' });
    await approver.post(`/recognition/handled-certificates/${number}/measure/confirm`);
    await until(() => told(officer, 'todo', page), []);
    await until(async () => (await texts(own.person, 'news', `/r/${number}`))[0], `电子证书 ${number} 的有效期已延续`);
  });
});

describe('a catalogue', () => {
  it('waits for a second person or goes back to the first; published it is told to whom it concerns', async () => {
    const desk = await DeskPlace.open(own);
    const [draft, running] = [await completeDraft(own.person, desk.catalogue), await submittedApplication(own.person, desk.catalogue)];
    const centre = await anOrganisation(own.database, 'centre', '研究中心');
    const [first, second] = [await aMember(own, centre, 'centre', own.address()), await aMember(own, centre, 'centre', own.address())];
    const at = async (who: Person, step: string, body: object = {}) => {
      const { version } = (await who.get<{ version: number }>(`/catalogue-drafts/${desk.catalogue}`)).body;
      return who.post<{ code?: string }>(`/catalogue-drafts/${desk.catalogue}/${step}`, body, { 'if-match': `"${version}"` });
    };
    expect((await first.browser.post('/catalogue-drafts', { head: { ...aHead(desk.catalogue), title: '第七批' } })).status).toBe(201);
    const page = `/app/recognition/catalogues/${desk.catalogue}`;
    const title = (await own.database.write.first<{ title: string }>(`select document::jsonb -> 'head' ->> 'title' as title from recognition.catalogue_version where catalogue_id = $1`, [desk.catalogue]))?.title;
    expect((await at(first.browser, 'propose')).status).toBe(200);
    await until(() => texts(second.browser, 'todo', page), [`资格采认目录“${title}”的新版本等待第二人发布`]);
    await at(second.browser, 'return', { words: '请补充依据' });
    await until(() => texts(first.browser, 'todo', page), [`资格采认目录“${title}”的新版本被退回修改`]);
    await at(first.browser, 'propose');
    expect((await at(second.browser, 'publish')).status).toBe(200);
    await until(() => told(first.browser, 'todo', page), []);
    await until(() => texts(desk.browser('officer'), 'news', `/hans/recognition/${desk.catalogue}/v/1..2`), ['资格采认目录“第七批”已发布第 2 版']);
    await until(async () => (await texts(own.person, 'news', draft.id)).length, 1);
    expect(await texts(own.person, 'news', draft.id)).toEqual(['资格采认目录“第七批”已发布第 2 版，您的申请草稿将按该版提交，请核对']);
    await until(async () => (await texts(own.person, 'news', running.id))[0], `资格采认目录“第七批”已发布第 2 版，您的采认申请 ${running.number} 仍按提交时的版本办理`);
  });
});

describe('a suggestion', () => {
  it('waits at the centre until somebody there has answered; its words are forgotten in time', async () => {
    const centre = await anOrganisation(own.database, 'centre', '研究中心');
    const [one, other] = [await aMember(own, centre, 'centre', own.address()), await aMember(own, centre, 'centre', own.address())];
    const { body: { id } } = await own.server.post<{ id: string }>('/api/v1/recognition/suggestions', { qualification: '導遊人員', message: '某人的話' });
    const waits = async (who: Person) => (await items(who, 'todo')).filter(({ reason }) => reason === 'recognition-suggestion').map(({ address }) => address);
    await until(() => waits(other.browser), ['/app/recognition/suggestions']);
    await one.browser.post(`/recognition/suggestions/${id}/answer`, { outcome: 'forwarded', words: '已转送' });
    await until(() => waits(other.browser), []);
    await own.database.write.query(`update recognition.suggestion set answered_at = now() - interval '40 days' where id = $1::uuid`, [id]);
    await decidedOn('recognition-suggestions');
    expect((await own.server.get(`/api/v1/recognition/suggestions/${id}`)).status).toBe(404);
  });
});

it('people of certificates that ended long enough ago are forgotten; the certificate stays, and nobody can show whose it was', async () => {
  const { number, application, officer, approver } = await certified(own, own.person);
  await officer.post(`/recognition/handled-certificates/${number}/revoke`, { reason: 'papers-false', words: '经核实' });
  await approver.post(`/recognition/handled-certificates/${number}/measure/confirm`);
  await own.database.write.query(`update recognition.certificate set state_since = state_since - 40, received = received - 40, decided = decided - 40 where number = $1`, [number]);
  await decidedOn('recognition-certificates');
  const left = await own.database.write.first(`select h.name, h.certificate_number, s.sealed, c.is_anonymous from recognition.holder h join recognition.certificate c on c.application_id = h.application_id join recognition.certificate_holder s on s.number = c.number where h.application_id = $1::uuid`, [application]);
  expect(left).toEqual({ name: null, certificate_number: null, sealed: null, is_anonymous: true });
  expect((await own.server.get(`/api/v1/recognition/certificates/${number}`)).status).toBe(200);
});

/** Thirty days for a class, and what follows of it. */
async function decidedOn(id: string): Promise<void> {
  const operator = await anOrganisation(own.database, 'operator', '平台运营方');
  const { browser } = await aMember(own, operator, 'security-admin', own.address());
  const settings = (await browser.get<{ versions: { version: number }[] }>('/settings/retention')).body;
  const today = (await own.database.read.first<{ today: string }>(`select (now() at time zone 'Asia/Shanghai')::date as today`))?.today;
  const answer = await browser.post('/settings/retention', { after: settings.versions[0]?.version ?? 0, validFrom: today, source: '测试', rules: [{ id, days: 30, basis: '某决定' }] });
  expect(answer.status).toBeLessThan(300);
  await own.server.nest.get(ApplyRetention, { strict: false }).execute();
}
