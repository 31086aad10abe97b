import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyedEditions } from '@features/catalogue';
import { type Tx, WritePool } from '@platform/database';
import { canonicalJson } from '@pure/kernel';
import { type MappingCase, MappingCases } from '../../application/approval/mapping-cases';
import type { MappingState } from '../../domain/states';
import { queries } from './cases.sql';

type Row = Omit<MappingCase, 'found' | 'sourceId' | 'targetId'> & Readonly<{ source: string; target: string; submittedBy: string | null }>;

@Injectable()
export class SqlMappingCases extends MappingCases {
  constructor(
    private readonly pool: WritePool,
    private readonly editions: KeyedEditions,
  ) {
    super();
  }

  async lock(tx: Tx, number: string): Promise<MappingCase | null> {
    await tx.query(queries.lock, [number]);
    return this.caseOf(await tx.first<Row>(queries.found, [number]));
  }

  async read(number: string): Promise<MappingCase | null> {
    return this.caseOf(await this.pool.first<Row>(queries.found, [number]));
  }

  async saveState(tx: Tx, id: string, state: MappingState): Promise<void> {
    await tx.execute(queries.saveState, [id, state]);
  }

  async numberOf(tx: Tx, id: string): Promise<string | null> {
    return (await tx.first<{ number: string | null }>(queries.numberOf, [id]))?.number ?? null;
  }

  private async caseOf(row: Row | null): Promise<MappingCase | null> {
    if (!row) return null;
    const { source, target, ...kept } = row;
    const ids = await this.editions.keysOf([source, target]);
    const found = createHash('sha256').update(canonicalJson(row.content)).digest('hex');
    return { ...kept, found, sourceId: ids.get(source) ?? 0, targetId: ids.get(target) ?? 0 };
  }
}
