export const queries = {
  findAccount: `
    select i.account_id as account, a.status = 'active' as active
    from access.identity i join access.account a on a.id = i.account_id where i.issuer = $1 and i.subject = $2`,
  listOfAccount: `
    select issuer, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as linked_at
    from access.identity where account_id = $1::uuid order by created_at, issuer, subject`,
  insertIdentity: `insert into access.identity (issuer, subject, account_id) values ($1, $2, $3::uuid) on conflict do nothing`,
};
