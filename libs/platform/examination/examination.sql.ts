export const queries = {
  /** $1 triggers as `schema.table trigger`. Enabled: fires in sessions that are no replica's. */
  guards: `
    select guard, enabled from (
      select format('%s.%s %s', n.nspname, c.relname, t.tgname) as guard, t.tgenabled in ('O', 'A') as enabled
        from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
       where not t.tgisinternal) as triggers
     where guard = any($1::text[])`,
};
