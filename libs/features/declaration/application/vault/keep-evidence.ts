import type { Files } from '@platform/files';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import type { Tx } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { Evidence, EvidenceKind, VaultStore } from './vault-store';

/** `EVIDENCE_DISCLOSED`: an authority may have read it, so that it stays. */
export type VaultRefusal = DeclarationUnknown | Readonly<{ code: 'EVIDENCE_UNKNOWN' | 'EVIDENCE_FILE_UNKNOWN' | 'EVIDENCE_DISCLOSED' | 'EVIDENCE_NOT_PUBLISHED' }>;
export type EvidenceAsked = Readonly<{ kind: EvidenceKind; file: string; note: string | null }>;
/** `name`: of its file, as it was handed in; null once that is erased. */
export type NamedEvidence = Evidence & Readonly<{ name: string | null }>;
type Keeping = Readonly<{ acting: Acting; account: string; by: Actor }>;

/** Proofs that an enterprise keeps beside a declaration. It alone sees them, until it discloses one to the regulator that is competent. */
export class KeepEvidence {
  constructor(
    private readonly own: OwnDeclarations,
    private readonly vault: VaultStore,
    private readonly files: Files,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  list(declaration: string, acting: Acting): Promise<Result<readonly NamedEvidence[], DeclarationUnknown>> {
    return this.own.within(declaration, acting, async (tx) => {
      const kept = await this.vault.list(tx, declaration);
      const names = new Map((await this.files.findMany(tx, kept.map(({ file }) => file))).map(({ id, name }) => [id, name]));
      return ok(kept.map((one) => ({ ...one, name: names.get(one.file) ?? null })));
    });
  }

  add(declaration: string, { kind, file, note }: EvidenceAsked, { acting, account, by, keyed }: Keeping & Readonly<{ keyed: Keyed | null }>): Promise<Result<string, VaultRefusal | KeyRefusal>> {
    return this.own.within<string, VaultRefusal | KeyRefusal>(declaration, acting, (tx) =>
      this.idempotency.once<string, VaultRefusal>(tx, by, keyed, async () => {
        const found = await this.files.find(tx, file);
        if (!found) return refuse({ code: 'EVIDENCE_FILE_UNKNOWN' });
        const id = await this.vault.createEvidence(tx, { declaration, organisation: acting.organisation }, { kind, file, sha256: found.sha256, note }, account);
        await this.tell(tx, 'added', by, { declaration, evidence: id, sha256: found.sha256, kind });
        return ok(id);
      }));
  }

  /** Once it is disclosed it stays so. */
  disclose(declaration: string, evidence: string, { acting, by }: Keeping): Promise<Result<null, VaultRefusal>> {
    return this.own.within<null, VaultRefusal>(declaration, acting, async (tx, { number }) => {
      const found = await this.vault.lockEvidence(tx, declaration, evidence);
      if (!found) return refuse({ code: 'EVIDENCE_UNKNOWN' });
      if (number === null) return refuse({ code: 'EVIDENCE_NOT_PUBLISHED' });
      if (found.disclosedAt !== null) return ok(null);
      await this.vault.saveDisclosed(tx, evidence);
      await this.tell(tx, 'disclosed', by, { declaration, evidence, sha256: found.sha256, kind: found.kind });
      return ok(null);
    });
  }

  remove(declaration: string, evidence: string, { acting, by }: Keeping): Promise<Result<null, VaultRefusal>> {
    return this.own.within<null, VaultRefusal>(declaration, acting, async (tx) => {
      const found = await this.vault.lockEvidence(tx, declaration, evidence);
      if (!found) return refuse({ code: 'EVIDENCE_UNKNOWN' });
      if (found.disclosedAt !== null) return refuse({ code: 'EVIDENCE_DISCLOSED' });
      await this.vault.saveRemoved(tx, evidence);
      await this.tell(tx, 'removed', by, { declaration, evidence, sha256: found.sha256, kind: found.kind });
      return ok(null);
    });
  }

  private async tell(tx: Tx, what: 'added' | 'disclosed' | 'removed', by: Actor, { declaration, ...content }: Readonly<{ declaration: string; evidence: string; sha256: string; kind: EvidenceKind }>): Promise<void> {
    await this.journal.record(tx, { act: `declaration.evidence-${what}`, by, subject: { kind: 'declaration', id: declaration }, content });
  }
}
