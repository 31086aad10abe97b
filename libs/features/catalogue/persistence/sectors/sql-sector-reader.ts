import { Injectable } from '@nestjs/common';
import { Clock, type LocalDate } from '@pure/kernel';
import type { AdoptionFact } from '../../application/sectors/adoption-facts';
import { adoptionCounts } from '../../application/sectors/adoption-facts';
import { sectorCandidates } from '../../application/sectors/candidates';
import { importNext } from '../../application/sectors/import-next';
import { adoptionLanes } from '../../application/sectors/lanes';
import { SectorReader } from '../../application/sectors/sector-reader';
import { SectorTable } from '../../application/sectors/sector-table';
import type { EditionChange, SectorCandidate, SectorFigures, SectorView } from '../../application/sectors/sector-view';
import { type SectorId, sectorIds } from '../../domain/sector';
import { SqlViewReader } from '../read/sql-view-reader';
import { SqlSectorFacts } from './sql-sector-facts';

/** The reader over PostgreSQL. */
@Injectable()
export class SqlSectorReader extends SectorReader {
  /** The last figures of all sectors, and of which day and catalogue they are. */
  private last: Readonly<{ known: string; figures: Promise<readonly SectorFigures[]> }> | undefined;

  constructor(
    private readonly clock: Clock,
    private readonly table: SectorTable,
    private readonly store: SqlSectorFacts,
    private readonly views: SqlViewReader,
  ) {
    super();
  }

  async overview(): Promise<readonly SectorFigures[]> {
    const [today, stamp] = await Promise.all([this.clock.today(), this.store.stamp()]);
    if (stamp === null) return this.figures(today);
    const known = `${today} ${stamp}`;
    if (this.last?.known !== known) {
      const last = { known, figures: this.figures(today) };
      this.last = last;
      last.figures.catch(() => {
        if (this.last === last) this.last = undefined;
      });
    }
    return this.last.figures;
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
