/** What stands of every published mapping, by the newest document that everybody was shown. */
const newest = `
from mapping.published p cross join lateral (
  select v.document::jsonb as d from mapping.published_version v where v.number = p.number order by v.record desc limit 1) shown`;
const joined = (list: string): string => `(select string_agg(each, ';' order by place) from jsonb_array_elements_text(${list}) with ordinality as l(each, place))`;
const ends = (list: string): string => `(select string_agg((each ->> 'kind') || ':' || (each ->> 'ref'), ';' order by place) from jsonb_array_elements(${list}) with ordinality as l(each, place))`;

/** One statement per set, by its name; rows in a stable order. */
export const queries = {
  mappings: `
select p.number, p.version, p.state, p.state_since, d #>> '{content,source}' as source, d #>> '{content,target}' as target,
  ${joined(`d #> '{content,document,relations}'`)} as relations, (d #> '{content,document,negated}')::boolean as negated, d #>> '{content,document,degree}' as degree,
  (d #> '{content,document,deviationsSeen}')::boolean as deviations_seen, (d #> '{content,document,deviationsComplete}')::boolean as deviations_complete,
  d ->> 'effect' as effect, p.territory, d #>> '{approvingBody,zh-Hans}' as approving_body_zh_hans, d #>> '{approvingBody,zh-Hant}' as approving_body_zh_hant, d #>> '{approvingBody,en}' as approving_body_en,
  d ->> 'since' as approved, p.valid_until, (d #> '{panel,unilateral}')::boolean as unilateral, p.successor, d ->> 'digest' as content_sha256, p.example
${newest} order by p.number`,
  'mapping-rows': `
select p.number, p.version, r ->> 'key' as row, ${ends(`r -> 'sources'`)} as sources, ${ends(`r -> 'targets'`)} as targets, ${joined(`r -> 'relations'`)} as relations,
  (r -> 'negated')::boolean as negated, r ->> 'qualifiers' as qualifiers, r ->> 'rationale' as rationale, r ->> 'deviation' as deviation, r ->> 'severity' as severity,
  r ->> 'method' as method, r ->> 'extraTest' as extra_test, r ->> 'reason' as reason, p.example
${newest} cross join lateral jsonb_array_elements(d #> '{content,rows}') with ordinality as rows(r, place) order by p.number, place`,
};
