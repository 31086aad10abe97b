import { aMember, anOrganisation } from './support/organisations';
import { OwnPerson, refusalOf } from './support/person';
import { aVersion, day, prove, type Application } from './support/recognition';
import { decision, DeskPlace, officialNumber, personRow } from './support/recognition-desk';

const own = new OwnPerson();
const withdraw = (id: string) => own.person.post<Application>(`/recognition/applications/${id}/withdraw`);

/** What the journal and the public log have, whole. */
const everythingTold = async () => JSON.stringify([
  await own.database.write.query(`select content from journal.event`), await own.database.write.query(`select * from recognition.step`), await own.database.write.query(`select document from recognition.certificate_version`),
]);

describe('the whole way', () => {
  it('from the application over the verification to the decision by two and the certificate, which everybody can check', async () => {
    const desk = await DeskPlace.open(own);
    const { id, number } = await desk.submitted();
    const queue = (await desk.browser('officer').get<{ total: number; items: { id: string; taiwan: string; state: string }[] }>('/recognition/desk?queue=submitted')).body;
    expect(queue).toMatchObject({ total: 1, items: [{ id, taiwan: '照顧服務員', state: 'submitted' }] });
    expect((await own.person.get<Application>(`/recognition/applications/${id}`)).body).toMatchObject({ handler: { 'zh-Hans': '某市人力资源和社会保障局' }, turn: { holds: 'desk', next: 'receive', clock: { rule: 'recognition-receipt', version: expect.any(Number) } } });
    const seen = await desk.case(id);
    expect([seen.number, seen.holder?.['name'], seen.hindrance, seen.possible]).toEqual([number, '林**', null, ['receive', 'return']]);
    await desk.done('officer', id, 'receive');
    await desk.done('officer', id, 'begin-verification');
    expect((await desk.done('officer', id, 'verify', { outcome: 'confirmed', source: 'notarial', askedOf: '海基會', reference: 'N-778899', sha256: 'a'.repeat(64), on: '2026-01-02' })).verifications).toMatchObject([{ outcome: 'confirmed', hasReference: true }]);
    await desk.done('officer', id, 'conclude-verification');
    expect((await desk.done('officer', id, 'propose', decision('recognise'))).proposals).toMatchObject([{ act: 'recognise', outcome: null, isOwn: true }]);
    expect(await refusalOf(desk.act('officer', id, 'approve'))).toEqual([403, 'NOT_ALLOWED']);
    const decided = await desk.done('approver', id, 'approve');
    expect([decided.state, decided.decisions[0]?.remedy['zh-Hans']]).toEqual(['recognised', expect.stringContaining('申诉')]);
    const certificate = String(decided.steps.at(-1)?.details['certificate']);
    expect(certificate).toMatch(/^GT-R-/);
    const open = await own.server.get<{ number: string }>(`/api/v1/recognition/certificates/${certificate}`);
    expect([open.status, open.text.includes('林小明'), open.text.includes('四级')]).toEqual([200, false, true]);
    const application = (await own.person.get<Application>(`/recognition/applications/${id}`)).body;
    const today = (await own.database.read.first<{ today: string }>(`select (now() at time zone 'Asia/Shanghai')::date as today`))?.today;
    expect(application.progress.map(({ on }) => on)).toEqual([today, today, today, today]);
    expect([application.turn, application.certificate]).toMatchObject([{ holds: null, since: today, next: 'none', clock: null }, { number: certificate, state: 'valid', on: today }]);
    expect(await everythingTold()).not.toMatch(/林小明|830000198506150016|1985-06-15|N-778899/);
  });

  it('gives back what is missing with a reason, and the clock stands still until the answer', async () => {
    const desk = await DeskPlace.open(own);
    const application = await desk.submitted();
    const returned = await desk.done('officer', application.id, 'return', { reason: 'photo-illegible', evidence: ['certificate'], due: '2999-01-01' });
    expect([returned.state, returned.clock, returned.steps.at(-1)]).toEqual(['returned', null, expect.objectContaining({ act: 'return', reason: 'photo-illegible', due: '2999-01-01', details: { evidence: ['certificate'] } })]);
    await own.person.post(`/recognition/applications/${application.id}/proofs/${application.proofs[0]?.id}/remove`);
    await prove(own.person, application, 'certificate');
    expect((await own.person.post<Application>(`/recognition/applications/${application.id}/answer`)).body.state).toBe('submitted');
    expect((await desk.case(application.id)).clock).toMatchObject({ rule: 'recognition-receipt' });
  });

  it('opens what is sealed for a purpose alone, and the person sees that it was so', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.verifying();
    const shown = await desk.browser('officer').post<{ name: string; references: { reference: string }[] }>(`/recognition/desk/${id}/reveal`, { purpose: 'verification', reason: '与证书核对' });
    expect([shown.status, shown.body.name, shown.body.references[0]?.reference]).toEqual([200, '林小明', 'R-123']);
    const kept = await own.database.write.first<{ count: number }>(`select count(*)::int as count from journal.event where act = 'personal.revealed' and content ->> 'place' like $1`, [`recognition.holder:${id}:%`]);
    expect(kept?.count).toBeGreaterThanOrEqual(4);
  });

  it('reads the files of what was handed in to it, and nobody else does', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.submitted();
    const file = (await desk.case(id)).proofs[0]?.file;
    const stranger = await DeskPlace.open(own);
    expect([(await desk.browser('officer').get(`/files/${file}/content`)).status, (await stranger.browser('officer').get(`/files/${file}/content`)).status]).toEqual([200, 404]);
    expect(await refusalOf(stranger.browser('officer').get(`/recognition/desk/${id}`))).toEqual([404, 'APPLICATION_UNKNOWN']);
    expect(await refusalOf(stranger.act('officer', id, 'receive'))).toEqual([404, 'APPLICATION_UNKNOWN']);
  });
});

