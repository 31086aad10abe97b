export const queries = {
  /**
   * $1 digest of the cookie's secret, $2 minutes without a request after which a session is over. That it was used is noted
   * once a minute. For an organisation that is suspended nobody acts.
   */
  callerOfSession: `
    with found as (
      select s.id, s.account_id, s.membership_id, s.stepped_up_at, s.method
      from access.session s
      join access.account a on a.id = s.account_id and a.status = 'active'
      where s.sha256 = $1 and s.ended_at is null and s.expires_at > clock_timestamp() and s.seen_at > clock_timestamp() - make_interval(mins => $2)
    ), seen as (
      update access.session s set seen_at = clock_timestamp() from found f where s.id = f.id and s.seen_at < clock_timestamp() - interval '1 minute'
    )
    select f.account_id as account, f.id as session, m.id as membership, m.organisation_id as organisation, o.kind, f.method, m.role, m.scopes,
      to_char(f.stepped_up_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as stepped_up_at,
      to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from found f
    left join (access.membership m join access.organisation o on o.id = m.organisation_id and o.status = 'active') on m.id = f.membership_id and m.ended_at is null`,
  /** $1 digest of the token. The token's own part of the role is `token_scopes`. */
  callerOfToken: `
    select t.id as token, t.scopes as token_scopes, m.account_id as account, null::uuid as session, m.id as membership, m.organisation_id as organisation, o.kind, m.role, m.scopes, null as stepped_up_at,
      to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from access.token_of($1) t
    join access.membership m on m.id = t.membership_id and m.ended_at is null
    join access.organisation o on o.id = m.organisation_id and o.status = 'active'
    join access.account a on a.id = m.account_id and a.status = 'active'
    where t.revoked_at is null and t.expires_at > clock_timestamp()`,
  noteUse: `select access.note_token_use($1::uuid)`,
};
