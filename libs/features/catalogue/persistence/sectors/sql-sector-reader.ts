import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@pure/kernel';
import type { AdoptionFact } from '../../application/sectors/adoption-facts';
import { adoptionCounts } from '../../application/sectors/adoption-facts';
import { sectorCandidates } from '../../application/sectors/candidates';
import { importNext } from '../../application/sectors/import-next';
import { adoptionLanes } from '../../application/sectors/lanes';
import { SectorReader } from '../../application/sectors/sector-reader';
import { SectorTable } from '../../application/sectors/sector-table';
import type { EditionChange, SectorCandidate, SectorFigures, SectorPairs, SectorView } from '../../application/sectors/sector-view';
import { type SectorId, sectorIds } from '../../domain/sector';
import { SqlViewReader } from '../read/sql-view-reader';
import { SqlSectorFacts } from './sql-sector-facts';

type Kept<T> = { last?: Readonly<{ known: string; value: Promise<T> }> };

/** The reader over PostgreSQL. */
@Injectable()
export class SqlSectorReader extends SectorReader {
  /** What was read of all sectors last, and of which day and catalogue it is. */
  private readonly figured: Kept<readonly SectorFigures[]> = {};
  private readonly paired: Kept<readonly SectorPairs[]> = {};

  constructor(
    private readonly clock: Clock,
    private readonly table: SectorTable,
    private readonly store: SqlSectorFacts,
    private readonly views: SqlViewReader,
  ) {
    super();
  }

  overview(): Promise<readonly SectorFigures[]> {
    return this.keeping(this.figured, (today) => this.figures(today));
  }

  pairs(): Promise<readonly SectorPairs[]> {
    return this.keeping(this.paired, (today) => Promise.all(sectorIds.map((id) => this.pairsOf(id, today))));
  }

  private async pairsOf(id: SectorId, today: LocalDate): Promise<SectorPairs> {
    const [counts, facts] = await Promise.all([this.store.counts(id, this.table), this.store.adoptions(id, this.table, today)]);
    return { id, counts, pairs: await this.candidates(id, facts, today) };
  }

  /** Reads anew where day or catalogue are others than last time. */
  private async keeping<T>(kept: Kept<T>, read: (today: LocalDate) => Promise<T>): Promise<T> {
    const [today, stamp] = await Promise.all([this.clock.today(), this.store.stamp()]);
    if (stamp === null) return read(today);
    const known = `${today} ${stamp}`;
    if (kept.last?.known !== known) {
      const last = { known, value: read(today) };
      kept.last = last;
      last.value.catch(() => {
        if (kept.last === last) delete kept.last;
      });
    }
    return kept.last.value;
  }

  private figures(today: LocalDate): Promise<readonly SectorFigures[]> {
    return Promise.all(
      sectorIds.map(async (id) => {
        const [counts, facts] = await Promise.all([this.store.counts(id, this.table), this.store.adoptions(id, this.table, today)]);
        return { id, counts, adoptions: adoptionCounts(facts) };
      }),
    );
  }

  async sector(id: SectorId): Promise<SectorView> {
    const today = await this.clock.today();
    const { table, store } = this;
    const [counts, facts] = await Promise.all([store.counts(id, table), store.adoptions(id, table, today)]);
    const adoptions = adoptionCounts(facts);
    return {
      id, version: table.version, counts, adoptions, next: importNext(counts, adoptions), lanes: adoptionLanes(facts),
      candidates: await this.candidates(id, facts, today),
      series: await Promise.all(table.focusOf(id, 'series').map(({ number, base = '' }) => store.series(number, base, table, today))),
      changes: await this.changes(id, today),
    };
  }

  private async candidates(id: SectorId, facts: readonly AdoptionFact[], today: LocalDate): Promise<readonly SectorCandidate[]> {
    const pairs = await this.store.pairs(id, this.table, today);
    const numbers = await this.store.numbersOf(facts.flatMap(({ base }) => base?.family ?? []));
    return sectorCandidates(facts, pairs, (key) => numbers.get(key) ?? key);
  }

  private async changes(id: SectorId, today: LocalDate): Promise<readonly EditionChange[]> {
    const editions = await this.store.newest(this.table.focusOf(id, 'changes').map(({ number }) => number));
    const views = await Promise.all(editions.map((edition) => this.views.view(edition, today)));
    return views.flatMap((view) => (view ? [{ edition: view.edition, replaces: view.replaces, changes: view.changes, transitions: view.transitions }] : []));
  }
}
