/** The last version of each catalogue. */
const last = `
from recognition.catalogue c join recognition.catalogue_version v on v.catalogue_id = c.id and v.version = (select max(l.version) from recognition.catalogue_version l where l.catalogue_id = c.id)
  cross join lateral (select v.document::jsonb -> 'head' as h) as whole`;
const list = (value: string): string => `(select string_agg(each, ';' order by place) from jsonb_array_elements_text(${value}) with ordinality as l(each, place))`;
/** A compilation is named by its grade alone. */
const source = (of: string): string => `case when ${of} ->> 'grade' in ('A', 'B') then ${of} ->> 'source' end as source, ${of} ->> 'grade' as grade, (${of} -> 'toConfirm')::boolean as to_confirm, nullif(${of} ->> 'remark', '') as remark`;

export const queries = {
  'recognition-catalogues': `
    select c.id as catalogue, v.version, c.kind, h ->> 'title' as title, h ->> 'batch' as batch, h ->> 'issuingBody' as issuing_body, h ->> 'issued' as issued, h #>> '{decider,kind}' as decider_kind, h #>> '{decider,name}' as decider,
      h ->> 'output' as output, h #>> '{window,from}' as window_from, h #>> '{window,until}' as window_until, h #>> '{channel,words}' as channel, h ->> 'legalBasis' as legal_basis, ${list(`h -> 'territory'`)} as territory,
      h ->> 'validFrom' as valid_from, h ->> 'validUntil' as valid_until, (h #>> '{actFirst,days}')::int as act_first_days, ${list(`h -> 'supersedes'`)} as supersedes, ${source('h')}, encode(v.digest, 'hex') as content_sha256, c.example
    ${last} order by c.id`,
  'recognition-rows': `
    select c.id as catalogue, v.version, r.key, r.kind, r.taiwan_name, r.taiwan_code, r.taiwan_level, w #>> '{taiwan,paper}' as paper, r.mainland_name, r.mainland_code, r.mainland_level, w #>> '{mainland,type}' as type,
      (select string_agg(concat_ws(': ', (k ->> 'alternative') || ')', k ->> 'kind', coalesce(k ->> 'degree', k ->> 'years'), nullif(k ->> 'words', '')), ';' order by place) from jsonb_array_elements(w -> 'conditions') with ordinality as l(k, place)) as conditions,
      w ->> 'scope' as scope, ${list(`w #> '{effect,allows}'`)} as effect_allows, ${list(`w #> '{effect,stillNeeded}'`)} as effect_still_needed, ${source('w')}, c.example
    ${last} join recognition.catalogue_row r on r.catalogue_id = c.id and r.version = v.version cross join lateral (select r.content as w) as one order by c.id, r.place`,
};
