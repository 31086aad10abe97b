import { testDatabase } from '../support/database';

/** Columns of foreign keys with which no index begins. An index over those rows does that point somewhere, or are not over yet. */
const UNINDEXED = `
  with keys as (
    select conrelid, conrelid::regclass::text as relation, conkey::int[] as key,
      (select array_agg(attname::text order by place) from unnest(conkey) with ordinality k (number, place) join pg_attribute on attrelid = conrelid and attnum = number) as names
    from pg_constraint where contype = 'f' and connamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'graphile_worker')
  )
  select relation || '(' || array_to_string(names, ', ') || ')' as key from keys
  where not exists (
    select from pg_index
    where indrelid = conrelid and indisvalid and (indkey::int[])[0:array_length(key, 1) - 1] @> key
      and (indpred is null or pg_get_expr(indpred, indrelid) in ('(' || names[1] || ' IS NOT NULL)', '(ended_at IS NULL)', '(erased_at IS NULL)'))
  )
  order by 1`;

/** Keys that need none. What they point to is never deleted, and never gets another id. */
const needless: readonly Readonly<{ keys: RegExp; because: string }>[] = [
  { keys: /^(catalogue|correspondence)\.\w+\(source_id\)$/, because: 'nothing is looked for by its source, and each index slows an import' },
  { keys: /_by\)$|^personal\.(breach_step|reveal)\(account_id\)$|^file\.upload\(account_id\)$|^journal\.setting\(event_id\)$/, because: 'it tells who did it, or when; nobody looks for all that somebody did' },
  { keys: /^enterprise\.(contact|evidence|revision|site|submission)\(organisation_id\)$/, because: 'they are looked for by the enterprise, which is of one organisation' },
  { keys: /^access\.(session|token|measure)\(membership_id\)$|^access\.competence_change\(organisation_id\)$/, because: 'the account, the organisation or the competence is named beside it' },
  { keys: /^enterprise\.(proposal\(submission_id|submission\(revision_id)\)$/, because: 'they are looked for by the enterprise, and lead from there' },
  { keys: /^catalogue\.(ics|ccs)\(parent\)$/, because: 'these lists are short and are read whole' },
  { keys: /^catalogue\.number_key\((edition|family)_id\)$/, because: 'it leads from a number to its edition; the way back is asked for dual numbers alone, and these have an index' },
  { keys: /^correspondence\.conflict\((from|to)_id\)$/, because: 'conflicts are few, and are read as a list' },
];

let unindexed: readonly string[];
beforeAll(async () => {
  const { write } = await testDatabase();
  unindexed = (await write.query<{ key: string }>(UNINDEXED)).map(({ key }) => key);
});

it('every foreign key by which something is looked for has an index', () => expect(unindexed.filter((key) => !needless.some(({ keys }) => keys.test(key)))).toEqual([]));

it('each exception is still one', () => expect(needless.filter(({ keys }) => !unindexed.some((key) => keys.test(key))).map(({ because }) => because)).toEqual([]));
