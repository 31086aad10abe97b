import { locales, translator } from '@platform/locale';
import sharp from 'sharp';
import type { Answer } from './support/committed-contract';
import { OwnPerson, type Problem } from './support/person';
import { aCatalogue, aCertificate, aHandler, type Application, aVersion, change, completeDraft, day, submittedApplication } from './support/recognition';
import { decision, DeskPlace } from './support/recognition-desk';
import { handIn } from './support/uploads';

const own = new OwnPerson();

async function handled(): Promise<string> {
  const catalogue = await aCatalogue(own.database);
  await aHandler(own.database, catalogue);
  return catalogue;
}

async function changed(patch: object): Promise<Answer<Problem>> {
  const { body } = await own.person.post<Application>('/recognition/applications', { catalogue: await handled(), row: 'r1', whose: 'self' });
  return change(own.person, body, patch);
}

async function whenOver(): Promise<Answer<Problem>> {
  const desk = await DeskPlace.open(own);
  const { id } = await desk.deciding();
  await desk.done('officer', id, 'propose', decision('recognise'));
  const next = `${desk.catalogue}-next`;
  await own.database.write.query(`insert into recognition.catalogue (id, kind) values ($1, 'person')`, [next]);
  await aVersion(own.database, next, 1, { supersedes: [desk.catalogue], validFrom: day('2020-01-01') });
  return desk.act('approver', id, 'approve');
}

async function twice(): Promise<Answer<Problem>> {
  const [catalogue, number] = [await handled(), aCertificate()];
  await submittedApplication(own.person, catalogue, number);
  const second = await completeDraft(own.person, catalogue, number);
  return own.person.post<Problem>(`/recognition/applications/${second.id}/submit`, { catalogueVersion: 1 });
}

async function byTheApplicant(): Promise<Answer<Problem>> {
  const desk = await DeskPlace.open(own);
  const { id } = await desk.deciding();
  await own.database.write.query(`update recognition.application set organisation_id = $2::uuid where id = $1::uuid`, [id, desk.handler]);
  return desk.act('officer', id, 'propose', decision('recognise'));
}

async function ofNothing(): Promise<Answer<Problem>> {
  const { body: { id } } = await own.person.post<Application>('/recognition/applications', { catalogue: await handled(), row: 'r1', whose: 'self' });
  const blank = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#fff' } }).png().toBuffer();
  const { body: { file } } = await handIn(own.person, blank, { name: 'white.png', mediaType: 'image/png' });
  return own.person.post<Problem>(`/recognition/applications/${id}/proofs`, { kind: 'certificate', file: file?.id });
}

async function afterDecision(): Promise<Answer<Problem>> {
  const { id } = await (await DeskPlace.open(own)).decided('refuse');
  return own.person.post<Problem>(`/recognition/applications/${id}/withdraw`);
}

/** What the issue of recognition names as misuse, each with its typed answer. */
it.each<[string, number, string, () => Promise<Answer<Problem>>]>([
  ['a level that the row does not have', 422, 'LEVEL_NOT_IN_ROW', () => changed({ level: '丙' })],
  ['a certificate outside the list', 422, 'CERTIFICATE_NOT_LISTED', () => changed({ code: '18200' })],
  ['a permit with a wrong check digit', 422, 'PERMIT_NUMBER_UNFIT', () => changed({ permitKind: 'residence-permit', permitNumber: '830000198506150017' })],
  ['a version of the catalogue that is over when it is decided', 409, 'CATALOGUE_NOT_IN_FORCE', whenOver],
  ['two applications for one certificate', 409, 'CERTIFICATE_APPLIED_FOR', twice],
  ["a decision by the applicant's own organisation", 403, 'DECIDES_ON_OWN', byTheApplicant],
  ['a photo of nothing', 422, 'PROOF_BLANK', ofNothing],
  ['a withdrawal after the decision', 409, 'APPLICATION_DECIDED', afterDecision],
])('%s: %i %s, and says what to do in three languages', async (_, status, code, misuse) => {
  const answer = await misuse();
  expect([answer.status, answer.body.code]).toEqual([status, code]);
  const said = locales.map((locale) => ['title', 'detail'].map((part) => translator(locale)(`problem.${code}.${part}`, { ...answer.body })));
  expect(said.flat().filter((text) => text.length < 4 || text.includes(code))).toEqual([]);
  expect(new Set(said.map(([, detail]) => detail)).size).toBe(locales.length);
});

it('a request for deletion while a clock runs: it waits, and says for what in three languages', async () => {
  await submittedApplication(own.person, await handled());
  const { status, body } = await own.person.post<{ state: string }>('/personal/deletion', { email: own.account.email });
  expect([status, body.state, JSON.stringify(body)]).toEqual([200, 'waiting', expect.stringContaining('RECOGNITION_RUNS')]);
  expect(new Set(locales.map((locale) => translator(locale)('personal.hold.RECOGNITION_RUNS'))).size).toBe(locales.length);
});
