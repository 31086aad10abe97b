export const queries = {
  /** $1 how many. */
  untold: `
    select a.id as approval, a.mapping, a.number, a.version, a.regulator_id as regulator from mapping.approval a
    where a.outcome is null and a.closes <= clock_timestamp() and not exists (select from mapping.notice_over o where o.approval = a.id)
    order by a.closes, a.id limit $1 for update skip locked`,
  note: `insert into mapping.notice_over (approval) values ($1::uuid) on conflict do nothing`,
};
