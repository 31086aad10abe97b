import { mayPublish } from '../domain/states';
import type { EnterpriseStore } from './enterprise-store';

/** `number`: GT-E. */
export type VerifiedEnterprise = Readonly<{ id: string; number: string }>;

/** Who may publish, for features whose documents enterprises publish: the others draft. */
export class VerifiedEnterprises {
  constructor(private readonly enterprises: EnterpriseStore) {}

  /** Null: the organisation is no enterprise, or none that is verified now. */
  async ofOrganisation(organisation: string): Promise<VerifiedEnterprise | null> {
    const found = await this.enterprises.findOfOrganisation(organisation);
    return found?.number && mayPublish(found.state) ? { id: found.id, number: found.number } : null;
  }
}
