import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { FactPacking } from '../../application/engine-facts/fact-packing';
import { queries } from './packed-facts.sql';

const packs = [queries.packAdoptions, queries.packReplacements, queries.packAmendments, queries.packRelations];

/** Over PostgreSQL. */
@Injectable()
export class SqlFactPacking extends FactPacking {
  constructor(private readonly pool: WritePool) {
    super();
  }

  pack(): Promise<void> {
    return this.pool.transaction(async (tx) => {
      const held = await tx.first(queries.holdState);
      if (!held) return;
      for (const pack of packs) await tx.query(pack);
    }, { unhurried: true });
  }

  repack(): Promise<number> {
    return this.pool.transaction(async (tx) => {
      for (const statement of [queries.countUp, queries.forget, ...packs, queries.tell]) await tx.query(statement);
      return (await tx.first<{ blocks: number }>(queries.countBlocks))?.blocks ?? 0;
    }, { unhurried: true });
  }
}
