import { anOrganisation, aMember, type SignedIn } from './support/organisations';
import { OwnPerson, type Person, refusalOf } from './support/person';

type Field = Readonly<{ name: string; label: string; value: string | null; correctable: boolean }>;
type Kept = Readonly<{ kind: string; label: string; id: string; purpose: string; fields: Field[] }>;
type Standing = Readonly<{ purpose: string; given: boolean | null; notice: number | null }>;
type MyData = Readonly<{
  region: string; laws: Record<string, string>[]; notice: { version: number; read: number | null };
  records: Kept[]; consents: Standing[]; ledger: Standing[]; reveals: unknown[];
}>;
type Notice = Readonly<{ version: number; laws: Record<string, object[]>; sections: { title: Record<string, string>; text: Record<string, string> }[]; versions: { version: number; validFrom: string | null }[] }>;
type Problem = Readonly<{ code: string; detail: string }>;

const own = new OwnPerson();
let security: SignedIn;
let system: Person;
beforeAll(async () => {
  const operator = await anOrganisation(own.database, 'operator', '平台运营方');
  security = await aMember(own, operator, 'security-admin', 'security@operator.example');
  system = (await aMember(own, operator, 'system-admin', 'system@operator.example')).browser;
});

const mine = async (): Promise<MyData> => (await own.person.get<MyData>('/personal')).body;
const valueOf = ({ records }: MyData, kind: string, name: string) => records.find((record) => record.kind === kind)?.fields.find((field) => field.name === name)?.value;
const current = async (): Promise<number> => (await own.browser().get<Notice>('/privacy-notice')).body.version;

describe('what is kept about a person', () => {
  it('is seen by the person, named in their language, and by nobody else', async () => {
    const data = await mine();
    expect([valueOf(data, 'account', 'email'), valueOf(data, 'account', 'name')]).toEqual([own.account.email, 'Lin']);
    expect(data.records.map(({ kind }) => kind)).toEqual(['account', 'session']);
    const [account] = data.records;
    expect([account?.label, account?.purpose]).toEqual(['账号', '使用账号']);
    expect([data.region, data.reveals]).toEqual(['mainland', []]);
    expect(JSON.stringify((await (await own.stranger()).get('/personal')).body)).not.toContain(own.account.email);
    expect((await own.browser().get('/personal')).status).toBe(401);
  });

  it('is corrected by the person, and the journal has no value of it', async () => {
    const fields = [{ name: 'name', value: 'PLANTED-NAME 林' }, { name: 'locale', value: 'zh-Hant' }];
    expect((await own.person.send('PATCH', '/personal/records', { kind: 'account', id: own.account.id, fields })).status).toBe(204);
    const data = await mine();
    expect([valueOf(data, 'account', 'name'), valueOf(data, 'account', 'locale')]).toEqual(['PLANTED-NAME 林', 'zh-Hant']);
    const events = await own.database.write.query(`select content from journal.event where act = 'personal.corrected' and account = $1::uuid`, [own.account.id]);
    expect(events).toEqual([{ content: { record: 'account', id: own.account.id, fields: ['name', 'locale'] } }]);
  });

  it.each([
    ['an address, which must be proved', 'account', [{ name: 'email', value: 'x@y.example' }], 422, 'FIELD_FIXED'],
    ['an empty name', 'account', [{ name: 'name', value: ' ' }], 422, 'VALUE_UNFIT'],
    ['a name that is too long', 'account', [{ name: 'name', value: 'x'.repeat(201) }], 422, 'VALUE_UNFIT'],
    ['a language that nobody reads', 'account', [{ name: 'locale', value: 'tlh' }], 422, 'VALUE_UNFIT'],
    ['the name of an object member', 'account', [{ name: '__proto__', value: 'x' }], 422, 'FIELD_FIXED'],
    ['a kind that there is not', 'weather', [{ name: 'name', value: 'x' }], 404, 'RECORD_UNKNOWN'],
    ['nothing', 'account', [], 400, 'FORM_INVALID'],
  ])('is not changed to %s', async (_, kind, fields, status, code) => {
    const answer = await own.person.send<Problem>('PATCH', '/personal/records', { kind, id: own.account.id, fields });
    expect([answer.status, status === 400 ? 'FORM_INVALID' : answer.body.code]).toEqual([status, code]);
    expect(valueOf(await mine(), 'account', 'name')).toBe('Lin');
  });

  it("is not corrected in another one's row", async () => {
    const stranger = await own.stranger();
    const asked = { kind: 'account', id: own.account.id, fields: [{ name: 'name', value: 'x' }] };
    expect(await refusalOf(stranger.send<Problem>('PATCH', '/personal/records', asked))).toEqual([404, 'RECORD_UNKNOWN']);
    expect(valueOf(await mine(), 'account', 'name')).toBe('Lin');
  });

  it('is taken along as a file, after a fresh proof', async () => {
    await own.database.write.query('update access.session set stepped_up_at = null where account_id = $1::uuid', [own.account.id]);
    expect(await refusalOf(own.person.get<Problem>('/personal/export'))).toEqual([403, 'STEP_UP_REQUIRED']);
    await own.person.post('/sessions/current/step-up', { password: own.account.password });
    const { headers, body } = await own.person.get<MyData>('/personal/export');
    expect(headers['content-disposition']).toBe('attachment; filename="gongtong-personal-data.json"');
    expect([headers['cache-control'], valueOf(body, 'account', 'email')]).toEqual(['no-store', own.account.email]);
  });

  it("names the rights by the law that the person says is theirs", async () => {
    expect((await own.person.send('PUT', '/personal/region', { region: 'taiwan' })).status).toBe(204);
    const { body: notice } = await own.browser().get<Notice>('/privacy-notice');
    const { region, laws } = await mine();
    expect([region, laws]).toEqual(['taiwan', notice.laws['taiwan']]);
    expect((await own.person.send('PUT', '/personal/region', { region: 'moon' })).status).toBe(400);
  });
});

