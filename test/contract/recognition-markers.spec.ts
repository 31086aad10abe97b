import { gunzipSync, inflateSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import { PublishOpenData } from '@features/insight';
import { Integrate } from '@features/transparency';
import { Clock } from '@pure/kernel';
import { aDesk, decidedBy, type Desk } from './support/certificates';
import { aFirm, submitted, verifiedBy } from './support/enterprises';
import { everyAnswer, type Said } from './support/everywhere';
import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson, type Person, refusalOf } from './support/person';
import { aCatalogue, type Application, aPhoto, change, prove, submittedApplication, written } from './support/recognition';
import { handIn } from './support/uploads';

/** What the person writes of themselves: nowhere in clear but in answers to them. */
const FIELDS = ['XQPLANT', '種標', '83000019791123', '1979-11-23', '178-PLANT'];
/** What is written about the case: for those whom it concerns. */
const WORDS = /XQWORDS/u;
const MARKER = new RegExp(FIELDS.join('|'), 'iu');
/** The same as PostgreSQL shows bytes. */
const IN_BYTES = FIELDS.map((each) => Buffer.from(each).toString('hex')).join('|');

const own = new OwnPerson();
const lines: string[] = [];
const [out, err] = [process.stdout.write.bind(process.stdout), process.stderr.write.bind(process.stderr)];
const keep = (chunk: unknown): boolean => lines.push(String(chunk)) > 0;

type Planted = Readonly<{ holder: Person; email: string; desk: Desk; certified: Application; running: Application; number: string; employer: Person; employee: Application }>;
let planted: Planted;

beforeAll(() => {
  Logger.overrideLogger(['verbose', 'debug', 'log', 'warn', 'error', 'fatal']);
  Object.assign(process.stdout, { write: keep });
  Object.assign(process.stderr, { write: keep });
});
afterAll(() => {
  Object.assign(process.stdout, { write: out });
  Object.assign(process.stderr, { write: err });
});

const mine = (certificate: string) => ({ ...written(certificate), name: '林種標', employer: 'XQPLANT 公司', permitNumber: '830000197911230015', birthDate: '1979-11-23' });

/** Handed in with everything that may be said of a person, under a key, as a browser does. */
async function handedIn(browser: Person, catalogue: string, certificate: string, whose: object): Promise<Application> {
  const key = certificate.slice(-1);
  const { body } = await browser.post<Application>('/recognition/applications', { catalogue, row: 'r1', ...whose }, { 'idempotency-key': `begin-${key}` });
  const saved = await change(browser, body, mine(certificate));
  if (saved.status !== 200) throw new Error(saved.text);
  const { body: { file } } = await handIn(browser, await aPhoto(), { name: 'certificate.png', mediaType: 'image/png' });
  await browser.post(`/recognition/applications/${body.id}/proofs`, { kind: 'certificate', file: file?.id }, { 'idempotency-key': `proof-${key}` });
  await prove(browser, body, 'id');
  const answer = await browser.post<Application>(`/recognition/applications/${body.id}/submit`, { catalogueVersion: 1 }, { 'idempotency-key': `submit-${key}` });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}

async function anEmployer(): Promise<Person> {
  const house = await anOrganisation(own.database, 'centre', '研究中心');
  const centre = [await aMember(own, house, 'centre', own.address()), await aMember(own, house, 'centre', own.address())] as const;
  const firm = await aFirm(own, own.address());
  await submitted(own.database, firm);
  await verifiedBy(centre, firm);
  return firm.browser;
}

