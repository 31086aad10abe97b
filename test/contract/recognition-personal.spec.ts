import { LeftApplications } from '../../libs/features/recognition/persistence/applying/left-applications';
import { OwnPerson } from './support/person';
import { aCatalogue, aHandler, submittedApplication } from './support/recognition';

const own = new OwnPerson();

async function handled(): Promise<string> {
  const catalogue = await aCatalogue(own.database);
  await aHandler(own.database, catalogue);
  return catalogue;
}

it('the person sees it, corrects a name while it is theirs, and has it deleted once it does not run: then nobody can read it', async () => {
  const catalogue = await handled();
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
  const catalogue = await handled();
  const [running, left] = [await submittedApplication(own.person, catalogue), await submittedApplication(own.person, catalogue)];
  await own.person.post(`/recognition/applications/${left.id}/withdraw`);
  await own.database.write.query(`update recognition.application set written_at = now() - interval '40 days', submitted_at = now() - interval '40 days' where id = any($1::uuid[])`, [[running.id, left.id]]);
  const target = own.server.nest.get(LeftApplications, { strict: false });
  const applied = await own.database.write.transaction(async (tx) => [await target.due(tx, 30), await target.forget(tx, 30, 100), await target.due(tx, 30)]);
  expect(applied).toEqual([1, 1, 0]);
  const names = await own.database.write.query<{ id: string; kept: boolean }>(`select application_id as id, name is not null as kept from recognition.holder where application_id = any($1::uuid[])`, [[running.id, left.id]]);
  expect(new Map(names.map(({ id, kept }) => [id, kept]))).toEqual(new Map([[running.id, true], [left.id, false]]));
});
