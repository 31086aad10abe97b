import { fold } from '@pure/han';
import type { SectorId } from '../../domain/sector';
import type { TermPage, TermView } from './term-reader';

type Entry = Readonly<{ view: TermView; folded: readonly string[]; order: string }>;

/** The terms in the order of look-ups, found by their folded words. */
export class TermList {
  private readonly entries: readonly Entry[];

  constructor(views: readonly TermView[]) {
    this.entries = views.map(entry).sort((a, b) => compare(a.order, b.order));
  }

  /** See `TermReader.findTerms`. A word that is asked for stands before those that begin with it, these before others. */
  page(q: string | undefined, sector: SectorId | undefined, limit: number, after?: string): TermPage | null {
    const position = after === undefined ? '' : Buffer.from(after, 'base64url').toString();
    if (after !== undefined && !isPlace(position)) return null;
    const wanted = fold(q ?? '');
    const hits = this.entries.flatMap((each) => {
      const rank = sector === undefined || each.view.sector === sector ? rankOf(each, wanted) : null;
      return rank === null ? [] : [{ view: each.view, place: `${rank}\u0000${each.order}` }];
    });
    hits.sort((a, b) => compare(a.place, b.place));
    const rest = hits.filter(({ place }) => place > position);
    const items = rest.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(({ view }) => view), total: hits.length, next: last && rest.length > limit ? Buffer.from(last.place).toString('base64url') : null };
  }
}

/** Approved before candidates, then by the first word as it folds, then by id. */
function entry(view: TermView): Entry {
  const words = [...view.mainland, ...view.taiwan, view.en ?? ''].map(fold).filter((word) => word !== '');
  return { view, folded: words, order: [view.status === 'approved' ? 0 : 1, words[0] ?? '', view.id].join('\u0000') };
}

/** Whether a text is the place of an entry: rank, status, first word, id. */
function isPlace(text: string): boolean {
  const [rank = '', status = '', ...rest] = text.split('\u0000');
  return ['0', '1', '2'].includes(rank) && ['0', '1'].includes(status) && rest.length === 2;
}

function rankOf({ folded }: Entry, wanted: string): 0 | 1 | 2 | null {
  if (wanted === '' || folded.includes(wanted)) return 0;
  if (folded.some((word) => word.startsWith(wanted))) return 1;
  return folded.some((word) => word.includes(wanted)) ? 2 : null;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
