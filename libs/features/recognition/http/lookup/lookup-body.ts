import type { CatalogueLine, FoundRow } from '../../application/catalogue/catalogue-reading';
import type { LookedUpRows } from '../../application/lookup/look-up-rows';
import { placeAfter, positionOf } from '../../application/lookup/place-after';
import type { SeenCatalogue, SeenRow } from '../../application/lookup/see-catalogue';
import { told } from '../../domain/catalogue/told';
import { heldIn, type Parameters } from '../../domain/lookup/asked';
import type { Hit } from '../../domain/lookup/look-up';
import { prove } from '../../domain/lookup/prove';

/** The answer of `GET /recognition/rows`; null where the position is of no such list. */
export function rowsBody(looked: LookedUpRows, limit: number, after: string) {
  const { hits, otherLevels, trades, listed, understood: { paper, level, everyday }, names } = looked;
  const { from, stale } = placeAfter(hits, after);
  if (stale) return null;
  const page = hits.slice(from, from + limit);
  const last = page.at(-1);
  return {
    items: page.map(hitBody(looked)), total: hits.length, totalIsLowerBound: false, next: last && from + limit < hits.length ? positionOf(last) : null,
    understood: { paper, level, everyday: everyday.map(({ name, kind, means }) => ({ name, kind, means })), names },
    otherLevels: otherLevels.slice(0, limit).map(hitBody(looked)), trades: trades.slice(0, limit).map(({ code, name, item, levels, grade }) => ({ code, name, item, levels, grade })), listed: listed.slice(0, limit),
  };
}

const hitBody = ({ handled }: LookedUpRows) => ({ found: { catalogue, row }, reason }: Hit<FoundRow>) => ({ catalogue: told(catalogue), row: told(row), handledHere: handled.has(catalogue.id) && !row.toConfirm, by: reason });

export const lineBody = ({ head, ...line }: CatalogueLine) => ({ catalogue: told(head), ...line });

export const catalogueBody = ({ head, content: { rows }, standing, applies, publishedAt, digest, versions }: SeenCatalogue) =>
  ({ catalogue: told(head), rows: rows.map(told), standing, handledHere: applies, publishedAt, digest, versions });

export const rowBody = ({ catalogue: { head, standing, current, applies, handler }, row }: SeenRow) =>
  ({ catalogue: told(head), row: told(row), standing, current, handledHere: applies && !row.toConfirm, handler });

/** What is met, missing or not checkable of a row. */
export const proofBody = (query: Parameters) => ({ catalogue: { head }, row }: SeenRow) => ({ catalogue: told(head), row: told(row), ...prove(row, heldIn(query)) });
