export const queries = {
  onTheirWay: `
    select m.id, m.number, m.organisation_id as organisation, m.state, m.source, m.target
    from mapping.mapping m where m.state in ('draft', 'in_review', 'reviewed', 'in_notice') order by m.id`,
  insertReplaced: `insert into mapping.replaced_edition (mapping_id, edition) values ($1::uuid, $2) on conflict do nothing returning mapping_id`,
};
