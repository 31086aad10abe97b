import type { SourceView } from '../standard-view';

/** A source as a fact of some feature cites it, with the fact's own grade. */
export type CitedSource = Readonly<{ id: string; grade: number }>;

/** Sources as answers may show them: a compilation of grade C is named, never linked. */
export abstract class CitedSources {
  /** In the order asked. Of two grades, the fact's own and the source's, the weaker decides. */
  abstract views(cited: readonly CitedSource[]): Promise<readonly SourceView[]>;
}

/** Views by id. Where facts of different grades cite one source, the weakest view stands for it. */
export function sourcesById(views: readonly SourceView[]): ReadonlyMap<string, SourceView> {
  const byId = new Map<string, SourceView>();
  for (const view of views) {
    const known = byId.get(view.id);
    if (!known || view.grade < known.grade) byId.set(view.id, view);
  }
  return byId;
}