describe('refused with a reason is', () => {
  it('a decision by the organisation, the person or a member of what applies', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.deciding();
    await own.database.write.query(`insert into access.membership (account_id, organisation_id, role) select $1::uuid, organisation_id, 'professional' from recognition.application where id = $2::uuid`, [desk.person('officer').account.id, id]);
    const member = await desk.act('officer', id, 'propose', decision('recognise'));
    expect([member.status, member.body.code, member.body.tie]).toEqual([403, 'DECIDES_ON_OWN', 'member']);
    await own.database.write.query(`update recognition.application set account_id = $1::uuid where id = $2::uuid`, [desk.person('second').account.id, id]);
    expect((await desk.act('second', id, 'propose', decision('recognise'))).body).toMatchObject({ code: 'DECIDES_ON_OWN', tie: 'applicant' });
    await own.database.write.query(`update recognition.application set organisation_id = handler_id where id = $1::uuid`, [id]);
    expect((await desk.act('third', id, 'propose', decision('recognise'))).body).toMatchObject({ code: 'DECIDES_ON_OWN', tie: 'organisation' });
    expect((await desk.case(id, 'third')).hindrance).toBe('DECIDES_ON_OWN');
  });

  it('what an authority decides outside of its field, its territory or its term', async () => {
    for (const [competences, outside] of [[[['standardisation', '350000']], 'territory'], [[['skills', '350200']], 'territory'], [[], 'territory']] as const) {
      const desk = await DeskPlace.open(own, { competences });
      expect((await desk.act('officer', (await desk.submitted()).id, 'receive')).body).toMatchObject({ code: 'DESK_NOT_COMPETENT', outside });
    }
    const desk = await DeskPlace.open(own);
    const { id } = await desk.submitted();
    await own.database.write.query(`update recognition.handler set from_day = '2020-01-01', until_day = '2020-01-02' where catalogue_id = $1`, [desk.catalogue]);
    expect((await desk.act('officer', id, 'receive')).body).toMatchObject({ code: 'DESK_NOT_COMPETENT', outside: 'handler' });
  });

  it('recognition by a version that is over on the day of the decision, also where it ended after the proposal', async () => {
    const desk = await DeskPlace.open(own);
    const [early, late] = [await desk.deciding(), await desk.deciding()];
    await desk.done('officer', late.id, 'propose', decision('recognise'));
    await aVersion(own.database, `${desk.catalogue}-next`, 1).catch(async () => {
      await own.database.write.query(`insert into recognition.catalogue (id, kind) values ($1, 'person')`, [`${desk.catalogue}-next`]);
      await aVersion(own.database, `${desk.catalogue}-next`, 1, { supersedes: [desk.catalogue], validFrom: day('2020-01-01') });
    });
    expect((await desk.act('officer', early.id, 'propose', decision('recognise'))).body).toMatchObject({ code: 'CATALOGUE_NOT_IN_FORCE', standing: 'superseded' });
    expect(await refusalOf(desk.act('approver', late.id, 'approve'))).toEqual([409, 'CATALOGUE_NOT_IN_FORCE']);
    expect((await desk.case(late.id)).state).toBe('deciding');
    expect((await desk.done('approver', late.id, 'send-back', { words: '目录已更新' })).state).toBe('verifying');
  });

  it.each([
    ['a level that the row does not have', decision('recognise', { level: '三级' }), [422, 'DECIDED_LEVEL_UNFIT']],
    ['no level', decision('recognise', { level: undefined }), [422, 'DECIDED_LEVEL_UNFIT']],
    ['no number', decision('recognise', { officialNumber: undefined }), [422, 'DECISION_INCOMPLETE']],
    ['a part without saying which', decision('recognise-partly', { part: undefined }), [422, 'DECISION_INCOMPLETE']],
    ['a refusal with a number', decision('refuse', { officialNumber: 'X-1' }), [422, 'DECISION_INCOMPLETE']],
    ['an end that has passed', decision('recognise', { validUntil: '2020-01-01' }), [422, 'VALID_UNTIL_PAST']],
    ['an appeal that nobody made', decision('dismiss-appeal'), [409, 'APPLICATION_STATE']],
  ])('a decision with %s', async (_what, asked, refused) => {
    const desk = await DeskPlace.open(own, { rows: [personRow()] });
    expect(await refusalOf(desk.act('officer', (await desk.deciding()).id, 'propose', asked))).toEqual(refused);
  });

  it('recognition that the home side has not confirmed, and a decision without any verification', async () => {
    const desk = await DeskPlace.open(own);
    expect((await desk.act('officer', (await desk.deciding('not-answered')).id, 'propose', decision('recognise'))).body).toMatchObject({ code: 'VERIFICATION_MISSING', last: 'not-answered' });
    const bare = await desk.verifying(null);
    expect(await refusalOf(desk.act('officer', bare.id, 'conclude-verification'))).toEqual([409, 'VERIFICATION_NONE']);
    expect(await refusalOf(desk.act('officer', bare.id, 'verify', { outcome: 'confirmed', source: 'notarial', askedOf: '海基會', on: '2026-01-02' }))).toEqual([422, 'VERIFICATION_UNFIT']);
    expect(await refusalOf(desk.act('officer', bare.id, 'return', { reason: 'other' }))).toEqual([422, 'RETURN_WORDS_MISSING']);
  });

  it('a second step by the first person, a second proposal, and a number that another application has', async () => {
    const desk = await DeskPlace.open(own);
    const [one, other] = [await desk.deciding(), await desk.deciding()];
    const taken = officialNumber();
    await desk.done('approver', one.id, 'propose', decision('recognise', { officialNumber: taken }));
    expect(await refusalOf(desk.act('approver', one.id, 'approve'))).toEqual([409, 'SAME_PERSON']);
    expect((await desk.case(one.id)).decisions).toEqual([]);
    expect(await refusalOf(desk.act('officer', one.id, 'propose', decision('refuse')))).toEqual([409, 'DECISION_OPEN']);
    await desk.done('third', one.id, 'approve');
    expect(await refusalOf(desk.act('officer', other.id, 'propose', decision('recognise', { officialNumber: taken })))).toEqual([409, 'OFFICIAL_NUMBER_TAKEN']);
    expect(await refusalOf(desk.act('third', other.id, 'approve'))).toEqual([409, 'DECISION_NONE']);
  });
});

