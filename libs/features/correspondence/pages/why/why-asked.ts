import { localDate, type LocalDate } from '@pure/kernel';
import type { Standing } from '@pure/equivalence';
import type { Side } from '@pure/standard-number';
import { type ProductType, productTypes, type Route, routes } from '../../application/views';
import { standings } from '../list/by-standing';
import { textOf } from '../parts/query-text';

const sides = ['mainland', 'taiwan', 'international', 'other'] as const satisfies readonly Side[];

/** What the address asks: nothing, what corresponds to one standard, or why two stand as they do. */
export type WhyAsked = Readonly<{
  from: string;
  to: string;
  /** As it was written; `day` is absent where it is no date. */
  asOf: string;
  /** Six digits or CN; empty: anywhere. */
  territory: string;
  day?: LocalDate;
  side?: Side;
  route?: Route;
  type?: ProductType;
  standing?: Standing;
  page: number;
}>;

export function whyAsked(query: Readonly<Record<string, unknown>>): WhyAsked {
  const asOf = textOf(query['asOf']);
  const day = localDate(asOf);
  const side = sides.find((each) => each === query['side']);
  const route = routes.find((each) => each === query['route']);
  const type = productTypes.find((each) => each === query['type']);
  const standing = standings.find((each) => each === query['standing']);
  const page = Math.min(Math.max(Math.trunc(Number(textOf(query['page']))) || 1, 1), 10_000);
  return { from: textOf(query['from']), to: textOf(query['to']), asOf, territory: textOf(query['territory']).trim().slice(0, 50), page, ...(day ? { day } : {}), ...(side ? { side } : {}), ...(route ? { route } : {}), ...(type ? { type } : {}), ...(standing ? { standing } : {}) };
}
