export const queries = {
  me: `
    select a.id as account, a.name, a.email, a.locale, s.id as session, s.method, s.membership_id as membership,
      to_char(least(s.expires_at, s.seen_at + make_interval(mins => $2)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as expires_at,
      to_char(s.stepped_up_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as stepped_up_at,
      exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null) as totp,
      (select count(*)::int from access.recovery_code c where c.account_id = a.id and c.used_at is null) as recovery_codes,
      exists (select from access.measure m where m.account_id = a.id and m.kind = 'forget-factors')
        and not exists (select from access.totp t where t.account_id = a.id and t.confirmed_at is not null)
        and not exists (select from access.passkey p where p.account_id = a.id) as second_step_forgotten
    from access.session s join access.account a on a.id = s.account_id
    where s.id = $1::uuid and s.ended_at is null`,
  memberships: `
    select m.id as membership, o.id as organisation, o.kind, o.side, o.name_hans, o.name_hant, o.name_en, o.example, m.role, m.scopes
    from access.membership m join access.organisation o on o.id = m.organisation_id
    where m.account_id = $1::uuid and m.ended_at is null and o.status = 'active'
    order by m.created_at, m.id`,
};
