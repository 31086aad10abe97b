import { Logger } from '@nestjs/common';
import { aFirm, attach, checklistOf, type Enterprise, submitted, verifiedBy } from './support/enterprises';
import { aMember, anOrganisation } from './support/organisations';
import { anAccount, OwnPerson } from './support/person';

const MARKER = /PLANTED|planted-9|912-345-678/i;
const own = new OwnPerson();
const written: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
const keep = (chunk: unknown): boolean => written.push(String(chunk)) > 0;

beforeAll(() => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
});
afterAll(() => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
});

it('what people write of themselves is in no log, no refusal, no address, no journal and no answer to somebody else', async () => {
  const account = await anAccount(own.database, 'planted-9@photonics.example');
  const browser = own.browser();
  await browser.signIn(account);
  const answers = [
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'name', value: 'PLANTED NAME' }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'email', value: 'planted-9@x.example' }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'account', id: account.id, fields: [{ name: 'name', value: `PLANTED ${'x'.repeat(300)}` }] }),
    await browser.send('PATCH', '/personal/records', { kind: 'PLANTED', id: 'PLANTED', fields: 'PLANTED' }),
    await browser.post('/personal/deletion', { email: 'PLANTED@x.example' }),
    await browser.post('/personal/consents', { purpose: 'PLANTED', given: true, notice: 1 }),
    await browser.post('/personal/requests/PLANTED/withdraw'),
    await own.browser().signIn({ email: 'planted-9@photonics.example', password: 'PLANTED PASSWORD' }),
    await own.browser().post('/recovery', { email: 'planted-9@photonics.example' }),
  ];
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ text }) => MARKER.test(text)).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  const stranger = await own.stranger();
  for (const path of ['/personal', '/personal/export', '/me', '/inbox', '/sessions']) expect((await stranger.get(path)).text).not.toMatch(MARKER);
  const events = await own.database.write.query<{ event: string }>(`select e::text as event from journal.event e union all select d::text from journal.decision d`);
  expect(events.filter(({ event }) => MARKER.test(event))).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(written.length).toBeGreaterThan(5);
  expect(written.filter((line) => MARKER.test(line))).toEqual([]);
});

