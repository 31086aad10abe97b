import type { WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { Evidence, VaultStore } from '../vault/vault-store';
import type { OwnRows, OwnVersion, WholeOwn } from './own-rows';

const AT_ONCE = 20;

/** A declaration with all that its owner has of it. */
export type ExportedDeclaration = WholeOwn & Readonly<{ versions: readonly OwnVersion[]; evidence: readonly Evidence[] }>;

/** All that an enterprise has in declarations, for it to take along. Each taking is in the journal. */
export class ExportOwn {
  constructor(
    private readonly pool: WritePool,
    private readonly rows: OwnRows,
    private readonly vault: VaultStore,
    private readonly journal: Journal,
  ) {}

  /** @param as what is taken, for the journal */
  async begin(as: string, by: Actor, { organisation }: Acting): Promise<void> {
    await this.pool.transaction((tx) => this.journal.record(tx, { act: 'declaration.exported', by, subject: { kind: 'organisation', id: organisation }, content: { as } }), { organisation });
  }

  async *declarations({ organisation }: Acting): AsyncGenerator<ExportedDeclaration> {
    let last: string | null = null;
    for (;;) {
      const found: readonly ExportedDeclaration[] = await this.pool.transaction(async (tx) => {
        const whole: ExportedDeclaration[] = [];
        for (const one of await this.rows.after(tx, last, AT_ONCE, true)) {
          const versions = one.number === null ? [] : await this.rows.versions(tx, one.number);
          whole.push({ ...one, versions, evidence: await this.vault.list(tx, one.id) });
        }
        return whole;
      }, { organisation });
      yield* found;
      last = found.at(-1)?.id ?? null;
      if (found.length < AT_ONCE) return;
    }
  }
}
