export const queries = {
  region: `select region from personal.person where id = $1::uuid`,
  saveRegion: `update personal.person set region = $2 where id = $1::uuid`,
  ledger: `
    select purpose, given, notice, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from personal.consent where person_id = $1::uuid order by id desc limit 1000`,
  append: `insert into personal.consent (person_id, purpose, given, notice) values ($1::uuid, $2, $3, $4)`,
  reveals: `
    select purpose, reason, table_name || ':' || row_id || ':' || column_name as place, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from personal.reveal where person_id = $1::uuid order by id desc limit 1000`,
};
