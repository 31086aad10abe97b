import { Injectable } from '@nestjs/common';
import { WritePool } from '@platform/database';
import { FactPacking } from '../../application/engine-facts/fact-packing';
import { queries } from './packed-facts.sql';

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
      for (const pack of [queries.packAdoptions, queries.packReplacements, queries.packAmendments, queries.packRelations]) await tx.query(pack);
    }, { unhurried: true });
  }
}
