export const queries = {
  /** $1 slugs. An edition that a source puts in the place of another without saying how far takes all of it. */
  around: `
    select e.slug,
      coalesce((select jsonb_agg(distinct jsonb_strip_nulls(jsonb_build_object('number', n.number, 'whole', r.extent <> 'part', 'planned', r.planned,
          'on', coalesce(r.happened_on::text, n.implemented::text, n.issued::text, n.year::text))))
        from catalogue.replacement r join catalogue.edition n on n.id = r.new_id where r.old_id = e.id), '[]') as "replacedBy",
      coalesce((select jsonb_agg(distinct n.number) from catalogue.amendment a join catalogue.edition n on n.id = a.edition_id where a.base_id = e.id), '[]') as amendments
    from catalogue.edition e where e.slug = any($1::text[])`,
};
