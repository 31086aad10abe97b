import type { Files, PictureLook } from '@platform/files';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { answersOf } from '../../domain/application/applicant-answers';
import { type ApplicationState, isWritable } from '../../domain/application/course';
import { conditionKey, type EvidenceKind } from '../../domain/application/requirement';
import type { Application } from './application-store';
import type { AppliedRow } from './applied-row';
import type { Applicant, ApplicationUnknown, OwnApplications } from './own-applications';
import type { ProofStore } from './proof-store';

export type ProofAsked = Readonly<{ kind: EvidenceKind; condition: string | null; file: string }>;
/** `PROOF_CONDITION_UNKNOWN`: the row has no such condition; `PROOF_TWICE`: the file is a proof of the application already; `PROOF_BLANK`: a picture of nothing. */
export type ProofRefusal = ApplicationUnknown
  | Readonly<{ code: 'APPLICATION_CLOSED'; state: ApplicationState }>
  | Readonly<{ code: 'PROOF_FILE_UNKNOWN' | 'PROOF_UNKNOWN' | 'PROOF_CONDITION_UNKNOWN' | 'PROOF_TWICE' | 'PROOF_BLANK' }>;
type Who = Readonly<{ applicant: Applicant; by: Actor }>;

/** Files that prove what is said: added and taken away while it is with the applicant. An employee's are read by who handles the application alone. */
export class KeepProofs {
  constructor(
    private readonly own: OwnApplications,
    private readonly proofs: ProofStore,
    private readonly files: Readonly<{ kept: Files; look: PictureLook }>,
    private readonly rows: AppliedRow,
    private readonly records: Readonly<{ idempotency: Idempotency; journal: Journal }>,
  ) {}

  add(id: string, { kind, condition, file }: ProofAsked, { applicant, by, keyed }: Who & Readonly<{ keyed: Keyed | null }>): Promise<Result<string, ProofRefusal | KeyRefusal>> {
    return this.own.within<string, ProofRefusal | KeyRefusal>(id, applicant, (tx, found) =>
      this.records.idempotency.once<string, ProofRefusal>(tx, by, keyed, async () => {
        const open = isOpenFor(found);
        if (!open.ok) return open;
        const { row } = await this.rows.of(tx, found);
        if (condition !== null && !row.conditions.some((_each, place) => conditionKey(place) === condition)) return refuse({ code: 'PROOF_CONDITION_UNKNOWN' });
        const kept = await this.files.kept.find(tx, file);
        const there = await this.proofs.list(tx, id);
        if (!kept || (kept.confined && !there.some((proof) => proof.file === file))) return refuse({ code: 'PROOF_FILE_UNKNOWN' });
        if (there.some((proof) => proof.file === file && proof.condition === condition)) return refuse({ code: 'PROOF_TWICE' });
        if (await this.files.look.showsNothing(kept)) return refuse({ code: 'PROOF_BLANK' });
        const proof = await this.proofs.createProof(tx, id, { kind, condition, file, sha256: kept.sha256 }, applicant.account);
        if (answersOf(found.answers).whose === 'employee') await this.files.kept.confine(tx, file);
        await this.records.journal.record(tx, { act: 'recognition-application.proof-added', by, subject: { kind: 'recognition-application', id }, content: { proof, kind, condition, sha256: kept.sha256 } });
        return ok(proof);
      }));
  }

  remove(id: string, proof: string, { applicant, by }: Who): Promise<Result<null, ProofRefusal>> {
    return this.own.within<null, ProofRefusal>(id, applicant, async (tx, found) => {
      const open = isOpenFor(found);
      if (!open.ok) return open;
      if (!(await this.proofs.removeProof(tx, id, proof))) return refuse({ code: 'PROOF_UNKNOWN' });
      await this.records.journal.record(tx, { act: 'recognition-application.proof-removed', by, subject: { kind: 'recognition-application', id }, content: { proof } });
      return ok(null);
    });
  }
}

const isOpenFor = ({ state }: Application): Result<null, Readonly<{ code: 'APPLICATION_CLOSED'; state: ApplicationState }>> => (isWritable(state) ? ok(null) : refuse({ code: 'APPLICATION_CLOSED', state }));