describe('consent', () => {
  it('is given and taken back, and the ledger keeps both', async () => {
    const notice = await current();
    const standing = async () => (await mine()).consents.find(({ purpose }) => purpose === 'other-side')?.given;
    expect(await standing()).toBeNull();
    for (const given of [true, false]) {
      expect((await own.person.post('/personal/consents', { purpose: 'other-side', given, notice })).status).toBe(200);
      expect(await standing()).toBe(given);
    }
    expect((await mine()).ledger.map(({ purpose, given }) => [purpose, given])).toEqual([['other-side', false], ['other-side', true]]);
    const rows = await own.database.write.query(`select act, content from journal.event where account = $1::uuid and act like 'consent.%' order by id`, [own.account.id]);
    expect(rows).toEqual(['consent.given', 'consent.withdrawn'].map((act) => ({ act, content: { purpose: 'other-side', notice } })));
  });

  it('is given to the notice that holds, and taken back whatever was shown', async () => {
    const asked = { purpose: 'document-number', notice: 999 };
    expect(await refusalOf(own.person.post<Problem>('/personal/consents', { ...asked, given: true }))).toEqual([409, 'NOTICE_CHANGED']);
    expect((await own.person.post('/personal/consents', { ...asked, given: false })).status).toBe(200);
  });

  it('of a purpose that there is not, or a row that somebody would change, is refused', async () => {
    expect((await own.person.post('/personal/consents', { purpose: 'everything', given: true, notice: 1 })).status).toBe(400);
    const server = await own.database.write.query<{ change: boolean; remove: boolean }>(`select has_table_privilege('gongtong_app', 'personal.consent', 'update') as change, has_table_privilege('gongtong_app', 'personal.consent', 'delete') as remove`);
    expect(server).toEqual([{ change: false, remove: false }]);
  });
});

describe('the privacy notice', () => {
  const words = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
  const next = (after: number, validFrom: string) => ({
    after, validFrom, source: '测试', sections: [{ title: words('NEW PART'), text: words('one\ntwo <b>') }], laws: { mainland: [{ 'zh-Hans': '某法' }], taiwan: [{ 'zh-Hant': '某法' }] },
  });

  it('ships as version 1 in three languages, with a page for everybody', async () => {
    const { body } = await own.browser().get<Notice>('/privacy-notice?version=1');
    expect([body.version, body.sections.length, body.laws['taiwan']]).toEqual([1, 12, [{ 'zh-Hant': '個人資料保護法', en: 'Personal Data Protection Act' }]]);
    for (const [segment, title] of [['hans', '个人信息保护说明'], ['hant', '個人資料保護說明'], ['en', 'Privacy notice']] as const) {
      const page = await own.server.get(`/${segment}/privacy?version=1`);
      expect([page.status, page.text.includes(`<h1>${title}</h1>`), page.text.includes('個人資料保護法')]).toEqual([200, true, true]);
    }
    expect([(await own.server.get('/hans/privacy?version=77')).status, (await own.server.get('/hans/privacy?version=x')).status]).toEqual([404, 404]);
    expect(await refusalOf(own.browser().get<Problem>('/privacy-notice?version=77'))).toEqual([404, 'NOTICE_UNKNOWN']);
  });

  it('changes by a version of the security administrator; the old one stays, and consents say which was shown', async () => {
    const before = await current();
    await own.person.post('/personal/consents', { purpose: 'privacy-notice', given: true, notice: before });
    const today = (await own.database.read.first<{ today: string }>(`select (now() at time zone 'Asia/Shanghai')::date as today`))?.today ?? '';
    expect((await system.post('/settings/privacy-notice', next(before, today))).status).toBe(403);
    const made = await security.browser.post<Readonly<{ version: number }>>('/settings/privacy-notice', next(before, today));
    expect([made.status, made.body]).toEqual([200, { version: before + 1, validFrom: today }]);
    expect((await mine()).notice).toEqual({ version: before + 1, read: before });
    expect((await own.person.get('/personal/notice')).body).toEqual({ version: before + 1, read: before });
    const { body: counts } = await security.browser.get<{ readers: { version: number; persons: number }[]; consents: { purpose: string; given: number }[] }>('/settings/privacy-notice');
    expect([counts.readers.find(({ version }) => version === before)?.persons, counts.consents.find(({ purpose }) => purpose === 'privacy-notice')?.given]).toEqual([1, 1]);
    expect((await own.person.get('/settings/privacy-notice')).status).toBe(403);
    const page = (await own.server.get('/hans/privacy')).text;
    expect([page.includes('NEW PART'), page.includes('two &lt;b&gt;'), page.includes('version=1')]).toEqual([true, true, true]);
    expect((await own.browser().get<Notice>(`/privacy-notice?version=${before}`)).body.version).toBe(before);
    expect(await refusalOf(security.browser.post<Problem>('/settings/privacy-notice', next(before, today)))).toEqual([409, 'SETTING_CHANGED']);
    expect(await refusalOf(security.browser.post<Problem>('/settings/privacy-notice', next(before + 1, '2020-01-01')))).toEqual([422, 'SETTING_IN_PAST']);
  });
});
