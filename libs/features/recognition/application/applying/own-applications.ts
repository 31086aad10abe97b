import type { Tx, WritePool } from '@platform/database';
import type { Caller } from '@platform/permissions';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { Application, ApplicationStore } from './application-store';

export type ApplicationUnknown = Readonly<{ code: 'APPLICATION_UNKNOWN' }>;
export type Applicant = Pick<Caller, 'account' | 'acting'>;
type Work<T, R extends Refusal> = (tx: Tx, found: Application) => Promise<Result<T, R>>;

/** Works on an application of the organisation for which the caller acts. Another's is not found, not even by who decides on it; a professional finds what they wrote themselves. */
export class OwnApplications {
  constructor(
    private readonly pool: WritePool,
    private readonly applications: ApplicationStore,
  ) {}

  within<T, R extends Refusal>(id: string, applicant: Applicant, work: Work<T, R>): Promise<Result<T, R | ApplicationUnknown>> {
    return this.where((found) => isOwn(found, applicant), id, applicant, work);
  }

  /** Also by the person whom it is about, once they have taken it over. */
  withinOrHeld<T, R extends Refusal>(id: string, applicant: Applicant, work: Work<T, R>): Promise<Result<T, R | ApplicationUnknown>> {
    return this.where((found) => isOwn(found, applicant) || isHeld(found, applicant), id, applicant, work);
  }

  private async where<T, R extends Refusal>(may: (found: Application) => boolean, id: string, { acting }: Applicant, work: Work<T, R>): Promise<Result<T, R | ApplicationUnknown>> {
    if (!acting) return refuse<ApplicationUnknown>({ code: 'APPLICATION_UNKNOWN' });
    return this.pool.transaction<Result<T, R | ApplicationUnknown>>(async (tx) => {
      const found = await this.applications.lockApplication(tx, id);
      return found && may(found) ? work(tx, found) : refuse({ code: 'APPLICATION_UNKNOWN' });
    }, { organisation: acting.organisation });
  }
}

const isOwn = ({ organisation, account }: Application, { acting, account: own }: Applicant): boolean => acting?.organisation === organisation && (acting.role !== 'professional' || account === own);
/** Whether it is about the caller, who has taken it over. */
export const isHeld = ({ heldBy }: Pick<Application, 'heldBy'>, { acting }: Applicant): boolean => heldBy !== null && acting?.organisation === heldBy;
