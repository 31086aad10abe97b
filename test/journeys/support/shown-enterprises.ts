import type { TestDatabase } from '../../support/database';

/** Two enterprises as everybody sees them: an example that is verified, and one that is suspended and leads to the first. */
export async function showEnterprises({ write }: Pick<TestDatabase, 'write'>): Promise<void> {
  await write.query(`
    with shown(number, subject, name_hans, name_hant, name_en, uscc, ubn, website, status, example) as (values
      ('GT-E-2026-000001-J', 'mainland', '示例照明（厦门）有限公司', null, 'Example Lighting (Xiamen) Co., Ltd.', '91350200DEM000001C', null, 'https://example.org/a-long-address-that-does-not-break-by-itself', 'verified', true),
      ('GT-E-2026-000002-H', 'taiwan-registered', null, '範例光電股份有限公司', null, null, '99999981', null, 'suspended', false)
    ), firm as (
      insert into access.organisation (kind, side, name_hans, name_hant, example)
      select 'enterprise', case subject when 'mainland' then 'mainland' else 'taiwan' end, name_hans, name_hant, example from shown returning id, name_hans, name_hant
    ), registered as (
      insert into enterprise.enterprise (organisation_id, number, subject, state, name_hans, name_hant, uscc, ubn, example)
      select f.id, s.number, s.subject, s.status, s.name_hans, s.name_hant, s.uscc, s.ubn, s.example
      from firm f join shown s on (s.name_hans, s.name_hant) is not distinct from (f.name_hans, f.name_hant) returning id, number
    )
    insert into enterprise.published (number, enterprise_id, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, since, status_since, example)
    select s.number, r.id, s.subject, s.name_hans, s.name_hant, s.name_en, s.uscc, s.ubn, '350200', s.website, s.status, date '2026-11-01', date '2026-11-20', s.example
    from shown s join registered r on r.number = s.number`);
  await write.query(`
    with recorder as (insert into access.account (email, email_key, name) values ('recorder@shown.example', 'recorder@shown.example', 'Recorder') returning id)
    insert into enterprise.succession (older_id, newer_id, kind, on_day, basis, recorded_by)
    select older.id, newer.id, 'succession', date '2026-11-20', '示例', recorder.id from recorder, enterprise.enterprise older, enterprise.enterprise newer
    where older.number = 'GT-E-2026-000002-H' and newer.number = 'GT-E-2026-000001-J'`);
}
