import { HttpProblem } from '@platform/http';
import type { CorrespondenceView } from '../application/views';

/**
 * A page of correspondences. `after` is the document with which the page before ended.
 * @throws HttpProblem 400 CURSOR_INVALID where no item of this list is named so
 */
export function pageOf(items: readonly CorrespondenceView[], limit: number, after?: string): Readonly<{ items: readonly CorrespondenceView[]; next: string | null }> {
  const before = after === undefined ? -1 : items.findIndex(({ document }) => document.slug === after);
  if (after !== undefined && before < 0) throw new HttpProblem({ status: 400, code: 'CURSOR_INVALID' });
  const page = items.slice(before + 1, before + 1 + limit);
  const last = page.at(-1);
  return { items: page, next: last && before + 1 + limit < items.length ? last.document.slug : null };
}
