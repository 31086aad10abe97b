export const queries = {
  findAccount: `
    select i.account_id as account, a.status = 'active' as active
    from access.identity i join access.account a on a.id = i.account_id where i.issuer = $1 and i.subject = $2`,
  insertIdentity: `insert into access.identity (issuer, subject, account_id) values ($1, $2, $3::uuid) on conflict do nothing`,
};
