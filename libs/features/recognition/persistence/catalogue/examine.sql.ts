export const queries = {
  versions: `
    select v.catalogue_id as catalogue, v.version, v.document, encode(v.digest, 'hex') as digest, v.published_by is null as "byProduct",
      (select jsonb_agg(r.content order by r.place) from recognition.catalogue_row r where r.catalogue_id = v.catalogue_id and r.version = v.version) as rows
    from recognition.catalogue_version v order by v.catalogue_id, v.version`,
  /** Steps of drafts whose places have a gap, and publications without their version or the reverse. */
  differingSteps: `
    select catalogue_id as catalogue from (select catalogue_id, place, row_number() over (partition by catalogue_id order by place) as expected from recognition.catalogue_step) as placed where place <> expected
    union
    select coalesce(s.catalogue_id, v.catalogue_id) from (select * from recognition.catalogue_step where act = 'publish') s
    full join (select * from recognition.catalogue_version where published_by is not null) v on v.catalogue_id = s.catalogue_id and v.version = s.version
    where v.version is null or s.place is null or v.published_by <> s.account_id
    order by 1`,
};
