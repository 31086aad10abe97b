import { randomUUID } from 'node:crypto';
import { numberOf } from '@pure/public-number';
import type { TestDatabase } from '../../../support/database';
import { anEdition } from '../edition';
import { freshUscc } from '../enterprises';
import { anOrganisation } from '../organisations';
import { aCatalogue, aHandler, aHead, personRow } from '../recognition';
import { idOf } from '../permissions/people';
import { things } from '../permissions/things';
import { appointmentRoutes } from './appointment-routes';
import type { KeyedRoute } from './keyed-route';

const skills = { field: 'skills', level: 'city', territory: '350200', from: '2020-01-01' };
/** The enterprise for which the member acts at this moment. */
const memberEnterprise = (database: TestDatabase) =>
  database.write.transaction((tx) =>
    idOf(
      tx,
      `insert into enterprise.enterprise (organisation_id, subject, name_en)
       select m.organisation_id, 'mainland', 'Photonics'
       from access.account a join access.session s on s.account_id = a.id join access.membership m on m.id = s.membership_id where a.email_key = 'member@photonics.example'
       on conflict (organisation_id) do update set state = 'draft' returning id`,
      [],
    ),
  );
let verifiedYet = 900_000;
/** The same, verified; the member may act for another enterprise than before. */
async function verifiedEnterprise(database: TestDatabase): Promise<string> {
  const enterprise = await memberEnterprise(database);
  await database.write.query(`update enterprise.enterprise set state = 'verified', uscc = coalesce(uscc, $2), number = coalesce(number, $3) where id = $1::uuid`, [enterprise, freshUscc(), numberOf('E', 2026, ++verifiedYet)]);
  return enterprise;
}
const breach = { discoveredAt: '2026-11-01T00:00:00Z', summary: 'A list went to the wrong printer.', persons: 1, special: false, regions: ['taiwan'] };
const editions = { source: 'CNS 15598-1:2020', target: 'GB 4943.1-2022' };
let inNoticeYet = 0;
/** Another mapping whose notice runs, by its number. */
const inNotice = async (database: TestDatabase): Promise<string> => {
  const number = numberOf('M', 2026, ++inNoticeYet);
  const insert = `
    with edition as (select min(id) as source, max(id) as target from catalogue.edition),
    made as (insert into mapping.mapping (number, organisation_id, state, source, target, submitted) select $2, $1::uuid, 'in_notice', 'A', 'B', 1 returning id, number),
    shown as (
      insert into mapping.published (number, mapping, version, state, state_since, source_id, target_id, territory, record, example)
      select number, made.id, 1, 'in_notice', current_date, source, target, '350200', 1, false from made, edition)
    insert into mapping.approval (id, mapping, number, version, digest, regulator_id, regulator, effect, territory, notice_days, notice_from, notice_until, closes, sent_by, example)
    select gen_random_uuid(), made.id, number, 1, 'x', $1::uuid, '{}', 'technical-reference', '350200', 30, current_date, current_date + 30, now() + interval '30 days', (select min(id::text)::uuid from access.account), false from made
    returning id`;
  await database.write.query(insert, [await regulator(database), number]);
  return number;
};
const regulator = (database: TestDatabase) => anOrganisation(database, 'regulator', '厦门某局');

