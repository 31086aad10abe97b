import { Injectable } from '@nestjs/common';
import { CitedSources, KeyedEditions } from '@features/catalogue';
import type { Grade, PairRelation, Requirement, RequirementPair } from '@pure/equivalence';
import { ReadPool } from '@platform/database';
import { RequirementStore } from '../../application/requirement-store';
import type { KnownOf } from '../../application/views';
import { turnedPair } from '../../domain/turned-pair';
import { type RequirementRow, requirementOf } from './requirement-row';
import { queries } from './requirements.sql';

type PairRow = Readonly<{ external_id: string; a: string; b: string; turned: boolean; relation: PairRelation; reason: string; source_id: string; grade: Grade; note: string | null }>;
type KnownRow = Readonly<{ id: number; known: number; complete: boolean }>;

/** Over PostgreSQL. */
@Injectable()
export class SqlRequirementStore extends RequirementStore {
  constructor(
    private readonly pool: ReadPool,
    private readonly editions: KeyedEditions,
    private readonly sources: CitedSources,
  ) {
    super();
  }
  async ofEditions(designations: readonly string[]): Promise<ReadonlyMap<string, readonly Requirement[]>> {
    const keys = await this.editions.keysOf(designations);
    const rows = await this.pool.query<RequirementRow>(queries.ofEditions, [[...keys.values()]]);
    const requirements = await this.requirements(rows, new Map([...keys].map(([designation, key]) => [key, designation])));
    return new Map(designations.map((designation) => [designation, requirements.filter(({ document }) => document === designation)]));
  }

  async pairsBetween(a: string, b: string): Promise<readonly RequirementPair[]> {
    const keys = await this.editions.keysOf([a, b]);
    return this.pairs(await this.pool.query<PairRow>(queries.pairsBetween, [keys.get(a) ?? null, keys.get(b) ?? null]));
  }

  async pairsOf(designations: readonly string[]): Promise<readonly RequirementPair[]> {
    const keys = await this.editions.keysOf(designations);
    return this.pairs(await this.pool.query<PairRow>(queries.pairsOf, [[...keys.values()]]));
  }

  private async pairs(rows: readonly PairRow[]): Promise<readonly RequirementPair[]> {
    const views = await this.sources.views(rows.map(cited));
    return rows.map((row, at) => {
      const { external_id: id, turned, note, source_id, grade, a: first, b: second, relation, reason } = row;
      const pair = { id, a: first, b: second, relation, reason, source: views[at]?.id ?? source_id, grade, ...(note !== null && { note }) };
      return turned ? turnedPair(pair) : pair;
    });
  }

  async known(designations: readonly string[]): Promise<readonly KnownOf[]> {
    const keys = await this.editions.keysOf(designations);
    const rows = await this.pool.query<KnownRow>(queries.known, [[...keys.values()]]);
    const byKey = new Map(rows.map((row) => [row.id, row]));
    return designations.map((target) => {
      const row = byKey.get(keys.get(target) ?? 0);
      return { target, requirementsKnown: row?.known ?? 0, requirementsComplete: row?.complete ?? false };
    });
  }

  async requirement(ids: readonly string[]): Promise<ReadonlyMap<string, Requirement>> {
    const rows = await this.pool.query<RequirementRow>(queries.byIds, [ids]);
    const editions = await this.editions.editions([...new Set(rows.map(({ edition_id }) => edition_id))]);
    const requirements = await this.requirements(rows, new Map([...editions].map(([key, { number }]) => [key, number])));
    return new Map(requirements.map((requirement) => [requirement.id, requirement]));
  }

  private async requirements(rows: readonly RequirementRow[], designations: ReadonlyMap<number, string>): Promise<readonly Requirement[]> {
    const views = await this.sources.views(rows.map(cited));
    return rows.map((row, at) => requirementOf(row, designations.get(row.edition_id) ?? '', views[at]?.id ?? row.source_id));
  }
}

const cited = ({ source_id, grade }: Readonly<{ source_id: string; grade: number }>) => ({ id: source_id, grade });
