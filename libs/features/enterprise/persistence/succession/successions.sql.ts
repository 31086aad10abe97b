export const queries = {
  after: `
    with recursive chain as (
      select newer_id, 1 as step from enterprise.succession where older_id = $1::uuid
      union select s.newer_id, c.step + 1 from enterprise.succession s join chain c on s.older_id = c.newer_id where c.step < 100
    )
    select newer_id as id from chain order by step`,
  successors: `select newer_id as id, kind from enterprise.succession where older_id = $1::uuid order by newer_id`,
  insert: `insert into enterprise.succession (older_id, newer_id, kind, on_day, basis, recorded_by) values ($1::uuid, $2::uuid, $3, $4::date, $5, $6::uuid)`,
};
