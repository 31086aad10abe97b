import type { Tx, WritePool } from '@platform/database';
import type { Caller } from '@platform/permissions';
import { refuse, type Refusal, type Result } from '@pure/kernel';
import type { Application, ApplicationStore } from './application-store';

export type ApplicationUnknown = Readonly<{ code: 'APPLICATION_UNKNOWN' }>;
export type Applicant = Pick<Caller, 'account' | 'acting'>;

/** Works on an application of the organisation for which the caller acts. Another's is not found, not even by who decides on it; a professional finds what they wrote themselves. */
export class OwnApplications {
  constructor(
    private readonly pool: WritePool,
    private readonly applications: ApplicationStore,
  ) {}

  async within<T, R extends Refusal>(id: string, applicant: Applicant, work: (tx: Tx, found: Application) => Promise<Result<T, R>>): Promise<Result<T, R | ApplicationUnknown>> {
    const { acting } = applicant;
    if (!acting) return refuse<ApplicationUnknown>({ code: 'APPLICATION_UNKNOWN' });
    return this.pool.transaction<Result<T, R | ApplicationUnknown>>(async (tx) => {
      const found = await this.applications.lockApplication(tx, id);
      return found && isOwn(found, applicant) ? work(tx, found) : refuse({ code: 'APPLICATION_UNKNOWN' });
    }, { organisation: acting.organisation });
  }
}

const isOwn = ({ organisation, account }: Application, { acting, account: own }: Applicant): boolean => acting?.organisation === organisation && (acting.role !== 'professional' || account === own);
