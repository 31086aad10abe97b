import type { Acting } from '@platform/permissions';
import { ok, type Result } from '@pure/kernel';
import { type CompetentRegulators, type DecidingLevel, isRegulator, type NotCompetent } from './competent-regulators';
import type { Enterprise, EnterpriseStore } from './enterprise-store';

/** `number`: GT-E. */
export type SupervisedEnterprise = Pick<Enterprise, 'organisation' | 'name' | 'territory' | 'uscc' | 'ubn' | 'example'> & Readonly<{ number: string }>;

/** Enterprises as authorities reach them, for features whose things authorities look at. */
export class SupervisedEnterprises {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly regulators: CompetentRegulators,
  ) {}

  async ofNumber(number: string): Promise<SupervisedEnterprise | null> {
    const found = await this.enterprises.findNumbered(number);
    if (!found) return null;
    const { organisation, name, territory, uscc, ubn, example } = found;
    return { number, organisation, name, territory, uscc, ubn, example };
  }

  /** Leading digits of the territories that concern the body; null: all do. */
  async reachOf(acting: Acting): Promise<readonly string[] | null> {
    return isRegulator(acting) ? this.regulators.reachOf(acting) : null;
  }

  /** Whether the enterprise concerns the body: all of them the centre, and a regulator those that it decides on. */
  async concerns(acting: Acting, { territory }: Pick<SupervisedEnterprise, 'territory'>): Promise<Result<null, NotCompetent>> {
    return isRegulator(acting) ? this.regulators.check(acting, territory) : ok(null);
  }

  /** Whether a regulator decides on the enterprise, on one of the levels where they are given. */
  decidesOn(acting: Acting, { territory }: Pick<SupervisedEnterprise, 'territory'>, levels?: readonly DecidingLevel[]): Promise<Result<null, NotCompetent>> {
    return this.regulators.check(acting, territory, levels);
  }
}
