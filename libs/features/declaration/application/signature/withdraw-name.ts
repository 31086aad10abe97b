import type { WritePool } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { Actor } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { SignatureStore } from './signature-store';

export type NameUnknown = Readonly<{ code: 'SIGNATORY_NAME_UNKNOWN' }>;

/** A person's name is shown no longer under a declaration that they signed; name and salt are gone, and the signature holds. */
export class WithdrawName {
  constructor(
    private readonly pool: WritePool,
    private readonly signatures: SignatureStore,
    private readonly journal: Journal,
  ) {}

  /** `id`: of the name, as the person's own data has it. */
  execute(id: string, account: string, by: Actor): Promise<Result<null, NameUnknown>> {
    return this.pool.transaction(async (tx) => {
      const key = await this.signatures.deleteName(tx, account, id);
      if (!key) return refuse({ code: 'SIGNATORY_NAME_UNKNOWN' });
      await this.journal.record(tx, { act: 'declaration.name-withdrawn', by, subject: { kind: 'signatory-name', id }, content: { ...key } });
      return ok(null);
    });
  }
}
