import { type TestDatabase, testDatabase } from '../support/database';
import { ContractApp } from './support/contract-app';
import { aFirm, aNewcomer, type Firm, freshUscc, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import type { Person } from './support/person';

type Told = Readonly<{ code?: string; title?: string; detail?: string; state?: string; reason?: string; explanation?: string }>;
type Answer = Readonly<{ status: number; body: Told }>;
type Languages = Readonly<Record<'zh-Hans' | 'zh-Hant' | 'en', string>>;

const place = {} as { database: TestDatabase; server: ContractApp };
let made = 0;
beforeAll(async () => {
  place.database = await testDatabase();
  place.server = await ContractApp.start(place.database.url, { GONGTONG_RATE_LIMIT: 'off', GONGTONG_DEMO: '1' });
});
afterAll(() => place.server.close());

const languages = ['zh-Hans', 'zh-Hant', 'en'] as const;
const email = () => `told-${(made += 1)}@photonics.example`;
const newcomer = async () => (await aNewcomer(place, email())).browser;
const firm = (form: object = {}) => aFirm(place, email(), form);
const registering = (form: object) => async (browser: Person, language: string): Promise<Answer> =>
  browser.post<Told>('/enterprises', { subject: 'mainland', name: { 'zh-Hans': '厦门光电有限公司' }, ...form }, { 'accept-language': language });

/** What is told in each language: all of the title, and what to do of the detail. */
const cases: readonly (readonly [string, (browser: Person, language: string) => Promise<Answer>, readonly [number, string], Languages, Languages])[] = [
  [
    'a USCC with the letter O, and what it may be instead', registering({ uscc: '9135O100M000100Y43' }), [422, 'USCC_CHARACTER'],
    { 'zh-Hans': '统一社会信用代码中有不使用的字符', 'zh-Hant': '統一社會信用代碼含有不使用的字元', en: 'The unified social credit code holds a character that none has' },
    { 'zh-Hans': '可能应为 1、0、5 或 2', 'zh-Hant': '可能應為 1、0、5 或 2', en: 'likely to be 1, 0, 5 or 2' },
  ],
  [
    'a USCC with the letter I, in small print', registering({ uscc: '9135i100m000100y43' }), [422, 'USCC_CHARACTER'],
    { 'zh-Hans': '统一社会信用代码中有不使用的字符', 'zh-Hant': '統一社會信用代碼含有不使用的字元', en: 'The unified social credit code holds a character that none has' },
    { 'zh-Hans': '请核对营业执照', 'zh-Hant': '請核對營業執照', en: 'look at the licence' },
  ],
  [
    'a UBN that only the rule since 1 April 2023 lets pass, with a day before it',
    registering({ subject: 'taiwan-registered', name: { 'zh-Hant': '光電' }, ubn: '04595252', registeredOn: '2023-03-31' }), [422, 'UBN_VALID_ONLY_SINCE_2023_04_01'],
    { 'zh-Hans': '统一编号与成立日期不相符', 'zh-Hant': '統一編號與設立日期不相符', en: 'Number and day of registration do not go together' },
    { 'zh-Hans': '请核对编号与日期', 'zh-Hant': '請核對編號與日期', en: 'Check the number and the day' },
  ],
  [
    'a name in mixed scripts, and which characters', registering({ name: { 'zh-Hans': '厦门光電有限公司' } }), [422, 'NAME_MIXED_SCRIPTS'],
    { 'zh-Hans': '名称中简体字与繁体字混用', 'zh-Hant': '名稱中簡體字與正體字混用', en: 'Simplified and traditional characters are mixed' },
    { 'zh-Hans': '不属于该栏的字符是：電。', 'zh-Hant': '不屬於該欄的字元為：電。', en: 'these do not belong there: 電.' },
  ],
  [
    'a company that somebody has registered, and what to do then',
    async (browser, language) => {
      const uscc = freshUscc();
      await firm({ uscc });
      return registering({ uscc })(browser, language);
    },
    [409, 'ALREADY_REGISTERED'],
    { 'zh-Hans': '这家公司已经登记', 'zh-Hant': '此公司已登記', en: 'This company is registered already' },
    { 'zh-Hans': '请让已登记的同事邀请您成为受托人', 'zh-Hant': '請已登記的同仁邀請您擔任受託人', en: 'Ask your colleagues to invite you as a delegate' },
  ],
  [
    'the other of two companies for which one is a delegate, and that one changes over',
    async (_browser, language) => {
      const [one, other] = [await firm(), await firm()];
      await place.database.write.query(`insert into access.membership (account_id, organisation_id, role) select $1::uuid, organisation_id, 'enterprise' from enterprise.enterprise where id = $2::uuid`, [one.account, other.enterprise.id]);
      return one.browser.send<Told>('GET', `/enterprises/${other.enterprise.id}`, undefined, { 'accept-language': language });
    },
    [404, 'ENTERPRISE_UNKNOWN'],
    { 'zh-Hans': '没有这家企业', 'zh-Hant': '查無此企業', en: 'There is no such enterprise' },
    { 'zh-Hans': '切换您代表的单位', 'zh-Hant': '切換您代表的單位', en: 'change the organisation for which you act' },
  ],
];

describe.each(cases)('%s', (_case, asking, refused, titles, details) => {
  it.each(languages)('is told in %s', async (language) => {
    const { status, body } = await asking(await newcomer(), language);
    expect([status, body.code, body.title]).toEqual([...refused, titles[language]]);
    expect(body.detail).toContain(details[language]);
  });
});

describe('a deletion while a verification runs', () => {
  const explained: Languages = {
    'zh-Hans': '您提交的登记正在核验。办结后，您的请求将自动办理。', 'zh-Hant': '您送出的登記正在查驗。辦結後，您的請求將自動辦理。', en: 'A registration that you submitted is being verified. Once that is settled, your request is done by itself.',
  };
  /** Asked for by who submitted it, where another one can act for the enterprise. */
  const deletion = async ({ browser, account, enterprise: { id } }: Firm, language: string): Promise<Answer> => {
    const known = await place.database.write.first<{ organisation: string; address: string }>(
      'select e.organisation_id as organisation, a.email as address from enterprise.enterprise e, access.account a where e.id = $1::uuid and a.id = $2::uuid', [id, account],
    );
    await aMember(place, known?.organisation ?? '', 'enterprise', email());
    return browser.post<Told>('/personal/deletion', { email: known?.address }, { 'accept-language': language });
  };

  it.each(languages)('waits, and why is told in %s', async (language) => {
    const own = await firm();
    await submitted(place.database, own);
    const { status, body } = await deletion(own, language);
    expect([status, body.state, body.reason, body.explanation]).toEqual([200, 'waiting', 'VERIFICATION_RUNS', explained[language]]);
    expect((await own.browser.get('/me')).status).toBe(200);
  });

  it('waits as well while a change of what was verified is looked at', async () => {
    const house = await anOrganisation(place.database, 'centre', '研究中心');
    const own = await firm();
    await submitted(place.database, own);
    await verifiedBy([await aMember(place, house, 'centre', email()), await aMember(place, house, 'centre', email())], own);
    const { id } = own.enterprise;
    await own.browser.post(`/enterprises/${id}/revision`, { name: { 'zh-Hans': '厦门新光电有限公司' } });
    await place.database.write.query('update enterprise.evidence set added_at = clock_timestamp() where enterprise_id = $1::uuid', [id]);
    expect((await own.browser.post(`/enterprises/${id}/revision/submit`)).status).toBe(200);
    expect((await deletion(own, 'en')).body).toMatchObject({ state: 'waiting', reason: 'VERIFICATION_RUNS' });
  });
});
