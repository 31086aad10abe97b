import { Logger } from '@nestjs/common';
import { LeftApplications } from '../../libs/features/recognition/persistence/applying/left-applications';
import { aMember } from './support/organisations';
import { OwnPerson } from './support/person';
import { aCatalogue, aHandler, type Application, change, prove, submittedApplication, written } from './support/recognition';

const MARKER = /PLANTED|83000019850615|178-PLANT/i;
const own = new OwnPerson();
const lines: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
const keep = (chunk: unknown): boolean => lines.push(String(chunk)) > 0;

beforeAll(() => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
});
afterAll(() => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
});

async function handled(): Promise<Readonly<{ catalogue: string; authority: string }>> {
  const catalogue = await aCatalogue(own.database);
  return { catalogue, authority: await aHandler(own.database, catalogue) };
}

it('whom an application is about is in no log, journal, address, refusal, frozen content or open row, and in no answer to anybody else', async () => {
  const { catalogue, authority } = await handled();
  const officer = await aMember({ database: own.database, server: own.server }, authority, 'officer', own.address());
  const { body } = await own.person.post<Application>('/recognition/applications', { catalogue, row: 'r1', whose: 'self' });
  const planted = { ...written('178-PLANTED'), name: 'PLANTED NAME', employer: 'PLANTED EMPLOYER' };
  const answers = [
    await change(own.person, body, { ...planted, permitNumber: '830000198506150017' }),
    await change(own.person, body, { ...planted, birthDate: 'PLANTED' }),
    await change(own.person, body, { name: `PLANTED${'x'.repeat(300)}` }),
    await change(own.person, body, { nickname: 'PLANTED' }),
    await own.person.post(`/recognition/applications/${body.id}/proofs`, { kind: 'PLANTED', file: 'PLANTED' }),
    await own.person.get('/recognition/applications/PLANTED'),
  ];
  const saved = await change(own.person, body, planted);
  expect(saved.status).toBe(200);
  expect(saved.body.person).toMatchObject({ name: 'P****** N***', permitNumber: '830000********0016', birthDate: '1985-**-**' });
  await prove(own.person, body, 'certificate');
  await prove(own.person, body, 'id');
  expect((await own.person.post(`/recognition/applications/${body.id}/submit`, { catalogueVersion: 1 })).status).toBe(200);
  const stranger = await own.stranger();
  for (const path of ['/personal', '/personal/export', '/recognition/applications', `/recognition/applications/${body.id}`, '/files']) answers.push(await stranger.get(path));
  answers.push(await officer.browser.get('/recognition/desk'), await officer.browser.get(`/recognition/desk/${body.id}`), await officer.browser.get('/inbox'));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ text }) => MARKER.test(text)).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  expect((await own.person.get('/personal')).text).toMatch(MARKER); // so that there is something to find
  await new Promise((resolve) => setTimeout(resolve, 300));
  const kept = await own.database.write.query<{ row: string }>(`
    select e::text as row from journal.event e union all select d::text from journal.decision d union all select a::text from recognition.application a
    union all select s::text from recognition.step s union all select h::text from recognition.holder h union all select e::text from recognition.evidence e`);
  expect(kept.filter(({ row }) => MARKER.test(row))).toEqual([]);
  expect(lines.filter((line) => MARKER.test(line))).toEqual([]);
});

it('the person sees it, corrects a name while it is theirs, and has it deleted once it does not run: then nobody can read it', async () => {
  const { catalogue } = await handled();
  const application = await submittedApplication(own.person, catalogue);
  const record = async () => (await own.person.get<{ records: readonly Readonly<{ kind: string; id: string; correctable: readonly string[]; fields: readonly Readonly<{ name: string; value: string }>[] }>[] }>('/personal')).body.records.find(({ kind }) => kind === 'recognition-application');
  expect(JSON.stringify(await record())).toMatch(/林小明.*830000198506150016/);
  const correcting = (value: string) => own.person.send<{ code: string }>('PATCH', '/personal/records', { kind: 'recognition-application', id: application.id, fields: [{ name: 'name', value }] });
  expect((await correcting('林大明')).body.code).toBe('FIELD_FIXED');
  await own.database.write.query(`update recognition.application set state = 'returned', returned_from = 'received' where id = $1::uuid`, [application.id]);
  expect([(await correcting('林大明')).status, JSON.stringify(await record()).includes('林大明')]).toEqual([204, true]);

  const leaving = () => own.person.post<{ state: string; reason: string | null }>('/personal/deletion', { email: own.account.email });
  const waits = await leaving();
  expect([waits.body.state, waits.text]).toEqual(['waiting', expect.stringContaining('RECOGNITION_RUNS')]);
  const { person } = (await own.database.write.first<{ person: string }>(`select person_id as person from recognition.holder where application_id = $1::uuid`, [application.id])) ?? { person: '' };
  await own.person.post(`/recognition/applications/${application.id}/withdraw`);
  expect((await leaving()).body.state).toBe('done');
  expect(await own.database.write.first('select wrapped, destroyed_at is not null as destroyed from personal.key where person_id = $1::uuid', [person])).toEqual({ wrapped: null, destroyed: true });
  const left = await own.database.write.first(`select h.name, h.permit_number, h.birth_date, h.certificate_number, h.permit_kind, a.certificate_mark from recognition.holder h join recognition.application a on a.id = h.application_id where a.id = $1::uuid`, [application.id]);
  expect(left).toEqual({ name: null, permit_number: null, birth_date: null, certificate_number: null, permit_kind: null, certificate_mark: null });
});

it('what was left for as many days as are configured is forgotten, and what runs is not', async () => {
  const { catalogue } = await handled();
  const [running, left] = [await submittedApplication(own.person, catalogue), await submittedApplication(own.person, catalogue)];
  await own.person.post(`/recognition/applications/${left.id}/withdraw`);
  await own.database.write.query(`update recognition.application set written_at = now() - interval '40 days', submitted_at = now() - interval '40 days' where id = any($1::uuid[])`, [[running.id, left.id]]);
  const target = own.server.nest.get(LeftApplications, { strict: false });
  const applied = await own.database.write.transaction(async (tx) => [await target.due(tx, 30), await target.forget(tx, 30, 100), await target.due(tx, 30)]);
  expect(applied).toEqual([1, 1, 0]);
  const names = await own.database.write.query<{ id: string; kept: boolean }>(`select application_id as id, name is not null as kept from recognition.holder where application_id = any($1::uuid[])`, [[running.id, left.id]]);
  expect(new Map(names.map(({ id, kept }) => [id, kept]))).toEqual(new Map([[running.id, true], [left.id, false]]));
});
