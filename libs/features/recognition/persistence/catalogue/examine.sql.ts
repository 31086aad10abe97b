export const queries = {
  versions: `
    select v.catalogue_id as catalogue, v.version, v.document, encode(v.digest, 'hex') as digest, v.published_by is null as "byProduct",
      (select jsonb_agg(r.content order by r.place) from recognition.catalogue_row r where r.catalogue_id = v.catalogue_id and r.version = v.version) as rows
    from recognition.catalogue_version v order by v.catalogue_id, v.version`,
};
