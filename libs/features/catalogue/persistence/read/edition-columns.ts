/** Columns of an edition as every read answer needs them, for a table alias `e` joined with `familyAndSuccessors`. */
export const editionColumns = `
  e.id, e.key, e.family_id, f.key as family_key, e.number, e.slug, e.side, e.kind, e.document, e.year, e.cited_only,
  e.title_hans, e.title_hant, e.title_en, e.nature, e.recorded_status, e.status,
  e.status_until::text as status_until, e.issued, e.implemented, e.withdrawn, s.successors`;

/**
 * Joins to `e` its family and what takes its place, from which its status on a day follows: the stated day of the replacement, or
 * else the successor's own dates.
 */
export const familyAndSuccessors = `
  join catalogue.family f on f.id = e.family_id
  left join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('extent', r.extent, 'planned', r.planned,
             'on', coalesce(r.happened_on::text, n.implemented::text, n.issued::text, n.year::text))), '[]') as successors
    from catalogue.replacement r join catalogue.edition n on n.id = r.new_id
    where r.old_id = e.id
  ) s on true`;
