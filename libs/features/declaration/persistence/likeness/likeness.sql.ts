export const queries = {
  save: `
    insert into declaration.likeness (number, organisation_id, marks) values ($1, $2::uuid, $3::int[])
    on conflict (number) do update set marks = excluded.marks`,
  /** $1 marks, $2 who asks, $3 how many at most. */
  candidates: `
    select p.number, to_char(p.since, 'YYYY-MM') as month, v.document
    from declaration.likeness l join declaration.published p on p.number = l.number join declaration.version v on v.number = p.number and v.version = p.version
    where l.marks && $1::int[] and l.organisation_id <> $2::uuid and not p.example
    order by cardinality(array(select unnest(l.marks) intersect select unnest($1::int[]))) desc, p.number limit $3::int`,
};
