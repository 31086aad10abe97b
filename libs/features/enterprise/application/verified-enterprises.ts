import { mayPublish } from '../domain/states';
import type { Enterprise, EnterpriseStore } from './enterprise-store';

/** `number`: GT-E. */
export type VerifiedEnterprise = Pick<Enterprise, 'id' | 'name' | 'uscc' | 'ubn' | 'example'> & Readonly<{ number: string }>;

/** Who may publish, for features whose documents enterprises publish: the others draft. */
export class VerifiedEnterprises {
  constructor(private readonly enterprises: EnterpriseStore) {}

  /** Null: the organisation is no enterprise, or none that is verified now. */
  async ofOrganisation(organisation: string): Promise<VerifiedEnterprise | null> {
    const found = await this.enterprises.findOfOrganisation(organisation);
    if (!found?.number || !mayPublish(found.state)) return null;
    const { id, number, name, uscc, ubn, example } = found;
    return { id, number, name, uscc, ubn, example };
  }
}
