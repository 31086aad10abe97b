import type { Tx, WritePool } from '@platform/database';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { ConflictOfInterest } from '../domain/impartial';
import type { Enterprise, EnterpriseStore } from './enterprise-store';
import type { EnterpriseUnknown } from './own-enterprise';
import type { Deciding, Impartiality } from './verification/impartiality';

export type DecidingRefusal = EnterpriseUnknown | ConflictOfInterest;

/** Decides on whichever enterprise, for the centre: the transaction sees what is that enterprise's, and of no other. Nobody decides on their own. */
export class AnyEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly enterprises: EnterpriseStore,
    private readonly impartiality: Impartiality,
  ) {}

  async within<T, R extends Refusal>(id: string, deciding: Deciding, work: (tx: Tx, enterprise: Enterprise) => Promise<Result<T, R>>): Promise<Result<T, R | DecidingRefusal>> {
    const known = await this.enterprises.find(id);
    if (!known || known.state === 'draft') return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    return this.pool.transaction<Result<T, R | DecidingRefusal>>(async (tx) => {
      const found = await this.enterprises.lockEnterprise(tx, id);
      if (!found) return refuse({ code: 'ENTERPRISE_UNKNOWN' });
      const impartial = await this.impartiality.check(tx, found, deciding);
      return impartial.ok ? work(tx, found) : impartial;
    }, { organisation: known.organisation });
  }
}
