const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const queries = {
  account: `select id, name, email, locale, ${instant('created_at')} as since from access.account where id = $1::uuid`,
  sessions: `
    select id, device, method, ${instant('created_at')} as opened, ${instant('seen_at')} as seen, ${instant('coalesce(ended_at, least(expires_at, seen_at + interval \'30 minutes\'))')} as ended
    from access.session where account_id = $1::uuid order by created_at desc, id limit 1000`,
  passkeys: `select id, name, ${instant('created_at')} as added, ${instant('last_used_at')} as used from access.passkey where account_id = $1::uuid order by created_at, id`,
  memberships: `
    select m.id, coalesce(o.name_hans, o.name_hant, o.name_en) as organisation, m.role, ${instant('m.created_at')} as since, ${instant('m.ended_at')} as ended
    from access.membership m join access.organisation o on o.id = m.organisation_id
    where m.account_id = $1::uuid order by m.created_at, m.id`,
  saveProfile: `update access.account set name = coalesce($2, name), locale = coalesce($3, locale) where id = $1::uuid`,

  lock: `select id from access.account where id = $1::uuid for update`,
  forgetInvited: `select access.forget_invited($1::uuid)`,
  forgetAccount: `update access.account set email = '', email_key = 'erased ' || id, name = '—' where id = $1::uuid`,
  forgetPassword: `delete from access.password where account_id = $1::uuid`,
  forgetTotp: `delete from access.totp where account_id = $1::uuid`,
  forgetCodes: `delete from access.recovery_code where account_id = $1::uuid`,
  forgetPasskeys: `delete from access.passkey where account_id = $1::uuid`,
  forgetIdentities: `delete from access.identity where account_id = $1::uuid`,
  forgetChallenges: `delete from access.challenge where account_id = $1::uuid`,
  endSessions: `update access.session set ended_at = clock_timestamp() where account_id = $1::uuid and ended_at is null`,
  forgetDevices: `update access.session set device = null where account_id = $1::uuid`,
  closeAccount: `update access.account set status = 'closed' where id = $1::uuid`,
  endMemberships: `update access.membership set ended_at = clock_timestamp() where account_id = $1::uuid and ended_at is null`,
};
