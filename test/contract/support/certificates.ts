import type { OwnPerson, Person } from './person';
import { aMember } from './organisations';
import { aCatalogue, aCertificate, aHandler, submittedApplication } from './recognition';

/** Two persons of the body that decides. */
export type Desk = Readonly<{ organisation: string; officer: Person; approver: Person }>;
export type Certified = Desk & Readonly<{ number: string; application: string; taiwan: string; catalogue: string }>;

let desks = 0;

export async function aDesk({ database, server }: OwnPerson, catalogue: string): Promise<Desk> {
  desks += 1;
  const organisation = await aHandler(database, catalogue);
  await database.write.query(`insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'skills', 'province', '350000', '2020-01-01')`, [organisation]);
  const place = { database, server };
  const [officer, approver] = [await aMember(place, organisation, 'officer', `officer-${desks}@desk.example`), await aMember(place, organisation, 'approver', `approver-${desks}@desk.example`)];
  return { organisation, officer: officer.browser, approver: approver.browser };
}

async function done(answer: Promise<Readonly<{ status: number; text: string }>>): Promise<void> {
  const { status, text } = await answer;
  if (status >= 300) throw new Error(text);
}

/** Takes an application from its receipt to what two persons decide. */
export async function decidedBy({ officer, approver }: Desk, application: string, decision: object = {}): Promise<void> {
  const at = (act: string) => `/recognition/desk/${application}/${act}`;
  await done(officer.post(at('receive')));
  await done(officer.post(at('begin-verification')));
  await done(officer.post(at('verify'), { outcome: 'confirmed', source: 'register', askedOf: '技能檢定中心', reference: 'R-1', on: '2026-01-05' }));
  await done(officer.post(at('conclude-verification')));
  await done(officer.post(at('propose'), { act: 'recognise', level: '四级', basis: '目录', reasons: '符合目录', officialNumber: '〔2026〕1号', validUntil: '2099-12-31', ...decision }));
  await done(approver.post(at('approve')));
}

/** A certificate of a person, who holds it: applied for, verified and recognised. */
export async function certified(own: OwnPerson, holder: Person, more: Parameters<typeof aCatalogue>[1] = {}): Promise<Certified> {
  const catalogue = await aCatalogue(own.database, more);
  const [desk, taiwan] = [await aDesk(own, catalogue), aCertificate()];
  const { id: application } = await submittedApplication(holder, catalogue, taiwan);
  await decidedBy(desk, application);
  const row = await own.database.write.first<{ number: string }>(`select number from recognition.certificate where application_id = $1::uuid`, [application]);
  if (!row) throw new Error('no certificate was issued');
  return { ...desk, number: row.number, application, taiwan, catalogue };
}
