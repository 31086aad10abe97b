import { createStaging } from './staging';

export const prelude = createStaging;

const statementColumns = [
  'source_id', 'grade', 'basis', 'stated_on', 'printed', 'title_hans', 'title_hant', 'title_en', 'title_basis', 'nature', 'status', 'status_raw',
  'issued', 'implemented', 'withdrawn', 'ics', 'ccs', 'committee', 'edition_label', 'document_type', 'class_no', 'part_text', 'page', 'note', 'digest',
].join(', ');

/**
 * Statements that are not known yet. The editions that got one are touched, but for those that were made in this batch: they
 * have the facts and the status of their first statement, and are touched where they got a second.
 */
const mergeStatements = `
with fresh as (
  select distinct on (e.id, s.digest) e.id as edition_id, g.key is not null as is_made, s.*
  from import_statement s
    join catalogue.edition e on e.key = s.document
    left join import_described g on g.key = s.document and g.edition_id is null
  where not exists (select 1 from catalogue.statement t where t.edition_id = e.id and t.digest = s.digest)
  order by e.id, s.digest, s.line
), made as (
  insert into catalogue.statement (edition_id, ${statementColumns})
  select edition_id, ${statementColumns} from fresh order by line
), lines as (
  insert into import_new_row select line from fresh
)
insert into import_touched select edition_id, true from fresh group by 1 having not bool_and(is_made) or count(*) > 1`;

/** Old editions whose status may follow from what is new: replaced now, or replaced by an edition whose dates are new. */
const touchReplaced = `
insert into import_touched
select distinct r.old_id, false from catalogue.replacement r
where exists (select 1 from import_replacement f where f.digest = r.digest) or r.new_id in (select id from import_touched)`;

const countMerge = `
select
  (select count(distinct line)::int from import_new_row) as new_rows,
  (select count(*)::int from import_stub) as stubs,
  (select coalesce(array_agg(number order by id), '{}')
    from (select e.id, e.number from catalogue.edition e join import_stub n on n.id = e.id order by e.id limit 100) first) as stub_numbers,
  (select count(*)::int from import_adoption f join import_ref r on r.key = f.base join catalogue.edition e on e.id = r.id
    where e.cited_only and exists (
      select 1 from catalogue.number_key k join catalogue.edition a on a.id = k.edition_id
      where k.key = e.key and k.kind = 'loose' and a.document = 'amendment')) as amendments_as_base`;

export const queries = { mergeStatements, touchReplaced, countMerge };
