import { type Classes, type SectorId, type SectorRule, sectorsOf } from '../../domain/sector';

/**
 * What a sector page puts in the foreground. `member`: a family that belongs to the sector though no class says so;
 * `series`: parts of a series beside the parts of its base; `changes`: a family whose editions differ in ways that matter;
 * `pair`: editions of both sides that a compilation sets side by side, with the base it believes they share.
 */
export type SectorFocus = Readonly<{
  sector: SectorId;
  show: 'member' | 'series' | 'changes' | 'pair';
  number: string;
  counterpart?: string;
  base?: string;
  source: string;
  grade: number;
  note?: string;
}>;

/** A part of a series as a foreword lists it: `part` as printed (`20-1`), `base` the undated number of the part that it follows. */
export type SeriesPart = Readonly<{ series: string; part: string; title?: string; base: string }>;

/** The table of sectors and what belongs to it, read once at the start. */
export class SectorTable {
  constructor(
    readonly version: string,
    readonly rules: readonly SectorRule[],
    readonly focus: readonly SectorFocus[],
    readonly parts: readonly SeriesPart[],
  ) {}

  sectorsOf(classes: Classes): readonly SectorId[] {
    return sectorsOf(classes, this.rules);
  }

  /** Beginnings of the class codes that lead to a sector, for a query: ICS codes with all under them, CCS codes by prefix. */
  prefixes(sector: SectorId): Readonly<{ ics: readonly string[]; ccs: readonly string[] }> {
    const of = (scheme: SectorRule['scheme']) => this.rules.filter((rule) => rule.sector === sector && rule.scheme === scheme).map(({ prefix }) => prefix);
    return { ics: of('ICS'), ccs: of('CCS') };
  }

  focusOf(sector: SectorId, show: SectorFocus['show']): readonly SectorFocus[] {
    return this.focus.filter((each) => each.sector === sector && each.show === show);
  }
}
