import { fold, tokens } from '@pure/han';
import type { Side } from '@pure/standard-number';
import type { AdoptionDegree } from '../../domain/adoption';
import type { DocumentKind, Nature, Status } from '../../domain/edition';
import { facetText } from '../../domain/search/facet-values';
import { adoptionMark, classMark, icsPath, kindMark, MAPPED, natureMark, sectorMark, sideMark, TITLED } from '../../domain/search/marks';
import { rankOf } from '../../domain/search/rank';
import type { SectorId } from '../../domain/sector';

/** Changes whenever entries are made in another way, so that those of an older program are made anew. */
export const ENTRY_FORM = 3;

/** What an entry is made of. */
export type EntryFacts = Readonly<{
  id: number;
  side: Side;
  kind: DocumentKind;
  status: Status;
  nature: Nature | null;
  year: number | null;
  titles: readonly string[];
  ics: readonly string[];
  ccs: readonly string[];
  adoptions: readonly AdoptionDegree[];
  sectors: readonly SectorId[];
  /** An approved mapping is of it. */
  isMapped: boolean;
}>;

export type Entry = Readonly<{
  id: number;
  rank: number;
  titles: readonly string[];
  tok: readonly number[];
  facets: string;
}>;

/** Makes entries of editions. `classesAbove` gives the classes of the CCS above a code. */
export class EntryMaker {
  private readonly icsMarks = new Map<string, readonly number[]>();
  private readonly ccsMarks = new Map<string, readonly number[]>();
  private readonly facetTexts = new Map<string, string>();

  constructor(private readonly classesAbove: (ccs: string) => readonly string[]) {}

  entry(facts: EntryFacts): Entry {
    const titles = [...new Set(facts.titles.map(fold).filter((title) => title !== ''))];
    const tok = tokens(titles.join('\n'));
    for (const mark of this.marks(facts, titles.length > 0)) tok.push(mark);
    return { id: facts.id, rank: rankOf(facts), titles, tok, facets: this.facets(facts) };
  }

  /** Many editions have the same values. */
  private facets({ side, status, nature, sectors, ics, adoptions, isMapped }: EntryFacts): string {
    const values = `${side} ${status} ${nature ?? ''};${sectors.join(' ')};${ics.join(' ')};${adoptions.join(' ')};${isMapped}`;
    return known(this.facetTexts, values, () =>
      facetText({
        side: [side],
        status: [status],
        nature: nature ? [nature] : [],
        sector: sectors,
        ics: [...new Set(ics.flatMap(icsPath))].filter((code) => code.split('.').length < 3),
        adoption: [...new Set(adoptions)],
        hasMapping: isMapped ? ['true'] : [],
      }),
    );
  }

  private marks({ side, kind, nature, adoptions, sectors, ics, ccs, isMapped }: EntryFacts, isTitled: boolean): Iterable<number> {
    const marks = new Set([sideMark(side), kindMark(kind), ...adoptions.map(adoptionMark), ...sectors.map(sectorMark)]);
    if (isTitled) marks.add(TITLED);
    if (isMapped) marks.add(MAPPED);
    if (nature) marks.add(natureMark(nature));
    for (const code of ics) known(this.icsMarks, code, () => icsPath(code).map((step) => classMark('ICS', step))).forEach((mark) => marks.add(mark));
    for (const code of ccs) known(this.ccsMarks, code, () => [code, ...this.classesAbove(code)].map((step) => classMark('CCS', step))).forEach((mark) => marks.add(mark));
    return marks;
  }
}

function known<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const before = values.get(key);
  if (before !== undefined) return before;
  const made = make();
  values.set(key, made);
  return made;
}

/** The titles as an entry keeps them: a line feed before and after each, which no folded text has. */
export const titleText = (titles: readonly string[]): string => (titles.length === 0 ? '' : `\n${titles.join('\n')}\n`);
