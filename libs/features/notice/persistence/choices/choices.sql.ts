export const queries = {
  of: `select reason, way from notice.choice where account_id = $1::uuid`,
  ways: `select account_id, way from notice.choice where account_id = any($1::uuid[]) and reason = $2`,
  save: `
    insert into notice.choice (account_id, reason, way) values ($1::uuid, $2, $3)
    on conflict (account_id, reason) do update set way = excluded.way`,
};
