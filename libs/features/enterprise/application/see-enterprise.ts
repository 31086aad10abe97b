import type { Actor, Caller, DecisionLog } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import { type CompetentRegulators, isRegulator, type NotCompetent } from './competent-regulators';
import type { Enterprise, EnterpriseStore } from './enterprise-store';
import type { EnterpriseUnknown } from './own-enterprise';

export type Viewer = 'own' | 'centre' | 'regulator';
export type Seen = Readonly<{ found: Enterprise; viewer: Viewer }>;
export type ReadRefusal = EnterpriseUnknown | NotCompetent;

/** Who may see the record of an enterprise: itself, and once it was submitted the centre and the competent regulator. */
export class SeeEnterprise {
  constructor(
    private readonly enterprises: EnterpriseStore,
    private readonly regulators: CompetentRegulators,
    private readonly decisions: DecisionLog,
  ) {}

  async execute(id: string, caller: Caller, { correlation = '' }: Actor): Promise<Result<Seen, ReadRefusal>> {
    const { acting } = caller;
    const found = await this.enterprises.find(id);
    if (found && found.organisation === acting?.organisation) return ok({ found, viewer: 'own' });
    if (!found || !acting || found.state === 'draft') return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    if (acting.role === 'centre') return ok({ found, viewer: 'centre' });
    if (!isRegulator(acting)) return refuse({ code: 'ENTERPRISE_UNKNOWN' });
    const competent = await this.regulators.check(acting, found.territory);
    if (competent.ok) return ok({ found, viewer: 'regulator' });
    this.decisions.note({ action: 'enterprise:read', caller, denied: competent.refusal.code, correlation });
    return competent;
  }
}
