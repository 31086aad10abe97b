import type { PersonNames } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { PreviewFacts } from './preview-facts';
import type { Proposal, ProposalPage, ProposalsAsked, ProposalStore, SeenProposal } from './proposal-store';
import type { ProposalUnknown } from './propose-facts';
import type { Tried } from './try-facts';

/** `names`: of whoever took a step, by account; `look`: what it would change today, of one that waits. */
export type LookedAt = Readonly<{ proposal: SeenProposal; names: ReadonlyMap<string, string>; look: Tried | null }>;
export type NamedPage = ProposalPage & Readonly<{ names: ReadonlyMap<string, string> }>;

/** Proposals of the centre, for its own people. */
export class ReadProposals {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly preview: PreviewFacts,
    private readonly people: PersonNames,
  ) {}

  async page(asked: ProposalsAsked): Promise<NamedPage> {
    const page = await this.proposals.page(asked);
    return { ...page, names: await this.people.namesOf([...new Set(page.items.map(({ proposedBy }: Proposal) => proposedBy))]) };
  }

  async one(id: string, organisation: string): Promise<Result<LookedAt, ProposalUnknown>> {
    const proposal = await this.proposals.find(id, organisation);
    if (!proposal) return refuse({ code: 'CATALOGUE_PROPOSAL_UNKNOWN' });
    const tried = proposal.state === 'proposed' || proposal.state === 'returned' ? await this.preview.execute(proposal) : null;
    const names = await this.people.namesOf([...new Set([proposal.proposedBy, ...proposal.steps.map(({ by }) => by)])]);
    return ok({ proposal, names, look: tried?.ok ? tried.value : null });
  }
}
