import type { Tx } from '@platform/database';
import type { Journal } from '@platform/journal';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { Clock, ok, refuse, type Result } from '@pure/kernel';
import type { ImportStore } from '../import/import-store';
import type { LookUpNumbers } from '../search/look-up-numbers';
import type { SearchIndex } from '../search/search-index';
import type { ProposalFaulty } from './preview-facts';
import { stepOf } from './proposal-step';
import type { Proposal, ProposalStore } from './proposal-store';
import { fitFor, type Proposing, type StepUnfit } from './propose-facts';
import { readStandards } from './read-standards';
import type { Tried, TryFacts, TryRefusal } from './try-facts';

export type ConfirmRefusal = StepUnfit | StepRefusal | TryRefusal | ProposalFaulty;
type Reading = Readonly<{ lookUp: LookUpNumbers; clock: Clock; index: SearchIndex }>;
type Taking = Readonly<{ store: ImportStore; trying: TryFacts }>;

/** The second person looks: what they confirm takes effect, what they return goes back with their words. */
export class SettleProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly taking: Taking,
    private readonly reading: Reading,
    private readonly persons: TwoPersons,
    private readonly journal: Journal,
  ) {}

  /** Facts, history and journal in one transaction; the index follows. What became faulty meanwhile is refused, and nothing of it stays. */
  async confirm(id: string, version: number, who: Proposing): Promise<Result<null, ConfirmRefusal>> {
    const today = await this.reading.clock.today();
    const seen = await this.proposals.find(id, who.acting.organisation);
    const read = await readStandards(this.reading.lookUp, seen?.standards ?? []);
    const done = await this.taking.store.transaction(true, async (tx): Promise<Result<null, ConfirmRefusal>> => {
      const fit = fitFor(await this.proposals.lock(tx, id, who.acting.organisation), 'confirm', version, who.caller);
      if (!fit.ok) return fit;
      return this.proposals.attempt<null, ConfirmRefusal>(tx, async () => {
        const tried = await this.taking.trying.within(tx, fit.value, read, today);
        if (!tried.ok) return tried;
        if (tried.value.faults.length > 0) return refuse({ code: 'PROPOSAL_FAULTY', faults: tried.value.faults });
        return this.write(tx, fit.value, tried.value, who);
      });
    });
    if (done.ok) await this.reading.index.refresh();
    return done;
  }

  private async write(tx: Tx, found: Proposal, { standards }: Tried, { caller, by }: Proposing): Promise<Result<null, StepRefusal>> {
    const step = await this.persons.step(tx, { ...stepOf(found), step: 2, by: caller });
    if (!step.ok) return step;
    await this.proposals.save(tx, found.id, { state: 'confirmed' });
    await this.proposals.addStep(tx, found.id, { act: 'confirm', by: caller.account, words: null, effect: standards });
    const changed = standards.filter(({ facts }) => facts.some(({ outcome }) => outcome === 'changes')).map(({ number }) => number);
    await this.journal.record(tx, { act: 'catalogue-proposal.confirmed', by, subject: { kind: 'catalogue-proposal', id: found.id }, content: { organisation: found.organisation, standards: found.standards, facts: Object.keys(found.facts), grade: found.source.grade, changed } });
    return ok(null);
  }

  return(id: string, words: string, version: number, { caller, acting, by }: Proposing): Promise<Result<null, StepUnfit>> {
    return this.taking.store.transaction(true, async (tx): Promise<Result<null, StepUnfit>> => {
      const fit = fitFor(await this.proposals.lock(tx, id, acting.organisation), 'return', version, caller);
      if (!fit.ok) return fit;
      await this.proposals.save(tx, id, { state: 'returned' });
      await this.proposals.addStep(tx, id, { act: 'return', by: caller.account, words });
      await this.journal.record(tx, { act: 'catalogue-proposal.returned', by, subject: { kind: 'catalogue-proposal', id }, content: { organisation: fit.value.organisation, standards: fit.value.standards } });
      return ok(null);
    });
  }
}
