export const queries = {
  /** $3 as the mail needs it, $4 as the account will need it; both sealed. */
  insertSignUp: `
    insert into access.challenge (id, kind, sha256, content, expires_at)
    values ($1::uuid, 'sign-up', $2, jsonb_build_object('sealed', $3::text, 'applicant', $4::text), clock_timestamp() + make_interval(mins => $5::int))`,
  bySecret: `
    select id, content ->> 'applicant' as applicant from access.challenge
    where sha256 = $1 and kind = 'sign-up' and used_at is null and expires_at > clock_timestamp()`,
  use: `update access.challenge set used_at = clock_timestamp(), content = '{}' where id = $1::uuid and used_at is null and expires_at > clock_timestamp()`,
};
