import type { Files } from '@platform/files';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { mayAttach } from '../../domain/attaching';
import type { StateRefusal } from '../../domain/states';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import type { Evidence, EvidenceStore, NewEvidence } from './evidence-store';

export type EvidenceRefusal = EnterpriseUnknown | StateRefusal | Readonly<{ code: 'EVIDENCE_FILE_UNKNOWN' | 'EVIDENCE_UNKNOWN' }>;
type Managing = Readonly<{ acting: Acting; account: string; by: Actor }>;

/** Proofs that an enterprise hands in: files that it has uploaded. */
export class ManageEvidence {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly evidence: EvidenceStore,
    private readonly files: Files,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  add(enterprise: string, asked: NewEvidence, { acting, account, by, keyed }: Managing & Readonly<{ keyed: Keyed | null }>): Promise<Result<Evidence, EvidenceRefusal | KeyRefusal>> {
    return this.own.within<Evidence, EvidenceRefusal | KeyRefusal>(enterprise, acting, (tx, { id, organisation, ...stage }) =>
      this.idempotency.once<Evidence, EvidenceRefusal>(tx, by, keyed, async () => {
        const possible = mayAttach(stage);
        if (!possible.ok) return possible;
        if (!(await this.files.find(tx, asked.file))) return refuse({ code: 'EVIDENCE_FILE_UNKNOWN' });
        const made = await this.evidence.createEvidence(tx, { id, organisation }, asked, account);
        await this.journal.record(tx, { act: 'enterprise.evidence-added', by, subject: { kind: 'enterprise', id }, content: { evidence: made.id, kind: made.kind, file: made.file } });
        return ok(made);
      }));
  }

  remove(enterprise: string, evidence: string, { acting, by }: Managing): Promise<Result<null, EvidenceRefusal>> {
    return this.own.within<null, EvidenceRefusal>(enterprise, acting, async (tx, { id, ...stage }) => {
      const possible = mayAttach(stage);
      if (!possible.ok) return possible;
      if (!(await this.evidence.removeEvidence(tx, id, evidence))) return refuse({ code: 'EVIDENCE_UNKNOWN' });
      await this.journal.record(tx, { act: 'enterprise.evidence-removed', by, subject: { kind: 'enterprise', id }, content: { evidence } });
      return ok(null);
    });
  }
}