async function plant(): Promise<Planted> {
  const catalogue = await aCatalogue(own.database);
  const desk = await aDesk(own, catalogue);
  const certified = await handedIn(own.person, catalogue, '178-PLANT1', { whose: 'self' });
  await decidedBy(desk, certified.id, { reasons: 'XQWORDS 符合目录' });
  const { number } = (await own.database.write.first<{ number: string }>('select number from recognition.certificate where application_id = $1::uuid', [certified.id])) ?? { number: '' };
  await own.person.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['name', 'document', 'certificate'] }, { 'idempotency-key': 'told' });
  await own.person.post(`/recognition/own-certificates/${number}/document.pdf?lang=zh-Hant`, { fields: ['name', 'document', 'certificate'] }, { 'idempotency-key': 'printed' });
  const running = await handedIn(own.person, catalogue, '178-PLANT2', { whose: 'self' });
  await desk.officer.post(`/recognition/desk/${running.id}/receive`);
  await desk.officer.post(`/recognition/desk/${running.id}/return`, { reason: 'paper-wrong', words: 'XQWORDS' });
  await desk.officer.post(`/recognition/desk/${running.id}/reveal`, { purpose: 'verification', reason: 'XQWORDS' }, { 'idempotency-key': 'shown' });
  const shown = await desk.officer.post(`/recognition/desk/${certified.id}/reveal`, { purpose: 'verification', reason: 'XQWORDS' });
  expect([shown.status, MARKER.test(shown.text)]).toEqual([200, true]);
  const employer = await anEmployer();
  const employee = await handedIn(employer, catalogue, '178-PLANT3', { whose: 'employee', agreed: true });
  await employer.post(`/recognition/applications/${employee.id}/withdraw`, { words: 'XQWORDS' });
  await own.server.nest.get(Integrate, { strict: false }).execute('main');
  await own.server.nest.get(PublishOpenData, { strict: false }).execute(await own.server.nest.get(Clock, { strict: false }).today());
  return { holder: own.person, email: own.account.email, desk, certified, running, number, employer, employee };
}

/** One for the file: made in the first test that asks. */
let planting: Promise<Planted> | undefined;
beforeEach(async () => void (planted = await (planting ??= plant())), 240_000);

const values = () => ({
  number: [planted.number, planted.certified.number ?? ''], id: [planted.certified.id, planted.running.id, planted.employee.id, planted.certified.proofs[0]?.file ?? '', planted.running.proofs[0]?.file ?? ''],
  version: ['1', 'latest'], index: ['0', '1', '2', '3'], purpose: ['revocation', 'suspension'], list: ['1'], epoch: ['1'], size: ['1'], path: ['0/000'], date: ['latest'],
  file: ['changes.atom', 'all.atom', 'recognised-firms.csv', 'recognition-figures.csv', 'recognition-catalogues.csv'],
});
/** What an answer says, the insides of a PDF with it. */
function whole({ text }: Said): string {
  if (!text.startsWith('%PDF')) return text;
  return [...Buffer.from(text, 'latin1').toString('latin1').matchAll(/stream\n([^]*?)\nendstream/g)].map(([, stream = '']) => inflated(stream)).join('\n') + text;
}
function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('utf8');
  } catch {
    return ''; // a picture or a font
  }
}
const told = (said: readonly Said[], marker = MARKER): readonly string[] => said.filter((each) => marker.test(whole(each))).map(({ url, status }) => `${status} ${url}`);

async function dumped(pattern: string): Promise<readonly string[]> {
  const tables = await own.database.write.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^pg_|information_schema'`);
  expect(tables.length).toBeGreaterThan(150);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await own.database.write.query<{ row: string }>(`select t::text as row from ${name} t where t::text ~* $1 limit 3`, [pattern]);
    found.push(...rows.map(({ row }) => `${name}: ${row.slice(0, 300)}`));
  }
  return found;
}

it('there is something to find: the holder sees all of it', async () => {
  const seen = (await planted.holder.get('/personal')).text;
  for (const each of ['林種標', 'XQPLANT 公司', '查证材料的编号', '830000197911230015', '1979-11-23', '178-PLANT1', '178-PLANT2']) expect(seen).toContain(each);
  expect((await planted.employer.get('/personal')).text).not.toMatch(MARKER);
});

