import { type CustomTypesConfig, types } from 'pg';

/**
 * How values arrive in rows. A `date` stays the text `YYYY-MM-DD`: the driver's own reading makes it midnight of the
 * server's zone. `bigint` and `numeric` are text in the driver already; a count is read as `count(*)::int`.
 */
export const rowTypes: CustomTypesConfig = {
  getTypeParser: (id, format) => (id === types.builtins.DATE ? String : types.getTypeParser(id, format) as (text: string) => unknown),
};
