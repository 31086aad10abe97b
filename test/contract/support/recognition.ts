import sharp from 'sharp';
import { day, firm, head, row } from '../../../libs/features/recognition/domain/catalogue/catalogue.fixture';
import type { StatedHead } from '../../../libs/features/recognition/domain/catalogue/catalogue';
import type { TestDatabase } from '../../support/database';
import type { Answer } from './committed-contract';
import { anOrganisation } from './organisations';
import type { Person } from './person';
import { handIn } from './uploads';

/** An authority that decides under the catalogue from today on. */
export async function aHandler(database: TestDatabase, catalogue: string, name = '某市人力资源和社会保障局'): Promise<string> {
  const organisation = await anOrganisation(database, 'regulator', name);
  await database.write.query(`insert into recognition.handler (catalogue_id, organisation_id, from_day) values ($1, $2::uuid, (now() at time zone 'Asia/Shanghai')::date)`, [catalogue, organisation]);
  return organisation;
}

/** What is said of a new catalogue, as a request has it. */
export const aHead = (id: string): StatedHead => head({ id });
export { aCatalogue, aVersion } from './recognition-catalogues';
export const firmRow = firm;
export const personRow = row;
export { day };

/** As the applicant's answers show it. */
export type Application = Readonly<{
  id: string; number: string | null; state: string; version: number; example: boolean; digest: string | null; code: string;
  row: Readonly<{ version: number; lastVersion: number }>;
  person: Readonly<Record<string, string | null>>; proofs: readonly Readonly<{ id: string; kind: string; condition: string | null; file: string }>[];
  missing: readonly Readonly<{ question: string | null; evidence: string | null; condition: string | null }>[];
  steps: readonly Readonly<{ act: string; state: string; side: string; words: string | null; due: string | null }>[];
  progress: readonly Readonly<{ milestone: string; on: string | null; due: string | null; now: boolean }>[];
  turn: Readonly<{ holds: string | null; since: string | null; due: string | null; next: string; body: Record<string, string> | null; clock: object | null }>; certificate: Readonly<{ number: string; state: string; on: string }> | null;
}>;

export const permit = '830000198506150016';
let certificates = 0;
/** A number of a certificate that no other test has. */
export const aCertificate = (): string => `178-${String((certificates += 1)).padStart(6, '0')}`;

/** A picture with a line on it, another one each time. */
export async function aPhoto(side = 200): Promise<Buffer> {
  certificates += 1;
  const plain = sharp({ create: { width: side, height: side, channels: 3, background: '#fdfdfd' } });
  return plain.composite([{ input: Buffer.from(`<svg width="${side}" height="${side}"><rect x="4" y="60" width="${20 + (certificates % 150)}" height="${4 + Math.floor(certificates / 150)}"/></svg>`), top: 0, left: 0 }]).png().toBuffer();
}

export const change = (browser: Person, { id, version }: Pick<Application, 'id' | 'version'>, patch: object): Promise<Answer<Application>> =>
  browser.send<Application>('PATCH', `/recognition/applications/${id}`, patch, { 'if-match': `"${version}"` });

export async function prove(browser: Person, { id }: Pick<Application, 'id'>, kind: string, condition: string | null = null): Promise<Answer<Application>> {
  const { body: { file } } = await handIn(browser, await aPhoto(), { name: `${kind}.png`, mediaType: 'image/png' });
  return browser.post<Application>(`/recognition/applications/${id}/proofs`, { kind, file: file?.id, condition });
}

/** Everything that an application for 照顧服務員 單一級 asks for. */
export const written = (certificate = aCertificate()) =>
  ({ paper: 'technician', code: '17800', level: '單一', name: '林小明', permitKind: 'residence-permit', permitNumber: permit, birthDate: '1985-06-15', certificateNumber: certificate });

/** A draft of a person for themselves, complete but not handed in. */
export async function completeDraft(browser: Person, catalogue: string, certificate?: string): Promise<Application> {
  const begun = await browser.post<Application>('/recognition/applications', { catalogue, row: 'r1', whose: 'self' });
  if (begun.status !== 201) throw new Error(begun.text);
  const saved = await change(browser, begun.body, written(certificate));
  if (saved.status !== 200) throw new Error(saved.text);
  await prove(browser, begun.body, 'certificate');
  return (await prove(browser, begun.body, 'id')).body;
}

export async function submittedApplication(browser: Person, catalogue: string, certificate?: string): Promise<Application> {
  const { id } = await completeDraft(browser, catalogue, certificate);
  const answer = await browser.post<Application>(`/recognition/applications/${id}/submit`, { catalogueVersion: 1 });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body;
}
