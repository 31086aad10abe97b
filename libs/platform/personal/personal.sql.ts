export const queries = {
  insertOfAccount: `insert into personal.person (account_id, region) values ($1::uuid, $2) on conflict (account_id) do nothing`,
  ofAccount: `select id from personal.person where account_id = $1::uuid`,
  insertPerson: `insert into personal.person (region) values ($1) returning id`,
  insertKey: `insert into personal.key (person_id, suite, wrapped) values ($1::uuid, $2, $3) on conflict (person_id) do nothing`,
  keyForSealing: `select wrapped from personal.key where person_id = $1::uuid for share`,
  keys: `select person_id as person, wrapped from personal.key where person_id = any($1::uuid[])`,
  destroy: `update personal.key set wrapped = null, destroyed_at = clock_timestamp() where person_id = $1::uuid and wrapped is not null`,
  insertReveal: `
    insert into personal.reveal (person_id, account_id, purpose, reason, table_name, row_id, column_name)
    values ($1::uuid, $2::uuid, $3, $4, $5, $6, $7) returning id`,
};