it('withdrawal and approval meet at a lock: one wins, and the other is told', async () => {
  const desk = await DeskPlace.open(own);
  const { id } = await desk.deciding();
  await desk.done('officer', id, 'propose', decision('recognise'));
  const [withdrawn, approved] = await Promise.all([withdraw(id), desk.act('approver', id, 'approve')]);
  expect([withdrawn.status, approved.status].sort()).toEqual([200, 409]);
  const certificates = await own.database.write.query(`select number from recognition.certificate where application_id = $1::uuid`, [id]);
  expect([(await desk.case(id)).state, certificates.length]).toEqual(approved.status === 200 ? ['recognised', 1] : ['withdrawn', 0]);
  const after = await desk.deciding();
  await desk.done('officer', after.id, 'propose', decision('recognise'));
  await withdraw(after.id);
  expect(await refusalOf(desk.act('approver', after.id, 'approve'))).toEqual([409, 'APPLICATION_STATE']);
});

describe('after the decision', () => {
  it('an appeal is decided by two others, and what is upheld is decided anew', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.decided('refuse');
    expect(await refusalOf(desk.act('second', id, 'propose', decision('dismiss-appeal')))).toEqual([409, 'NOTHING_ASKED']);
    await own.person.post(`/recognition/applications/${id}/appeal`, { words: '請再審' });
    expect(await desk.case(id)).toMatchObject({ state: 'refused', waits: 'appeal', clock: { rule: 'recognition-appeal' } });
    expect(await refusalOf(desk.act('officer', id, 'propose', decision('uphold-appeal')))).toEqual([403, 'ACTED_BEFORE']);
    await desk.done('second', id, 'propose', decision('uphold-appeal'));
    expect(await refusalOf(desk.act('approver', id, 'approve'))).toEqual([403, 'ACTED_BEFORE']);
    expect(await desk.done('third', id, 'approve')).toMatchObject({ state: 'deciding', waits: null });
    expect(await refusalOf(desk.act('officer', id, 'propose', decision('recognise')))).toEqual([403, 'ACTED_BEFORE']);
  });

  it('a clerical error is corrected by two, and the certificate says the new number in a version of its own', async () => {
    const desk = await DeskPlace.open(own);
    const { id } = await desk.decided('recognise-partly');
    await own.person.post(`/recognition/applications/${id}/correction`, { words: '文號有誤' });
    const corrected = officialNumber();
    await desk.done('officer', id, 'propose', decision('correct', { officialNumber: corrected }));
    const after = await desk.done('approver', id, 'approve');
    expect([after.state, after.waits, after.decisions.map(({ act }) => act)]).toEqual(['partly-recognised', null, ['recognise-partly', 'correct']]);
    const versions = await own.database.write.query<{ document: string }>(`select v.document from recognition.certificate_version v join recognition.certificate c on c.number = v.number where c.application_id = $1::uuid order by v.version`, [id]);
    expect([versions.length, versions.at(-1)?.document.includes(corrected)]).toEqual([2, true]);
  });
});

