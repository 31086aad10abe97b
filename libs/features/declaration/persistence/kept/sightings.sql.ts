/** One look into the index for each that nobody has seen yet, however many declarations there are. */
const sighting = `
  s.standard, s.seen::jsonb as seen,
  case when s.seen is null then coalesce((select true from declaration.cited c where c.standard = s.standard and c.role = 'followed' limit 1), false) else false end as followed`;

export const queries = {
  sightings: `select ${sighting} from declaration.sighting s order by s.standard`,
  unseen: `select ${sighting} from declaration.sighting s where s.seen is null order by s.standard`,
  lockSightings: `select ${sighting} from declaration.sighting s where s.standard = any($1::text[]) order by s.standard for update of s`,
  /** $1 standards, $2 what was seen of each as canonical JSON, $3 whether it has changed. */
  updateSeen: `
    update declaration.sighting s set seen = now.seen, changed_at = case when now.changed then clock_timestamp() else s.changed_at end
    from unnest($1::text[], $2::text[], $3::boolean[]) as now(standard, seen, changed) where s.standard = now.standard`,
  insertLook: `insert into declaration.look default values returning id::int`,
  /** $2 standards, $3 acts as JSON, $4 what was seen before, $5 what is seen now. */
  insertChanges: `
    insert into declaration.change (look_id, standard, acts, before, after)
    select $1::bigint, standard, array(select jsonb_array_elements_text(acts)), before, after
    from unnest($2::text[], $3::jsonb[], $4::text[], $5::text[]) as given(standard, acts, before, after)`,
  /** $2 numbers of declarations. */
  insertNumbers: `insert into declaration.look_number (look_id, number) select $1::bigint, number from unnest($2::text[]) as given(number)`,
  ended: `
    select p.number from declaration.published p join declaration.kept k on k.number = p.number
    where p.valid_until < (now() at time zone 'Asia/Shanghai')::date and (k.checked_at at time zone 'Asia/Shanghai')::date <= p.valid_until
      and p.state in ('in_force', 'under_inspection', 'corrected') and not exists (select from declaration.look where done_at is null)
    order by p.number limit 1000`,
  overdue: `
    select distinct s.standard
    from declaration.sighting s join declaration.cited c on c.standard = s.standard
    join declaration.kept k on k.number = c.number and k.checked_at < s.changed_at
    join declaration.published p on p.number = c.number and p.state in ('in_force', 'under_inspection', 'corrected')
    where s.changed_at is not null and not exists (select from declaration.look where done_at is null)
    order by s.standard limit 1000`,
};
