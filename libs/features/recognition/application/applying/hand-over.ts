import type { Journal, Actor } from '@platform/journal';
import type { Secrets } from '@platform/sealing';
import { ok, refuse, type Result } from '@pure/kernel';
import { answersOf } from '../../domain/application/applicant-answers';
import type { Application, ApplicationStore } from './application-store';
import type { HolderStore } from './holder-store';
import type { Applicant, ApplicationUnknown, OwnApplications } from './own-applications';

/** `CLAIM_NOT_OF_EMPLOYEE`: nobody else is the person; `CLAIM_DONE`: they have taken it over; `PERSON_ERASED`: nothing of them is kept. */
export type HandOverRefusal = ApplicationUnknown | Readonly<{ code: 'CLAIM_NOT_OF_EMPLOYEE' | 'CLAIM_DONE' | 'PERSON_ERASED' }>;
/** `code` is shown once; `days`: as long it is good. */
export type ClaimCode = Readonly<{ code: string; days: number }>;
type Who = Readonly<{ applicant: Applicant; by: Actor }>;

/** Long enough for a letter, short enough that a code that lies about opens nothing. */
const DAYS = 14;

/** An application changes hands: to the employee whom it is about, or to a colleague who goes on with it. */
export class HandOver {
  constructor(
    private readonly own: OwnApplications,
    private readonly applications: ApplicationStore,
    private readonly holders: HolderStore,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
  ) {}

  /** A code by which the employee takes the application over; one that was made before is good no more. */
  code(id: string, { applicant, by }: Who): Promise<Result<ClaimCode, HandOverRefusal>> {
    return this.own.within<ClaimCode, HandOverRefusal>(id, applicant, async (tx, found) => {
      if (answersOf(found.answers).whose !== 'employee') return refuse({ code: 'CLAIM_NOT_OF_EMPLOYEE' });
      if (found.heldBy !== null) return refuse({ code: 'CLAIM_DONE' });
      if ((await this.holders.of(tx, id))?.erased !== false) return refuse({ code: 'PERSON_ERASED' });
      const { text, sha256 } = this.secrets.forPaper();
      await this.holders.saveClaimCode(tx, id, sha256, DAYS);
      await this.journal.record(tx, { act: 'recognition-application.claim-code-made', by, subject: subjectOf(found), content: { days: DAYS } });
      return ok({ code: text, days: DAYS });
    });
  }

  /** A colleague goes on with it: from now on they read its proofs, and who wrote it before does not. */
  takeOver(id: string, { applicant, by }: Who): Promise<Result<null, ApplicationUnknown>> {
    return this.own.within<null, never>(id, applicant, async (tx, found) => {
      if (found.account === applicant.account) return ok(null);
      await this.applications.saveWriter(tx, id, applicant.account);
      await this.journal.record(tx, { act: 'recognition-application.taken-over', by, subject: subjectOf(found), content: { from: found.account, to: applicant.account } });
      return ok(null);
    });
  }
}

const subjectOf = ({ id }: Pick<Application, 'id'>) => ({ kind: 'recognition-application', id }) as const;
