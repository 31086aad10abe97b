import { fold, tokens } from '@pure/han';
import type { Side } from '@pure/standard-number';
import { adoptionDegrees, type AdoptionDegree } from '../../domain/adoption';
import { natures, type DocumentKind, type Nature, type Status } from '../../domain/edition';
import { codeOf, sides, statusOrder } from '../../domain/search/codes';
import { adoptionMark, classMark, icsPath, kindMark, natureMark, sectorMark, sideMark, TITLED } from '../../domain/search/marks';
import { rankOf } from '../../domain/search/rank';
import { sectorIds, type SectorId } from '../../domain/sector';

/** Changes whenever entries are made in another way, so that those of an older program are made anew. */
export const ENTRY_FORM = 1;

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
}>;

export type Entry = Readonly<{
  id: number;
  rank: number;
  titles: readonly string[];
  tok: readonly number[];
  side: number;
  status: number;
  nature?: number;
  adoption: readonly number[];
  sector: readonly number[];
  ics: readonly string[];
}>;

/** The entry of an edition. `classesAbove` gives the classes of the CCS above a code. */
export function entryOf(facts: EntryFacts, classesAbove: (ccs: string) => readonly string[]): Entry {
  const titles = [...new Set(facts.titles.map(fold).filter((title) => title !== ''))];
  const ics = [...new Set(facts.ics.flatMap(icsPath))];
  const ccs = [...new Set(facts.ccs.flatMap((code) => [code, ...classesAbove(code)]))];
  const marks = [
    ...(titles.length > 0 ? [TITLED] : []), sideMark(facts.side), kindMark(facts.kind), ...(facts.nature ? [natureMark(facts.nature)] : []),
    ...facts.adoptions.map(adoptionMark), ...facts.sectors.map(sectorMark), ...ics.map((code) => classMark('ICS', code)), ...ccs.map((code) => classMark('CCS', code)),
  ];
  return {
    id: facts.id,
    rank: rankOf(facts),
    titles,
    tok: [...new Set([...tokens(titles.join('\n')), ...marks])],
    side: codeOf(sides, facts.side),
    status: codeOf(statusOrder, facts.status),
    ...(facts.nature && { nature: codeOf(natures, facts.nature) }),
    adoption: [...new Set(facts.adoptions)].map((degree) => codeOf(adoptionDegrees, degree)),
    sector: facts.sectors.map((sector) => codeOf(sectorIds, sector)),
    ics: ics.filter((code) => code.split('.').length < 3),
  };
}

/** The titles as an entry keeps them: a line feed before and after each, which no folded text has. */
export const titleText = (titles: readonly string[]): string => (titles.length === 0 ? '' : `\n${titles.join('\n')}\n`);
