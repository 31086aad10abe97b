import type { Tx, WritePool } from '@platform/database';
import type { Acting } from '@platform/permissions';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { Enterprise, EnterpriseStore } from './enterprise-store';

export type EnterpriseUnknown = Readonly<{ code: 'ENTERPRISE_UNKNOWN' }>;

/** Works on the enterprise of the organisation for which the caller acts; another's is not found. */
export class OwnEnterprise {
  constructor(
    private readonly pool: WritePool,
    private readonly enterprises: EnterpriseStore,
  ) {}

  within<T, R extends Refusal>(id: string, { organisation }: Acting, work: (tx: Tx, enterprise: Enterprise) => Promise<Result<T, R>>): Promise<Result<T, R | EnterpriseUnknown>> {
    return this.pool.transaction<Result<T, R | EnterpriseUnknown>>(async (tx) => {
      const found = await this.enterprises.lockEnterprise(tx, id);
      return found && found.organisation === organisation ? work(tx, found) : refuse({ code: 'ENTERPRISE_UNKNOWN' });
    }, { organisation });
  }
}
