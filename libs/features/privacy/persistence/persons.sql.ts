export const queries = {
  region: `select region from personal.person where id = $1::uuid`,
  saveRegion: `update personal.person set region = $2 where id = $1::uuid`,
  ledger: `
    select purpose, given, notice, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from personal.consent where person_id = $1::uuid order by id desc limit 1000`,
  append: `insert into personal.consent (person_id, purpose, given, notice) values ($1::uuid, $2, $3, $4)`,
  noticeRead: `
    select c.given, c.notice from personal.consent c join personal.person p on p.id = c.person_id
    where p.account_id = $1::uuid and c.purpose = 'privacy-notice' order by c.id desc limit 1`,
  noticeReaders: `
    select notice as version, count(distinct person_id)::integer as persons
    from personal.consent where purpose = 'privacy-notice' and given group by notice order by notice desc`,
  consentCounts: `
    select purpose, count(*) filter (where given)::integer as given, count(*) filter (where not given)::integer as withdrawn
    from (select distinct on (person_id, purpose) purpose, given from personal.consent order by person_id, purpose, id desc) standing
    group by purpose order by purpose`,
  reveals: `
    select purpose, reason, account_id as account, column_name as column, table_name || ':' || row_id || ':' || column_name as place, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from personal.reveal where person_id = $1::uuid order by id desc limit 1000`,
};
