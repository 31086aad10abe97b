import type { WritePool } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import type { Organisation } from '../../domain/organisation/organisation';
import type { NewOrganisation, OrganisationStore } from './organisation-store';

export type RegistrationRefusal = KeyRefusal | Readonly<{ code: 'NAME_MISSING' }>;

/** Takes an organisation into the register. It has nobody until the system administrator invites a first person. */
export class RegisterOrganisation {
  constructor(
    private readonly pool: WritePool,
    private readonly organisations: OrganisationStore,
    private readonly idempotency: Idempotency,
    private readonly journal: Journal,
  ) {}

  async execute(asked: NewOrganisation, by: Actor, keyed: Keyed | null): Promise<Result<Organisation, RegistrationRefusal>> {
    if (Object.keys(asked.name).length === 0) return refuse({ code: 'NAME_MISSING' });
    return this.pool.transaction((tx) => this.idempotency.once(tx, by, keyed, async () => {
      const organisation = await this.organisations.createOrganisation(tx, asked);
      const { id, kind, side } = organisation;
      await this.journal.record(tx, { act: 'organisation.registered', by, subject: { kind: 'organisation', id }, content: { kind, side } });
      return ok(organisation);
    }));
  }
}