it('a case keeps the version of the rules with which its period began; a new version moves new cases only', async () => {
  const desk = await DeskPlace.open(own);
  const rule = (days: number) => ({ rules: [{ id: 'recognition-receipt', days, unit: 'working', start: 'submitted', pauses: [], basis: '示例规则', validFrom: null, validUntil: null, confirmed: true, source: null }] });
  const begin = (version: number, from: string, days: number) =>
    own.database.write.query(`insert into journal.setting (kind, version, valid_from, source, content) values ('clocks', $1, $2::date, 'test', $3::jsonb)`, [version, from, JSON.stringify(rule(days))]);
  const yesterday = (await own.database.read.first<{ day: string }>(`select to_char(now() at time zone 'Asia/Shanghai' - interval '1 day', 'YYYY-MM-DD') as day`))?.day ?? '';
  await begin(1, '2020-01-01', 2);
  const before = await desk.submitted();
  await own.database.write.query(`alter table recognition.step disable trigger never_changed`);
  await own.database.write.query(`update recognition.step set at = at - interval '20 days' where application_id = $1::uuid`, [before.id]);
  await own.database.write.query(`alter table recognition.step enable trigger never_changed`);
  await begin(2, yesterday, 4);
  const after = await desk.submitted();
  const [old, fresh] = [await desk.case(before.id), await desk.case(after.id)];
  expect([old.clock?.version, (old.clock?.left ?? 0) < 0, fresh.clock?.version]).toEqual([1, true, 2]);
  expect([old.steps.at(-1)?.clock, fresh.steps.at(-1)?.clock]).toEqual([{ rule: 'recognition-receipt', version: 1 }, { rule: 'recognition-receipt', version: 2 }]);
});

it('the list counts its queues, puts first what is due or what changed last, and finds by a part of a number', async () => {
  type Page = Readonly<{ total: number; next: string | null; counts: Record<string, number>; catalogues: readonly { id: string; count: number }[]; items: readonly { id: string; lastAct: string; lastSide: string }[] }>;
  const desk = await DeskPlace.open(own);
  const [verified, first, second] = [await desk.verifying(), await desk.submitted(), await desk.submitted()];
  await withdraw(first.id);
  const list = async (query = '') => (await desk.browser('officer').get<Page>(`/recognition/desk?${query}`)).body;
  const all = await list();
  expect([all.total, all.counts, all.catalogues]).toEqual([3, expect.objectContaining({ all: 3, submitted: 1, verifying: 1, withdrawn: 1, overdue: 0, decided: 0 }), [expect.objectContaining({ id: desk.catalogue, count: 3 })]]);
  expect(all.items.at(-1)).toMatchObject({ id: first.id, lastAct: 'withdraw', lastSide: 'applicant' }); // nothing is to be done about it any more
  const changed = await list('sort=changed&limit=2');
  const rest = await list(`sort=changed&limit=2&after=${changed.next}`);
  expect([...changed.items, ...rest.items].map(({ id }) => id)).toEqual([first.id, second.id, verified.id]);
  const found = await list(`number=${String(second.number).slice(-8).toLowerCase()}`);
  expect([found.items.map(({ id }) => id), found.counts['all']]).toEqual([[second.id], 1]);
  expect((await list('queue=withdrawn')).items.map(({ id }) => id)).toEqual([first.id]);
  expect((await list(`catalogue=${desk.catalogue}-other`)).total).toBe(0);
});

it('nobody but officers and approvers comes to a desk', async () => {
  const centre = await aMember(own, await anOrganisation(own.database, 'centre', '中心'), 'centre', 'centre@desk.example');
  expect(await refusalOf(centre.browser.get('/recognition/desk'))).toEqual([403, 'NOT_ALLOWED']);
  expect(await refusalOf(own.person.get('/recognition/desk'))).toEqual([403, 'NOT_ALLOWED']);
});