/** Every operation that takes a key has a row here. */
export const keyedRoutes: Readonly<Record<string, KeyedRoute>> = {
  '/api/v1/breaches': {
    by: 'security-admin',
    table: 'personal.breach',
    prepare: () => Promise.resolve({ path: '/breaches', body: breach, other: { ...breach, persons: 2 } }),
  },
  '/api/v1/catalogue-drafts': {
    by: 'centre', table: 'recognition.catalogue_draft',
    prepare: () => Promise.resolve({ path: '/catalogue-drafts', body: { head: aHead(`keyed-${randomUUID().slice(0, 8)}`) }, other: { head: aHead('other-catalogue') } }),
  },
  '/api/v1/catalogue-proposals': {
    by: 'centre',
    table: 'catalogue.proposal',
    async prepare(database) {
      await database.write.query(`
        with colleague as (insert into access.account (email, email_key, name) select e, e, 'Second' from (select gen_random_uuid() || '@second.example' as e) made returning id)
        insert into access.membership (account_id, organisation_id, role) select colleague.id, m.organisation_id, 'centre' from colleague, (select distinct organisation_id from access.membership where role = 'centre') m`);
      const number = await database.write.transaction((tx) => anEdition(tx, 'GB/T 98765-2020'));
      const body = { standards: [number], facts: { titleEn: 'A lamp' }, source: { name: 'https://notice.example/1', grade: 'B', basis: 'page', readOn: '2026-11-20', locator: '' }, reason: 'The notice names it so.' };
      return { path: '/catalogue-proposals', body, other: { ...body, reason: 'It says so on the cover.' } };
    },
  },
  '/api/v1/comparison-requests': {
    by: 'enterprise',
    table: 'mapping.comparison_request',
    async prepare(database) {
      await memberEnterprise(database);
      const body = { have: 'GB 4943.1-2022', want: 'CNS 15598-1:2020', why: 'To sell there.' };
      return { path: '/comparison-requests', body, other: { ...body, why: 'To buy there.' } };
    },
  },
  '/api/v1/feedback': {
    by: 'nobody',
    table: 'notice.feedback',
    prepare: () => Promise.resolve({ path: '/feedback', body: { message: 'The title lacks a word.' }, other: { message: 'The title lacks two words.' } }),
  },
  '/api/v1/recognition/applications': {
    by: 'enterprise', table: 'recognition.application',
    async prepare(database) {
      await verifiedEnterprise(database);
      const catalogue = await aCatalogue(database, { rows: [personRow(), personRow({ key: 'r2' })] });
      await aHandler(database, catalogue);
      const body = { catalogue, row: 'r1', whose: 'employee', agreed: true };
      return { path: '/recognition/applications', body, other: { ...body, row: 'r2' } };
    },
  },
  '/api/v1/recognition/applications/{id}/proofs': {
    by: 'enterprise', table: 'recognition.evidence',
    async prepare(database) {
      const enterprise = await verifiedEnterprise(database);
      const insert = `
        with kept as (
          insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
          select gen_random_uuid(), e.organisation_id, a.id, 'a.pdf', 'application/pdf', 1, sha256('x'), sha256('x'), 'not-scanned'
          from enterprise.enterprise e, access.account a where e.id = $1::uuid and a.email_key = 'member@photonics.example' returning id, organisation_id, uploaded_by),
        made as (
          insert into recognition.application (id, organisation_id, account_id, kind, catalogue, catalogue_version, row_key)
          select id, organisation_id, uploaded_by, 'person', $2, 1, 'r1' from kept returning id),
        person as (insert into personal.person (region) values ('taiwan') returning id)
        insert into recognition.holder (application_id, person_id, self) select made.id, person.id, false from made, person returning application_id as id`;
      const catalogue = await aCatalogue(database);
      const id = await database.write.transaction((tx) => idOf(tx, insert, [enterprise, catalogue]));
      return { path: `/recognition/applications/${id}/proofs`, body: { kind: 'certificate', file: id }, other: { kind: 'id', file: id } };
    },
  },
  ...appointmentRoutes,
  '/api/v1/recognition/suggestions': {
    by: 'nobody', table: 'recognition.suggestion',
    prepare: () => Promise.resolve({ path: '/recognition/suggestions', body: { qualification: '照顧服務員' }, other: { qualification: '托育人員' } }),
  },
  '/api/v1/mappings': { by: 'centre', table: 'mapping.mapping', prepare: () => Promise.resolve({ path: '/mappings', body: editions, other: { ...editions, target: 'GB 38031-2025' } }) },
  '/api/v1/mappings/from-candidate': { by: 'centre', table: 'mapping.mapping', prepare: () => Promise.resolve({ path: '/mappings/from-candidate', body: editions, other: { ...editions, target: 'GB 38031-2025' } }) },
  '/api/v1/mappings/import': {
    by: 'centre', table: 'mapping.mapping',
    prepare() {
      const body = { format: 'csv', text: 'source clause,target clause,relation\n4.1,4.1,equal\n', ...editions };
      return Promise.resolve({ path: '/mappings/import', body, other: { ...body, text: `${body.text}4.2,4.2,equal\n` } });
    },
  },
  '/api/v1/mappings/{number}/objections': {
    by: 'nobody',
    table: 'mapping.objection',
    async prepare(database) {
      const path = `/mappings/${await inNotice(database)}/objections`;
      return { path, body: { words: 'A limit is wrong.' }, other: { words: 'Two limits are wrong.' } };
    },
  },
  '/api/v1/reviews/{id}/rows/{row}/comments': {
    by: 'expert',
    table: 'review.panel_comment',
    async prepare(database) {
      const member = await database.write.first<{ account: string }>(`select id as account from access.account where email_key = 'expert@keyed.example'`);
      const id = await database.write.transaction(async (tx) => things['reviews']?.make(tx, { organisation: '', membership: '', account: member?.account ?? '' }));
      return { path: `/reviews/${id}/rows/r1/comments`, body: { kind: 'question', words: 'Which edition?' }, other: { kind: 'question', words: 'Which clause?' } };
    },
  },
  '/api/v1/organisations': {
    by: 'system-admin',
    table: 'access.organisation',
    prepare: () => Promise.resolve({ path: '/organisations', body: { kind: 'enterprise', side: 'taiwan', name: { en: 'Photonics' } }, other: { kind: 'enterprise', side: 'taiwan', name: { en: 'Optics' } } }),
  },
  '/api/v1/files': {
    by: 'enterprise',
    table: 'file.upload',
    prepare: () => Promise.resolve({ path: '/files', body: { name: 'a.pdf', mediaType: 'application/pdf', size: 9 }, other: { name: 'a.pdf', mediaType: 'application/pdf', size: 10 } }),
  },
  '/api/v1/enterprises': {
    by: 'enterprise',
    table: 'enterprise.enterprise',
    prepare: () => Promise.resolve({ path: '/enterprises', body: { subject: 'mainland', name: { en: 'Photonics' } }, other: { subject: 'mainland', name: { en: 'Optics' } } }),
  },
  '/api/v1/declarations': {
    by: 'enterprise',
    table: 'declaration.declaration',
    async prepare(database) {
      await memberEnterprise(database);
      return { path: '/declarations', body: { draft: { promise: 'A' } }, other: { draft: { promise: 'B' } } };
    },
  },
  '/api/v1/declarations/bulk': {
    by: 'enterprise',
    table: 'declaration.declaration',
    async prepare(database) {
      await memberEnterprise(database);
      return { path: '/declarations/bulk', body: { items: [{ draft: { promise: 'A' } }] }, other: { items: [{ draft: { promise: 'B' } }] } };
    },
  },
  '/api/v1/declarations/{id}/evidence': {
    by: 'enterprise',
    table: 'declaration.evidence',
    async prepare(database) {
      const enterprise = await memberEnterprise(database);
      const insert = `
        with begun as (insert into declaration.declaration (organisation_id, draft) select organisation_id, '{}' from enterprise.enterprise where id = $1::uuid returning id, organisation_id),
        kept as (
          insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
          select b.id, b.organisation_id, a.id, 'a.pdf', 'application/pdf', 1, sha256('x'), sha256('x'), 'not-scanned' from begun b, access.account a where a.email_key = 'member@photonics.example')
        select id from begun`;
      const id = await database.write.transaction((tx) => idOf(tx, insert, [enterprise]));
      return { path: `/declarations/${id}/evidence`, body: { kind: 'other', file: id }, other: { kind: 'drawing', file: id } };
    },
  },
  '/api/v1/enterprises/{id}/evidence': {
    by: 'enterprise',
    table: 'enterprise.evidence',
    async prepare(database) {
      const enterprise = await memberEnterprise(database);
      const insert = `
        insert into file.file (id, organisation_id, uploaded_by, name, media_type, size, sha256, handed_in, scanned)
        select gen_random_uuid(), e.organisation_id, a.id, 'a.pdf', 'application/pdf', 1, sha256('x'), sha256('x'), 'not-scanned'
        from enterprise.enterprise e, access.account a where e.id = $1::uuid and a.email_key = 'member@photonics.example' returning id`;
      const file = await database.write.transaction((tx) => idOf(tx, insert, [enterprise]));
      return { path: `/enterprises/${enterprise}/evidence`, body: { kind: 'other', file }, other: { kind: 'authorisation', file } };
    },
  },
  '/api/v1/enterprises/{id}/sites': {
    by: 'enterprise',
    table: 'enterprise.site',
    async prepare(database) {
      const site = { kind: 'plant', name: 'A', address: 'B', territory: 'TW' };
      return { path: `/enterprises/${await memberEnterprise(database)}/sites`, body: site, other: { ...site, name: 'C' } };
    },
  },
  '/api/v1/invitations': {
    by: 'system-admin',
    table: 'access.invitation',
    prepare: () => Promise.resolve({ path: '/invitations', body: { email: 'a@keyed.example', role: 'system-admin' }, other: { email: 'b@keyed.example', role: 'system-admin' } }),
  },
  '/api/v1/organisations/{id}/competences': {
    by: 'system-admin',
    table: 'access.competence_change',
    prepare: async (database) => ({ path: `/organisations/${await regulator(database)}/competences`, body: skills, other: { ...skills, field: 'health' } }),
  },
  '/api/v1/competences/{id}/end': {
    by: 'system-admin',
    table: 'access.competence_change',
    async prepare(database) {
      const organisation = await regulator(database);
      const insert = `insert into access.competence (organisation_id, field, level, territory, valid_from) values ($1::uuid, 'skills', 'city', '350200', '2020-01-01') returning id`;
      const id = await database.write.transaction((tx) => idOf(tx, insert, [organisation]));
      return { path: `/competences/${id}/end`, body: { until: '2030-01-01' }, other: { until: '2031-01-01' } };
    },
  },
};
