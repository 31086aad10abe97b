import type { Queries } from '@platform/database';

/** Everything of the schema that a migration can make, one line each; the migration table itself left out. */
export async function schemaShape(database: Queries): Promise<readonly string[]> {
  const rows = await database.query<{ line: string }>(`
    with ours as (
      select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'
    ), relations as (
      select c.oid, c.relkind, format('%s.%s', n.nspname, c.relname) as name
      from pg_class c join ours n on n.oid = c.relnamespace 
      where c.relname !~ '^schema_migration' and c.relkind not in ('i', 'I')
    )
    select format('schema %s', nspname) as line from ours
    union all
    select format('relation %s %s', relkind, name) from relations
    union all
    select format('column %s.%s %s%s %s', r.name, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' end,
                  coalesce(pg_get_expr(d.adbin, d.adrelid), a.attidentity::text))
    from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
    union all
    select format('constraint %s %s %s', coalesce(r.name, c.contypid::regtype::text), c.conname, pg_get_constraintdef(c.oid))
    from pg_constraint c join ours n on n.oid = c.connamespace left join relations r on r.oid = c.conrelid
    where r.oid is not null or c.contypid <> 0
    union all
    select format('index %s', pg_get_indexdef(i.indexrelid)) from pg_index i join relations r on r.oid = i.indrelid
    union all
    select format('view %s %s', r.name, pg_get_viewdef(r.oid)) from relations r where r.relkind in ('v', 'm')
    union all
    select format('trigger %s', pg_get_triggerdef(t.oid)) from pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
    union all
    select format('type %s %s.%s', t.typtype, n.nspname, t.typname) from pg_type t join ours n on n.oid = t.typnamespace where t.typtype in ('d', 'e')
    union all
    select format('function %s', p.oid::regprocedure) from pg_proc p join ours n on n.oid = p.pronamespace
      where not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    union all
    select format('extension %s', extname) from pg_extension
    order by line`);
  return rows.map(({ line }) => line);
}
