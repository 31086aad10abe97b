/** The term base is read whole. */
export const queries = {
  /** What changes when terms were imported. */
  stamp: `select coalesce(max(id), 0)::text as stamp from catalogue.import_run where subject in ('terms', 'sources')`,

  all: `
    select id, term_en, mainland, taiwan, kind, domain, context, not_context, ambiguous, basis, status, source_id, grade, note,
           direction, not_after, not_before
    from catalogue.term`,

  sources: `
    select id, address, kind, grade, stated_on from catalogue.source
    where id in (select source_id from catalogue.term)`,
};
