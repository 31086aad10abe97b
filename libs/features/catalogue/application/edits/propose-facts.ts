import type { Contacts } from '@features/access';
import type { Tx } from '@platform/database';
import type { Idempotency, Keyed, KeyRefusal } from '@platform/idempotency';
import type { Actor, Journal } from '@platform/journal';
import type { Acting, Caller } from '@platform/permissions';
import type { Secrets } from '@platform/sealing';
import type { StepRefusal, TwoPersons } from '@platform/two-person';
import { ok, refuse, type Refusal, type Result } from '@pure/kernel';
import { afterProposalAct, type NotYours, type ProposalStateUnfit } from '../../domain/edits/course';
import type { Proposed } from '../../domain/edits/proposed';
import type { ImportStore } from '../import/import-store';
import type { PreviewFacts, SoundRefusal } from './preview-facts';
import { stepOf } from './proposal-step';
import type { Proposal, ProposalStore } from './proposal-store';

export type ProposalUnknown = Readonly<{ code: 'CATALOGUE_PROPOSAL_UNKNOWN' }>;
/** `version`: the one that stands. */
export type VersionStale = Readonly<{ code: 'VERSION_STALE'; version: number }>;
export type StepUnfit = ProposalUnknown | VersionStale | ProposalStateUnfit | NotYours;
export type ProposeRefusal = SoundRefusal | StepRefusal | KeyRefusal | Readonly<{ code: 'NO_SECOND_LOOK' }>;
export type ChangeRefusal = SoundRefusal | StepRefusal | StepUnfit;

export type Proposing = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;
type Parts = Readonly<{ persons: TwoPersons; secrets: Secrets; contacts: Contacts; journal: Journal; idempotency: Idempotency }>;

/** The first person proposes facts, changes what was returned, and takes it back. */
export class ProposeFacts {
  constructor(
    private readonly store: ImportStore,
    private readonly proposals: ProposalStore,
    private readonly preview: PreviewFacts,
    private readonly parts: Parts,
  ) {}

  /** Gives its id. */
  async propose(asked: Proposed, who: Proposing, keyed: Keyed | null): Promise<Result<string, ProposeRefusal>> {
    const holders = await this.parts.contacts.holders(who.acting.organisation, 'centre');
    if (!holders.some(({ account }) => account !== who.caller.account)) return refuse({ code: 'NO_SECOND_LOOK' });
    const prepared = await this.preview.prepare(asked);
    return this.store.transaction(true, (tx) => this.parts.idempotency.once<string, Exclude<ProposeRefusal, KeyRefusal>>(tx, who.by, keyed, async () => {
      const sound = await this.preview.sound(tx, prepared);
      return sound.ok ? this.create(tx, sound.value, who) : sound;
    }));
  }

  private async create(tx: Tx, content: Proposed, { caller, acting, by }: Proposing): Promise<Result<string, StepRefusal>> {
    const attempt = this.parts.secrets.id();
    const step = await this.parts.persons.step(tx, { ...stepOf({ ...content, attempt, organisation: acting.organisation }), step: 1, by: caller });
    if (!step.ok) return step;
    const id = await this.proposals.create(tx, { ...content, organisation: acting.organisation, attempt, proposedBy: caller.account });
    await this.proposals.addStep(tx, id, { act: 'propose', by: caller.account, words: null });
    await this.record(tx, 'catalogue-proposal.proposed', { ...content, id, organisation: acting.organisation }, by);
    return ok(id);
  }

  async change(id: string, asked: Proposed, version: number, who: Proposing): Promise<Result<null, ChangeRefusal>> {
    const prepared = await this.preview.prepare(asked);
    return this.step<ChangeRefusal>(id, 'change', version, who, async (tx, found) => {
      const sound = await this.preview.sound(tx, prepared);
      if (!sound.ok) return sound;
      const attempt = this.parts.secrets.id();
      const step = await this.parts.persons.step(tx, { ...stepOf({ ...sound.value, attempt, organisation: found.organisation }), step: 1, by: who.caller });
      if (!step.ok) return step;
      await this.proposals.save(tx, id, { state: 'proposed', content: sound.value, attempt });
      await this.proposals.addStep(tx, id, { act: 'change', by: who.caller.account, words: null });
      await this.record(tx, 'catalogue-proposal.changed', { ...sound.value, id, organisation: found.organisation }, who.by);
      return ok(null);
    });
  }

  withdraw(id: string, version: number, who: Proposing): Promise<Result<null, StepUnfit>> {
    return this.step<StepUnfit>(id, 'withdraw', version, who, async (tx, found) => {
      await this.proposals.save(tx, id, { state: 'withdrawn' });
      await this.proposals.addStep(tx, id, { act: 'withdraw', by: who.caller.account, words: null });
      await this.record(tx, 'catalogue-proposal.withdrawn', found, who.by);
      return ok(null);
    });
  }

  private step<R extends Refusal>(id: string, act: 'change' | 'withdraw', version: number, { caller, acting }: Proposing, work: (tx: Tx, found: Proposal) => Promise<Result<null, R>>): Promise<Result<null, R | StepUnfit>> {
    return this.store.transaction(true, async (tx): Promise<Result<null, R | StepUnfit>> => {
      const found = await this.proposals.lock(tx, id, acting.organisation);
      const fit = fitFor(found, act, version, caller);
      return fit.ok ? work(tx, fit.value) : fit;
    });
  }

  private async record(tx: Tx, act: 'catalogue-proposal.proposed' | 'catalogue-proposal.changed' | 'catalogue-proposal.withdrawn', { id, organisation, standards, facts, source }: Pick<Proposal, 'id' | 'organisation' | 'standards' | 'facts' | 'source'>, by: Actor): Promise<void> {
    await this.parts.journal.record(tx, { act, by, subject: { kind: 'catalogue-proposal', id }, content: { organisation, standards, facts: Object.keys(facts), grade: source.grade } });
  }
}

/** Whether the caller may take the step now, on the version that they saw. */
export function fitFor(found: Proposal | null, act: 'change' | 'withdraw' | 'return' | 'confirm', version: number, { account }: Pick<Caller, 'account'>): Result<Proposal, StepUnfit> {
  if (!found) return refuse({ code: 'CATALOGUE_PROPOSAL_UNKNOWN' });
  const after = afterProposalAct(found.state, act, found.proposedBy === account);
  if (!after.ok) return after;
  return found.version === version ? ok(found) : refuse({ code: 'VERSION_STALE', version: found.version });
}
