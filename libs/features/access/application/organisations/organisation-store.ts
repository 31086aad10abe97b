import type { Tx } from '@platform/database';
import type { Organisation, OrganisationName, OrganisationStatus } from '../../domain/organisation/organisation';
import type { Page, PageAsked } from './page';

export type NewOrganisation = Pick<Organisation, 'kind' | 'side' | 'name' | 'example'>;

/** Organisations, oldest first. */
export abstract class OrganisationStore {
  abstract list(page: PageAsked): Promise<Page<Organisation>>;
  abstract find(id: string): Promise<Organisation | null>;
  abstract createOrganisation(tx: Tx, organisation: NewOrganisation): Promise<Organisation>;
  /** Stays as it is until the transaction ends. */
  abstract lockOrganisation(tx: Tx, id: string): Promise<Organisation | null>;
  abstract saveName(tx: Tx, id: string, name: OrganisationName): Promise<void>;
  abstract saveStatus(tx: Tx, id: string, status: OrganisationStatus): Promise<void>;
}
