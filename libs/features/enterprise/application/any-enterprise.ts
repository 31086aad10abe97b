import type { Tx, WritePool } from '@platform/database';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { Enterprise, EnterpriseStore } from './enterprise-store';
import type { EnterpriseUnknown } from './own-enterprise';

/** Works on whichever enterprise, for the centre: the transaction sees what is that enterprise's, and of no other. */
export class AnyEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly enterprises: EnterpriseStore,
  ) {}

  async within<T, R extends Refusal>(id: string, work: (tx: Tx, enterprise: Enterprise) => Promise<Result<T, R>>): Promise<Result<T, R | EnterpriseUnknown>> {
    const known = await this.enterprises.find(id);
    if (!known || known.state === 'draft') return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    return this.pool.transaction<Result<T, R | EnterpriseUnknown>>(async (tx) => {
      const found = await this.enterprises.lockEnterprise(tx, id);
      return found ? work(tx, found) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
    }, { organisation: known.organisation });
  }
}
