import type { StatedHead } from '../../libs/features/recognition/domain/catalogue/catalogue';
import { aMember, anOrganisation, type SignedIn } from './support/organisations';
import { OwnPerson, refusalOf } from './support/person';
import { aCatalogue, completeDraft, submittedApplication } from './support/recognition';

type Change = Readonly<{ id: string; handler: string; code: string; outside?: string }>;
type Items<T> = Readonly<{ items: T[] }>;

const NOBODY = '00000000-0000-4000-8000-000000000000';
const TODAY = `(now() at time zone 'Asia/Shanghai')::date`;
const own = new OwnPerson();
let system: SignedIn;
let security: SignedIn;
let today: string;
let yesterday: string;

beforeAll(async () => {
  const operator = await anOrganisation(own.database, 'operator', '运营');
  system = await aMember(own, operator, 'system-admin', 'system@operator.example');
  security = await aMember(own, operator, 'security-admin', 'security@operator.example');
  [today = '', yesterday = ''] = Object.values((await own.database.write.first<Record<string, string>>(`select ${TODAY}::text as today, (${TODAY} - 1)::text as yesterday`)) ?? {});
});

const under = (more: Partial<StatedHead> = {}) => aCatalogue(own.database, { decider: { kind: 'human-resources', name: '某厅' }, ...more });
async function authority(territory = '350000', field = 'skills'): Promise<string> {
  const organisation = await anOrganisation(own.database, 'regulator', '某省人力资源和社会保障厅');
  await own.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, $2, 'province', $3, '2020-01-01')`, [organisation, field, territory]);
  return organisation;
}
const propose = (catalogue: string, organisation: string, more: object = {}) => system.browser.post<Change>('/catalogue-handlers', { catalogue, organisation, from: today, ...more });
const confirm = ({ id }: Pick<Change, 'id'>, by = security) => by.browser.post<Change>(`/catalogue-handler-changes/${id}/confirm`);
const end = (handler: string, until = today) => system.browser.post<Change>(`/catalogue-handlers/${handler}/end`, { until });
const waiting = async () => (await security.browser.get<Items<Change>>('/catalogue-handler-changes')).body.items;
const handled = async (catalogue: string) => (await system.browser.get<Items<Readonly<{ catalogue: string }>>>('/catalogue-handlers')).body.items.filter((one) => one.catalogue === catalogue);

it('an authority is appointed by two administrators, and people apply to it from then on', async () => {
  const [catalogue, organisation] = [await under(), await authority()];
  const { status, body } = await propose(catalogue, organisation);
  expect([status, body]).toEqual([201, { id: body.id, change: 'appoint', handler: body.handler, catalogue, organisation, from: today, until: null }]);
  expect(await handled(catalogue)).toEqual([]);
  expect((await own.person.post('/recognition/applications', { catalogue, row: 'r1', whose: 'self' })).status).not.toBe(201);
  expect(await refusalOf(propose(catalogue, organisation))).toEqual([409, 'HANDLER_CHANGE_OPEN']);
  expect(await refusalOf(confirm(body, system))).toEqual([409, 'SAME_PERSON']);
  expect(await waiting()).toContainEqual(expect.objectContaining({ id: body.id, by: system.account.id, name: { 'zh-Hans': '某省人力资源和社会保障厅' } }));
  expect((await confirm(body)).status).toBe(200);
  expect(await refusalOf(confirm(body))).toEqual([409, 'HANDLER_CHANGE_SETTLED']);
  expect(await handled(catalogue)).toEqual([{ id: body.handler, catalogue, organisation, name: { 'zh-Hans': '某省人力资源和社会保障厅' }, from: today, until: null }]);
  expect((await submittedApplication(own.person, catalogue)).state).toBe('submitted');
  const acts = await own.database.write.query<{ act: string; account: string }>(`select act, account from journal.event where subject_id in ($1, $2) order by id`, [body.id, body.handler]);
  expect(acts).toEqual([{ act: 'recognition-handler.proposed', account: system.account.id }, { act: 'recognition-handler.appointed', account: security.account.id }]);
});

it('an appointment ends by two as well, on its last day, and another begins on the day after', async () => {
  const [catalogue, organisation] = [await under(), await authority()];
  const { body } = await propose(catalogue, organisation);
  await confirm(body);
  expect(await refusalOf(propose(catalogue, await authority()))).toEqual([409, 'RECOGNITION_HANDLED']);
  expect(await refusalOf(end(body.handler, yesterday))).toEqual([422, 'HANDLER_DAY_PAST']);
  const ending = (await end(body.handler, '2098-12-31')).body;
  expect(await handled(catalogue)).toMatchObject([{ until: null }]);
  expect((await confirm(ending)).status).toBe(200);
  expect(await handled(catalogue)).toMatchObject([{ organisation, until: '2098-12-31' }]);
  expect(await refusalOf(end(body.handler, '2098-12-31'))).toEqual([409, 'HANDLER_ENDED']);
  expect(await refusalOf(propose(catalogue, organisation, { from: '2098-12-31' }))).toEqual([409, 'RECOGNITION_HANDLED']);
  expect((await propose(catalogue, await authority(), { from: '2099-01-01' })).status).toBe(201);
});

it('once it is over nobody begins an application under the catalogue', async () => {
  const catalogue = await under();
  const { body } = await propose(catalogue, await authority());
  await confirm(body);
  await completeDraft(own.person, catalogue);
  await confirm((await end(body.handler)).body);
  await own.database.write.query(`update recognition.handler set from_day = '2020-01-01', until_day = $2::date where id = $1::uuid`, [body.handler, yesterday]);
  expect(await handled(catalogue)).toEqual([]);
  expect((await own.person.post('/recognition/applications', { catalogue, row: 'r1', whose: 'self' })).status).not.toBe(201);
});

it('what was taken back is not confirmed, and can be proposed anew', async () => {
  const [catalogue, organisation] = [await under(), await authority()];
  const { body } = await propose(catalogue, organisation);
  expect((await security.browser.post(`/catalogue-handler-changes/${body.id}/withdraw`)).status).toBe(200);
  expect(await refusalOf(confirm(body))).toEqual([409, 'HANDLER_CHANGE_SETTLED']);
  expect((await waiting()).map(({ id }) => id)).not.toContain(body.id);
  expect((await propose(catalogue, organisation)).status).toBe(201);
});

it('what was possible when it was proposed is looked at again when it is confirmed', async () => {
  const [catalogue, organisation] = [await under(), await authority()];
  const { body } = await propose(catalogue, organisation);
  await own.database.write.query(`update access.competence set valid_until = '2021-01-01' where organisation_id = $1::uuid`, [organisation]);
  expect((await confirm(body)).body).toMatchObject({ code: 'HANDLER_NOT_COMPETENT' });
  expect(await handled(catalogue)).toEqual([]);
});

describe('nobody is appointed', () => {
  it('who could not decide there', async () => {
    expect(await refusalOf(propose(await under(), await authority('350200')))).toEqual([422, 'HANDLER_NOT_COMPETENT']);
    expect(await refusalOf(propose(await under(), await authority('350000', 'standardisation')))).toEqual([422, 'HANDLER_NOT_COMPETENT']);
    expect(await refusalOf(propose(await under(), await anOrganisation(own.database, 'enterprise', '某公司')))).toEqual([422, 'HANDLER_NOT_COMPETENT']);
  });

  it('who is not there, suspended, or an example where the catalogue is real', async () => {
    const organisation = await authority();
    expect(await refusalOf(propose(await under(), NOBODY))).toEqual([422, 'HANDLER_BODY_UNKNOWN']);
    await own.database.write.query('update access.organisation set example = true where id = $1::uuid', [organisation]);
    expect(await refusalOf(propose(await under(), organisation))).toEqual([422, 'HANDLER_EXAMPLE']);
    await own.database.write.query(`update access.organisation set status = 'suspended' where id = $1::uuid`, [organisation]);
    expect(await refusalOf(propose(await under(), organisation))).toEqual([422, 'HANDLER_BODY_UNKNOWN']);
  });

  it('under a catalogue that was not published, for days gone by, or for none', async () => {
    const [catalogue, organisation] = [await under(), await authority()];
    expect(await refusalOf(propose('no-such-catalogue', organisation))).toEqual([404, 'RECOGNITION_CATALOGUE_UNKNOWN']);
    expect(await refusalOf(propose(catalogue, organisation, { from: yesterday }))).toEqual([422, 'HANDLER_DAY_PAST']);
    expect(await refusalOf(propose(catalogue, organisation, { from: '2099-01-02', until: '2099-01-01' }))).toEqual([422, 'HANDLER_TERM_EMPTY']);
    expect(await refusalOf(propose(catalogue, organisation, { from: '2026-02-30' }))).toEqual([400, 'FORM_INVALID']);
  });

  it('by others than the system administrators', async () => {
    expect(await refusalOf(security.browser.post('/catalogue-handlers', { catalogue: await under(), organisation: await authority(), from: today }))).toEqual([403, 'NOT_ALLOWED']);
  });
});

it.each([[`/catalogue-handlers/${NOBODY}/end`, 'HANDLER_UNKNOWN'], [`/catalogue-handler-changes/${NOBODY}/confirm`, 'HANDLER_CHANGE_UNKNOWN'], ['/catalogue-handler-changes/none/withdraw', 'HANDLER_CHANGE_UNKNOWN']])('%s knows nothing of the id', async (path, code) =>
  expect(await refusalOf(system.browser.post(path, path.endsWith('end') ? { until: '2099-01-01' } : {}))).toEqual([404, code]));