it('what people write of themselves is in clear in no table of the database: journal, public log, mails and inbox, stored answers and all else', async () => {
  expect(await dumped(`${FIELDS.join('|')}|${IN_BYTES}`)).toEqual([]);
});

it('what is written about a case is in no journal, public log, mail, inbox or stored answer', async () => {
  const found = await dumped('XQWORDS');
  expect(found.map((row) => row.split(':')[0]).filter((name) => !/^(?:recognition\.(?:step|proposal|decision)|personal\.reveal)$/.test(name ?? ''))).toEqual([]);
  expect(found.length).toBeGreaterThan(0);
});

it.each([['a stranger'], ['another applicant'], ['another authority'], ['an employer']])('at no address does %s read it', async (who) => {
  const reader = await readers(who);
  const said = await everyAnswer(own.server, values(), reader === null ? {} : { headers: { cookie: reader.stolen }, under: '/api/' });
  expect(said.length).toBeGreaterThan(150);
  expect(said.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([]);
  expect(said.find(({ url }) => url === `/api/v1/recognition/certificates/${planted.number}`)?.status).toBe(200);
  expect([...told(said), ...told(said, WORDS)]).toEqual([]);
});

async function readers(who: string): Promise<Person | null> {
  if (who === 'a stranger') return null;
  if (who === 'an employer') return anEmployer();
  if (who === 'another authority') return (await aMember(own, await anOrganisation(own.database, 'regulator', '别的局'), 'officer', own.address())).browser;
  const other = await own.stranger();
  const catalogue = await aCatalogue(own.database);
  await aDesk(own, catalogue);
  await submittedApplication(other, catalogue);
  return other;
}

it('nor do the two persons of the desk, but masked, and what a desk is sent says nothing of it', async () => {
  const { desk: { officer, approver }, certified, running, number } = planted;
  for (const reader of [officer, approver]) {
    const paths = ['/recognition/desk', `/recognition/desk/${certified.id}`, `/recognition/desk/${running.id}`, '/recognition/handled-certificates', `/recognition/handled-certificates/${number}`, '/inbox', '/personal', '/personal/export', '/files'];
    const answers = await Promise.all(paths.map(async (path) => [path, (await reader.get(path)).text] as const));
    expect(answers.filter(([, text]) => MARKER.test(text)).map(([path]) => path)).toEqual([]);
  }
  expect((await officer.get(`/recognition/desk/${running.id}`)).text).toContain('830000********0015');
});

it('no refusal repeats what was sent, in a body, an address or a query, and no line that is written to the terminal has it', async () => {
  const { holder, running, certified, number, desk: { officer } } = planted;
  const at = `/recognition/applications/${running.id}`;
  const answers = [
    await change(holder, running, { permitKind: 'residence-permit', permitNumber: '830000197911230016' }), await change(holder, running, { birthDate: 'XQPLANT' }), await change(holder, running, { nickname: 'XQPLANT' }),
    await change(holder, running, { name: `XQPLANT${'x'.repeat(300)}` }), await change(holder, running, { certificateNumber: '178-PLANT?' }), await holder.post(`${at}/proofs`, { kind: 'XQPLANT', file: 'XQPLANT' }),
    await holder.post(`${at}/withdraw`, { words: ['XQPLANT'] }), await holder.get('/recognition/applications/XQPLANT'), await holder.get('/recognition/applications?after=XQPLANT'),
    await holder.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['XQPLANT'] }), await holder.post('/recognition/own-certificates/XQPLANT/presentation', { fields: [] }),
    await holder.send('PATCH', '/personal/records', { kind: 'recognition-application', id: certified.id, fields: [{ name: 'name', value: '林種標' }] }), await holder.post('/recognition/suggestions', { words: 'XQPLANT'.repeat(1000) }),
    await officer.post(`/recognition/desk/${running.id}/reveal`, { purpose: 'XQPLANT', reason: 'XQPLANT' }), await officer.post(`/recognition/desk/${running.id}/return`, { reason: 'XQPLANT', words: 'XQPLANT' }),
    await officer.get('/recognition/desk/XQPLANT'), await officer.post(`/recognition/handled-certificates/${number}/suspend`, { reason: 'XQPLANT', words: 'XQPLANT' }), await holder.get('/recognition/certificates/178-PLANT1'),
  ];
  for (const query of ['/hant/recognition?q=178-PLANT1', '/api/v1/recognition/rows?q=178-PLANT1&paper=XQPLANT', '/r/178-PLANT1', '/hans/recognition/firms?q=XQPLANT']) await own.server.nest.inject({ method: 'GET', url: query });
  expect(answers.filter(({ status }) => status < 400 || status >= 500).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  expect(answers.filter(({ text }) => MARKER.test(text)).map(({ status, text }) => `${status} ${text}`)).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter((line) => MARKER.test(line) || WORDS.test(line))).toEqual([]);
});

