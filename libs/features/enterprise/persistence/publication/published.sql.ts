const columns = `number, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, since, status_since, example`;

/** $1 part of a name or of a number with the signs of `like` escaped, or an empty text; $2 a status or null. */
const asked = `
  ($2::text is null or status = $2)
  and ($1 = '' or concat_ws(' ', name_hans, name_hant, name_en, number, uscc, ubn) ilike '%' || $1 || '%')`;

export const queries = {
  one: `
    select ${columns}, (
      select reasons from enterprise.proposal d
      where d.enterprise_id = p.enterprise_id and d.outcome = 'confirmed' and d.act = case p.status when 'suspended' then 'suspend' when 'closed' then 'close' end
      order by d.settled_at desc limit 1) as status_reason
    from enterprise.published p where number = $1`,
  /** Each of its names with the day from which it was shown, the newest first; a version that changed something else begins no name. */
  names: `
    select name_hans, name_hant, name_en, from_day from (
      select version, name_hans, name_hant, name_en, from_day,
        (name_hans, name_hant, name_en) is distinct from (lag(name_hans) over ordered, lag(name_hant) over ordered, lag(name_en) over ordered) as begins
      from enterprise.published_version where number = $1 window ordered as (order by version)
    ) as versions where begins or version = 1 order by version desc`,
  lastVersion: `
    select number, version, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, from_day
    from enterprise.published_version where number = $1 order by version desc limit 1`,
  /** What came before it and what came after. */
  successions: `
    select s.older_id = e.id as follows, o.number, o.name_hans, o.name_hant, o.name_en, s.kind, s.on_day, s.basis
    from enterprise.enterprise e
      join enterprise.succession s on e.id in (s.older_id, s.newer_id)
      join enterprise.published o on o.enterprise_id = case when s.older_id = e.id then s.newer_id else s.older_id end
    where e.number = $1 order by s.on_day, o.number`,
  page: `select ${columns} from enterprise.published where ${asked} order by example, status <> 'verified', number limit $3 offset $4`,
  total: `select count(*)::int as total from enterprise.published where ${asked}`,
  verified: `select count(*)::int as verified from enterprise.published where status = 'verified' and not example`,
  upsert: `
    insert into enterprise.published as p
      (number, enterprise_id, subject, name_hans, name_hant, name_en, uscc, ubn, territory, website, status, since, status_since, example)
    select $1, $2::uuid, $3, $4, $5, $6, $7, $8, $9, $10, $11, today, today, $12 from (select (now() at time zone 'Asia/Shanghai')::date as today) as clock
    on conflict (number) do update set
      subject = excluded.subject, name_hans = excluded.name_hans, name_hant = excluded.name_hant, name_en = excluded.name_en, uscc = excluded.uscc, ubn = excluded.ubn,
      territory = excluded.territory, website = excluded.website, status = excluded.status,
      status_since = case when p.status = excluded.status then p.status_since else excluded.status_since end`,
};