it('nor is whom an enterprise names, or what it and the centre write of a submission', async () => {
  const place = { database: own.database, server: own.server };
  const house = await anOrganisation(place.database, 'centre', '研究中心');
  const centre = [await aMember(place, house, 'centre', 'first@centre.example'), await aMember(place, house, 'centre', 'second@centre.example')] as const;
  const firm = await aFirm(place, 'firm@photonics.example');
  const { browser, enterprise: { id } } = firm;
  const contact = { role: 'contact', name: 'PLANTED PERSON', phone: '+886 912-345-678', email: 'planted-9@private.example', documentKind: 'passport', documentNumber: 'PLANTED9', region: 'taiwan' };
  const answers = [
    await browser.post<Enterprise & Readonly<{ contacts: { id: string }[] }>>(`/enterprises/${id}/contacts`, contact),
    await browser.post(`/enterprises/${id}/contacts`, { ...contact, documentKind: 'residence-permit' }),
    await browser.post(`/enterprises/${id}/contacts`, { ...contact, email: 'PLANTED' }),
    await browser.post(`/enterprises/${id}/contacts`, { ...contact, nickname: 'PLANTED' }),
    await browser.post(`/enterprises/${id}/evidence`, { kind: 'other', file: id, note: 'PLANTED NOTE' }),
    await browser.post(`/enterprises/${id}/contacts/${id}/reveal`, { purpose: 'contact', reason: 'PLANTED REASON' }),
  ];
  const named = answers[0]?.body as Readonly<{ contacts: { id: string }[] }>;
  expect((await browser.post(`/enterprises/${id}/contacts/${named.contacts[0]?.id}/reveal`, { purpose: 'contact', reason: 'a call' })).text).toMatch(MARKER); // so that there is something to find
  await submitted(place.database, firm);
  const returning = { decision: 'return', checklist: [{ item: 'name', finding: 'not-met', note: 'PLANTED NOTE' }], reasons: 'PLANTED REASONS' };
  await centre[0].browser.post(`/enterprises/${id}/verify`, returning);
  await centre[1].browser.post(`/enterprises/${id}/verify/refuse`, { reason: 'PLANTED REFUSAL' });
  await centre[0].browser.post(`/enterprises/${id}/verify`, returning);
  await centre[1].browser.post(`/enterprises/${id}/verify/confirm`);
  await browser.post(`/enterprises/${id}/submit`);
  const { number } = await verifiedBy(centre, firm);
  await browser.post(`/enterprises/${id}/revision`, { name: { en: 'PLANTED DRAFT' } });
  await attach(place.database, firm);
  await centre[0].browser.post(`/enterprises/${id}/suspend`, { reason: 'PLANTED MEASURE' });
  answers.push(await centre[0].browser.post(`/enterprises/${id}/verify`, { decision: 'verify', checklist: checklistOf() }), await browser.post(`/enterprises/${id}/revision`, { name: { 'zh-Hans': '厦门電 PLANTED' } }));
  expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  expect(answers.filter(({ text }) => MARKER.test(text)).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  const stranger = await own.stranger();
  const firms = await aFirm(place, 'other@photonics.example');
  for (const one of [stranger, firms.browser]) for (const path of ['/personal/export', '/inbox', `/enterprises/${id}`, '/enterprises/current', '/files']) expect((await one.get(path)).text).not.toMatch(MARKER);
  for (const path of [`/api/v1/public/enterprises/${number}`, '/api/v1/public/enterprises?q=PLANTED', `/en/e/${number}`]) expect((await place.server.get(path)).text.replace('q=PLANTED', '')).not.toMatch(MARKER);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const kept = await place.database.write.query<{ row: string }>('select e::text as row from journal.event e union all select d::text from journal.decision d union all select a::text from journal.approval a');
  expect(kept.filter(({ row }) => MARKER.test(row))).toEqual([]);
  const rows = await place.database.write.query<{ row: string }>('select c::text as row from enterprise.contact c union all select p::text from enterprise.published p union all select v::text from enterprise.published_version v union all select s.content::text from enterprise.submission s');
  expect(rows.filter(({ row }) => MARKER.test(row))).toEqual([]);
  expect(written.filter((line) => MARKER.test(line))).toEqual([]);
});

it('nor is it in the list, the record or the history of an enterprise, nor can anybody open it once it was deleted', async () => {
  const place = { database: own.database, server: own.server };
  const regulator = await anOrganisation(place.database, 'regulator', '厦门市主管部门');
  await place.database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'standardisation', 'city', '350200', '2020-01-01')`, [regulator]);
  const officer = await aMember(place, regulator, 'officer', 'officer@regulator.example');
  const centre = await aMember(place, await anOrganisation(place.database, 'centre', '研究中心'), 'centre', 'third@centre.example');
  const firm = await aFirm(place, 'planted-9@firm.example');
  const { browser, enterprise: { id } } = firm;
  const contact = { role: 'contact', name: 'PLANTED PERSON', phone: '+886 912-345-678', email: 'planted-9@private.example', documentKind: 'passport', documentNumber: 'PLANTED9', region: 'taiwan', self: true };
  expect((await browser.post(`/enterprises/${id}/contacts`, contact)).status).toBe(201);
  await submitted(place.database, firm);
  const readings = async () => {
    const paths = [`/enterprises/${id}`, `/enterprises/${id}/history?limit=100`, '/enterprises?limit=100', '/enterprises?q=PLANTED%20PERSON', '/enterprises?q=planted-9%40private.example', '/enterprises?q=PLANTED9'];
    const wrong = [`/enterprises/${id}/history?after=PLANTED`, '/enterprises?territory=PLANTED', `/enterprises?q=PLANTED${'x'.repeat(300)}`, '/enterprises?name=PLANTED', '/enterprises/PLANTED/history'];
    return Promise.all([browser, centre.browser, officer.browser].flatMap((who) => [...paths, ...wrong].map((path) => who.get<Readonly<{ total?: number }>>(path).then((answer) => ({ path, ...answer })))));
  };
  const before = await readings();
  expect(before.filter(({ status }) => status >= 500)).toEqual([]);
  expect(before.filter(({ text }) => MARKER.test(text)).map(({ path, text }) => `${path} ${text}`)).toEqual([]);
  expect(before.filter(({ path, status }) => path.includes('?q=') && status === 200).map(({ body }) => body.total)).toEqual([0, 0, 0, 0, 0, 0]); // nobody is found by whom it names

  const { person } = (await place.database.write.first<{ person: string }>(`select person_id as person from enterprise.contact where enterprise_id = $1::uuid and email is not null`, [id])) ?? { person: '' };
  await place.database.write.query('update enterprise.enterprise set submitted_by = null where id = $1::uuid', [id]); // else the verification holds it
  await aMember(place, (await place.database.write.first<{ o: string }>('select organisation_id as o from enterprise.enterprise where id = $1::uuid', [id]))?.o ?? '', 'enterprise', 'next@firm.example');
  expect((await browser.post('/personal/deletion', { email: 'planted-9@firm.example' })).body).toMatchObject({ state: 'done' });
  const key = await place.database.write.first('select wrapped, destroyed_at is not null as destroyed from personal.key where person_id = $1::uuid', [person]);
  expect(key).toEqual({ wrapped: null, destroyed: true });
  const marks = await place.database.write.first('select document_mark, email_mark from enterprise.contact where person_id = $1::uuid', [person]);
  expect(marks).toEqual({ document_mark: null, email_mark: null });
  const record = (await centre.browser.get<Readonly<{ contacts: object[] }>>(`/enterprises/${id}`)).body;
  expect(record.contacts).toContainEqual(expect.objectContaining({ name: null, phone: null, email: null, documentNumber: null, erased: true }));
  expect((await readings()).filter(({ text }) => MARKER.test(text))).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const kept = await place.database.write.query<{ row: string }>('select e::text as row from journal.event e union all select d::text from journal.decision d');
  expect(kept.filter(({ row }) => MARKER.test(row))).toEqual([]);
  expect(written.filter((line) => MARKER.test(line))).toEqual([]);
});
