import type { Acting } from '@platform/permissions';
import { type CompetentRegulators, isRegulator } from '../competent-regulators';
import type { EnterpriseLine, EnterpriseStore, LinePage, LinesAsked } from '../enterprise-store';

/** Enterprises that were submitted: for the centre all of them, for a regulator those that concern it. */
export class ListEnterprises {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly regulators: CompetentRegulators,
  ) {}

  async execute(asked: Omit<LinesAsked, 'reach'>, acting: Acting): Promise<LinePage> {
    if (!isRegulator(acting)) return this.enterprises.page({ ...asked, reach: null });
    const page = await this.enterprises.page({ ...asked, reach: await this.regulators.reachOf(acting) });
    return { ...page, items: page.items.map(masked) };
  }
}

/** What the centre has not agreed on, and a change that was not submitted, are not for a regulator. */
const masked = (line: EnterpriseLine): EnterpriseLine => ({ ...line, waits: null, revising: line.revising === 'submitted' ? 'submitted' : null });
