const columns = `id, kind, target, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "createdAt"`;

export const queries = {
  of: `select ${columns} from declaration.subscription where account_id = $1::uuid order by created_at desc, id`,
  count: `select count(*)::int as count from declaration.subscription where account_id = $1::uuid`,
  insert: `insert into declaration.subscription (account_id, kind, target) values ($1::uuid, $2, $3) on conflict (account_id, kind, target) do nothing`,
  one: `select ${columns} from declaration.subscription where account_id = $1::uuid and kind = $2 and target = $3`,
  insertSighting: `insert into declaration.sighting (standard) values ($1) on conflict do nothing`,
  delete: `delete from declaration.subscription where account_id = $1::uuid and id = $2::uuid`,
  deleteAll: `delete from declaration.subscription where account_id = $1::uuid`,
  followers: `select account_id as account from declaration.subscription where kind = $1 and target = $2 order by account_id`,
};
