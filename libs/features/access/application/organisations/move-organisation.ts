import type { WritePool } from '@platform/database';
import type { ActName, Actor, Journal } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { type Organisation, type OrganisationMove, statusAfter } from '../../domain/organisation/organisation';
import type { OrganisationStore } from './organisation-store';

export type MoveRefusal = Readonly<{ code: 'ORGANISATION_UNKNOWN' }> | Readonly<{ code: 'ORGANISATION_STATE'; status: string }> | Readonly<{ code: 'OWN_ORGANISATION' }>;

const acts = { suspend: 'organisation.suspended', resume: 'organisation.resumed' } as const satisfies Record<OrganisationMove, ActName>;

/** Suspends an organisation, for which nobody acts from then on, or lets it act again. */
export class MoveOrganisation {
  constructor(
    private readonly pool: WritePool,
    private readonly organisations: OrganisationStore,
    private readonly journal: Journal,
  ) {}

  execute(id: string, move: OrganisationMove, by: Actor): Promise<Result<Organisation, MoveRefusal>> {
    return this.pool.transaction(async (tx) => {
      const organisation = await this.organisations.lockOrganisation(tx, id);
      if (!organisation) return refuse({ code: 'ORGANISATION_UNKNOWN' });
      if (id === by.organisation) return refuse({ code: 'OWN_ORGANISATION' });
      const after = statusAfter(organisation.status, move);
      if (!after.ok) return after;
      await this.organisations.saveStatus(tx, id, after.value);
      await this.journal.record(tx, { act: acts[move], by, subject: { kind: 'organisation', id }, content: { status: after.value } });
      return ok({ ...organisation, status: after.value });
    });
  }
}
