const columns = `
  e.id, e.organisation_id as organisation, e.number, e.subject, e.state, e.revising, e.version, e.name_hans, e.name_hant, e.name_en, e.uscc, e.ubn, e.registered_on,
  e.route, e.third_territory, e.address, e.territory, e.website, e.submitted_at, e.verified_at, e.example`;

/**
 * $1 a state or null, $2 those alone that wait for the centre, $3 a number or null, $4 part of a name or of a number with the signs of
 * `like` escaped, or an empty text, $5 leading digits of the territory or null, $6 those of the body that asks, or null. Drafts are
 * their authors', and Taiwan is no body's.
 */
const asked = `
  e.state <> 'draft' and ($1::text is null or e.state = $1) and (not $2::boolean or e.state = 'submitted' or e.revising = 'submitted' or ($6::text[] is null and p.id is not null))
  and ($3::text is null or e.number = $3)
  and ($4 = '' or concat_ws(' ', e.name_hans, e.name_hant, e.name_en, e.number, e.uscc, e.ubn) ilike '%' || $4 || '%')
  and ($5::text is null or starts_with(e.territory, $5))
  and ($6::text[] is null or (e.territory <> 'TW' and exists (select from unnest($6::text[]) as reach(digits) where starts_with(e.territory, digits))))`;

export const queries = {
  one: `select ${columns} from enterprise.enterprise e where e.id = $1::uuid`,
  ofOrganisation: `select ${columns} from enterprise.enterprise e where e.organisation_id = $1::uuid`,
  numbered: `select ${columns} from enterprise.enterprise e where e.number = $1`,
  lock: `select ${columns} from enterprise.enterprise e where e.id = $1::uuid for no key update`,
  /** $7 the last of the page before or null, $8 how many. */
  page: `
    select ${columns}, p.act as waits
    from enterprise.enterprise e left join enterprise.proposal p on p.enterprise_id = e.id and p.outcome is null
    where ${asked}
      and ($7::uuid is null or (e.submitted_at, e.id) > (select submitted_at, id from enterprise.enterprise where id = $7::uuid))
    order by e.submitted_at, e.id limit $8`,
  total: `
    select count(*)::int as total from (
      select from enterprise.enterprise e left join enterprise.proposal p on p.enterprise_id = e.id and p.outcome is null
      where ${asked} limit 10001) as counted`,
  /** $1 USCC or null, $2 UBN or null: nobody else takes them meanwhile. */
  lockNumbers: `
    select pg_advisory_xact_lock(hashtextextended('enterprise ' || number, 0))
    from (select number from unnest(array[$1::text, $2::text]) as given(number) where number is not null order by 1) as numbers`,
  /** $3 an enterprise that is not looked at, or null. */
  taken: `
    select case when uscc = $1 then 'uscc' else 'ubn' end as field from enterprise.enterprise
    where (uscc = $1 or ubn = $2) and state <> 'closed' and ($3::uuid is null or id <> $3::uuid) limit 1`,
  insert: `
    insert into enterprise.enterprise as e
      (organisation_id, example, subject, name_hans, name_hant, name_en, uscc, ubn, registered_on, route, third_territory, address, territory, website)
    values ($1::uuid, $2, $3, $4, $5, $6, $7, $8, $9::date, $10, $11, $12, $13, $14) returning ${columns}`,
  updateParticulars: `
    update enterprise.enterprise as e set version = version + 1,
      subject = $2, name_hans = $3, name_hant = $4, name_en = $5, uscc = $6, ubn = $7, registered_on = $8::date, route = $9, third_territory = $10, address = $11, territory = $12, website = $13
    where e.id = $1::uuid returning ${columns}`,
  updateSubmitted: `
    update enterprise.enterprise as e set state = 'submitted', submitted_at = clock_timestamp(), submitted_by = $2::uuid
    where e.id = $1::uuid returning ${columns}`,
  updateState: `
    update enterprise.enterprise as e set state = $2, revising = $3,
      verified_at = case when $2 = 'verified' then coalesce(verified_at, clock_timestamp()) else verified_at end
    where e.id = $1::uuid returning ${columns}`,
  updateRevisionSubmitted: `
    update enterprise.enterprise set revising = 'submitted', submitted_at = clock_timestamp(), submitted_by = $2::uuid where id = $1::uuid`,
  nextNumber: `select nextval('enterprise.number')::int as serial, extract(year from now() at time zone 'Asia/Shanghai')::int as year`,
  updateNumber: `update enterprise.enterprise set number = $2 where id = $1::uuid`,
  attached: `
    select
      (select count(*)::int from enterprise.contact c where c.enterprise_id = $1::uuid and c.removed_at is null) as contacts,
      array(select distinct v.kind from enterprise.evidence v where v.enterprise_id = $1::uuid and v.removed_at is null order by 1) as evidence`,
};
