import { SETTINGS_CHANNEL } from './setting';

export const queries = {
  on: `
    select version, valid_from as "validFrom", content, source from journal.setting
    where kind = $1 and valid_from <= $2::date order by version desc limit 1`,

  newest: `select version, valid_from as "validFrom", content, source from journal.setting where kind = $1 order by version desc limit 1`,

  numbered: `select version, valid_from as "validFrom", content, source from journal.setting where kind = $1 and version = $2`,

  versions: `select version, valid_from as "validFrom", source from journal.setting where kind = $1 order by version desc`,

  kept: `
    select s.version, s.valid_from as "validFrom", s.source, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, e.account
    from journal.setting s left join journal.event e on e.id = s.event_id where s.kind = $1 order by s.version desc`,

  lock: `select pg_advisory_xact_lock(hashtext('journal.setting ' || $1::text))`,
  newestNumber: `select coalesce(max(version), 0) as version from journal.setting where kind = $1`,
  insert: `insert into journal.setting (kind, version, valid_from, content, source, event_id) values ($1, $2, $3::date, $4::jsonb, $5, $6)`,
  tell: `select pg_notify('${SETTINGS_CHANNEL}', '')`,
};
