const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const days = (since: string, until: string): string => `
       and (${since}::date is null or at >= ${since}::date::timestamp at time zone 'Asia/Shanghai')
       and (${until}::date is null or at < (${until}::date + 1)::timestamp at time zone 'Asia/Shanghai')`;

const events = `
      from journal.event
     where ($1::text is null or act = $1)
       and ($2::text is null or subject_kind = $2)
       and ($3::text is null or subject_id = $3)
       and ($4::uuid is null or account = $4)
       and ($5::uuid is null or organisation = $5)${days('$6', '$7')}`;

const decisions = `
      from journal.decision
     where ($1::text is null or action = $1)
       and ($2::uuid is null or account = $2)
       and ($3::uuid is null or organisation = $3)
       and ($4::text is null or outcome = $4)${days('$5', '$6')}`;

const deadLetters = `
      from journal.dead_letters() letter join journal.event on event.id = letter.event_id`;

export const queries = {
  events: `
    select id, ${iso('at')} as at, act, account, session, organisation, role, via, subject_kind, subject_id, content,
           encode(sha256, 'hex') as sha256, correlation${events}
       and ($8::bigint is null or id < $8)
     order by id desc limit $9`,
  countEvents: `select count(*)::int as total from (select 1${events} limit $8) counted`,
  decisions: `
    select id, ${iso('at')} as at, action, outcome, account, session, organisation, reason, correlation${decisions}
       and ($7::bigint is null or id < $7)
     order by id desc limit $8`,
  countDecisions: `select count(*)::int as total from (select 1${decisions} limit $7) counted`,
  deadLetters: `
    select event.id, event.act, event.subject_kind, event.subject_id, ${iso('event.at')} as at, ${iso('letter.failed_at')} as failed_at,
           letter.attempts, letter.fault${deadLetters}
     where ($1::bigint is null or event.id < $1)
     order by event.id desc limit $2`,
  countDeadLetters: `select count(*)::int as total from (select 1${deadLetters} limit $1) counted`,
  replay: `select journal.replay($1::bigint) as replayed`,
};
