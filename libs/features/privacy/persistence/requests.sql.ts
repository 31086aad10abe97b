const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const columns = `r.id, r.kind, r.state, r.reason, ${instant('r.created_at')} as "createdAt", ${instant('r.settled_at')} as "settledAt"`;

const oldClosed = `
    from personal.request r join personal.person p on p.id = r.person_id join personal.key k on k.person_id = p.id
    where r.kind = 'closing' and r.state = 'done' and r.settled_at < clock_timestamp() - make_interval(days => $1) and k.wrapped is not null`;

export const queries = {
  list: `select ${columns} from personal.request r where r.person_id = $1::uuid and r.kind in ('deletion', 'closing') order by r.created_at desc, r.id limit 100`,
  lockPerson: `select id from personal.person where id = $1::uuid for update`,
  waiting: `select ${columns} from personal.request r where r.person_id = $1::uuid and r.kind = $2 and r.state in ('open', 'waiting') for update`,
  insert: `insert into personal.request as r (person_id, kind) values ($1::uuid, $2) returning ${columns}`,
  settle: `
    update personal.request r set state = $2, reason = $3, settled_at = case when $2 in ('done', 'refused') then clock_timestamp() end
    where r.id = $1::uuid returning ${columns}`,
  lock: `select ${columns} from personal.request r where r.person_id = $1::uuid and r.id = $2::uuid for update`,
  withdraw: `update personal.request r set state = 'withdrawn', settled_at = clock_timestamp() where r.id = $1::uuid returning ${columns}`,
  closed: `
    select p.account_id as account ${oldClosed}
    order by r.settled_at limit $2 for update of k skip locked`,
  countClosed: `select count(*)::integer as count ${oldClosed}`,
  nextWaiting: `
    select ${columns}, p.account_id as account
    from personal.request r join personal.person p on p.id = r.person_id
    where r.state = 'waiting' and r.kind in ('deletion', 'closing') and r.id > $1::uuid and p.account_id is not null
    order by r.id limit 1 for update of r skip locked`,
};