it('open data and the figures have nothing of it, in any file', async () => {
  const { body } = await own.server.get<{ sets: readonly Readonly<{ name: string; files: readonly Readonly<{ file: string }>[] }>[] }>('/api/v1/open-data/latest');
  const files = body.sets.flatMap((set) => set.files.map(({ file }) => file));
  expect(files).toEqual(expect.arrayContaining(['recognised-firms.csv', 'recognition-figures.csv']));
  for (const file of files) {
    const { rawPayload } = await own.server.nest.inject({ method: 'GET', url: `/api/v1/open-data/latest/${file}` });
    const text = (file.endsWith('.gz') ? gunzipSync(rawPayload) : rawPayload).toString('utf8');
    expect([file, MARKER.test(text) || WORDS.test(text)]).toEqual([file, false]);
  }
});

it('once it is deleted no field can be opened any more, by nobody, and no dump of the database has it', async () => {
  const catalogue = await aCatalogue(own.database);
  const desk = await aDesk(own, catalogue);
  const { id, proofs } = await handedIn(own.person, catalogue, '178-PLANT9', { whose: 'self' });
  await decidedBy(desk, id, { officialNumber: '〔2026〕9号' });
  const { number, person } = (await own.database.write.first<{ number: string; person: string }>('select c.number, h.person_id as person from recognition.certificate c join recognition.holder h using (application_id) where c.application_id = $1::uuid', [id])) ?? { number: '', person: '' };
  expect((await own.person.post(`/recognition/own-certificates/${number}/presentation`, { fields: ['name'] })).status).toBe(200);
  expect((await own.person.post<{ state: string }>('/personal/deletion', { email: own.account.email })).body.state).toBe('done');
  expect(await own.database.write.first('select wrapped, destroyed_at is not null as destroyed from personal.key where person_id = $1::uuid', [person])).toEqual({ wrapped: null, destroyed: true });
  const sealed = await own.database.write.query<{ column: string }>(`
    select 'holder' as column from recognition.holder where application_id = $1::uuid and num_nonnulls(name, permit_number, birth_date, certificate_number, background) > 0
    union all select 'mark' from recognition.application where id = $1::uuid and certificate_mark is not null
    union all select 'certificate_holder' from recognition.certificate_holder h where h.number = $2 and h.sealed is not null`, [id, number]);
  expect(sealed).toEqual([]);
  expect(await refusalOf(desk.officer.post(`/recognition/desk/${id}/reveal`, { purpose: 'verification', reason: 'x' }))).toEqual([expect.any(Number), expect.stringMatching(/ERASED|GONE|UNKNOWN|DELETED/)]);
  expect((await desk.officer.get(`/files/${proofs[0]?.file}/content`)).status).toBeGreaterThanOrEqual(404);
  expect((await own.server.get(`/hans/r/${number}`)).text).toContain('持证人信息已删除');
  expect(await dumped(`${FIELDS.join('|')}|${IN_BYTES}`)).toEqual([]);
});
