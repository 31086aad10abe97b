import type { Tx } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { Acting } from '@platform/permissions';
import { ok, refuse, type Result } from '@pure/kernel';
import type { ParticularsRefusal } from '../../domain/particulars';
import { type RevisionAct, revisionAfter, type RevisionRefusal, type RevisionState, type VerifiedFacts, verifiedFacts } from '../../domain/revision';
import type { StateRefusal } from '../../domain/states';
import type { Enterprise, EnterpriseStore } from '../enterprise-store';
import type { EnterpriseUnknown, OwnEnterprise } from '../own-enterprise';
import type { VersionStale } from '../register/change-enterprise';
import type { AlreadyRegistered } from '../register/register-enterprise';
import type { TakeParticulars } from '../register/take-particulars';
import type { Revision, RevisionStore } from './revision-store';

export type DiscardRefusal = EnterpriseUnknown | StateRefusal | RevisionRefusal;
export type ReviseRefusal = DiscardRefusal | ParticularsRefusal | AlreadyRegistered | VersionStale;
export type Revising = Readonly<{ acting: Acting; account: string; by: Actor }>;
export type FactsChange = Readonly<Partial<VerifiedFacts>>;
type Open = Readonly<{ found: Enterprise; next: RevisionState | null; open: Revision | null }>;

/** A verified enterprise drafts a change of what was verified; nobody sees it and nothing changes until two persons have verified it. */
export class ReviseEnterprise {
  constructor(
    private readonly own: OwnEnterprise,
    private readonly enterprises: EnterpriseStore,
    private readonly revisions: RevisionStore,
    private readonly taking: TakeParticulars,
    private readonly journal: Journal,
  ) {}

  begin(enterprise: string, change: FactsChange, revising: Revising): Promise<Result<null, ReviseRefusal>> {
    return this.within<ReviseRefusal>(enterprise, 'begin', revising, async (tx, { found, next }) => {
      const facts = await this.taken(tx, found, { ...verifiedFacts(found), ...change });
      if (!facts.ok) return facts;
      const revision = await this.revisions.createRevision(tx, found, facts.value, revising.account);
      await this.enterprises.saveState(tx, found.id, { state: found.state, revising: next });
      return this.done(tx, found, 'enterprise.revision-begun', { revision, fields: Object.keys(change).sort() }, revising.by);
    });
  }

  change(enterprise: string, change: FactsChange, version: number, revising: Revising): Promise<Result<null, ReviseRefusal>> {
    return this.within<ReviseRefusal>(enterprise, 'change', revising, async (tx, { found, open }) => {
      if (open?.version !== version) return refuse({ code: 'VERSION_STALE', version: open?.version ?? 1 });
      const facts = await this.taken(tx, found, { ...open.facts, ...change });
      if (!facts.ok) return facts;
      const after = await this.revisions.saveFacts(tx, open.id, facts.value);
      return this.done(tx, found, 'enterprise.revision-changed', { revision: open.id, fields: Object.keys(change).sort(), version: after }, revising.by);
    });
  }

  discard(enterprise: string, revising: Revising): Promise<Result<null, DiscardRefusal>> {
    return this.within<DiscardRefusal>(enterprise, 'discard', revising, async (tx, { found, next, open }) => {
      await this.revisions.writeSettled(tx, found.id, 'discarded');
      await this.enterprises.saveState(tx, found.id, { state: found.state, revising: next });
      return this.done(tx, found, 'enterprise.revision-discarded', { revision: open?.id ?? null }, revising.by);
    });
  }

  private within<R extends DiscardRefusal | ReviseRefusal>(
    enterprise: string, act: RevisionAct, { acting }: Revising, work: (tx: Tx, open: Open) => Promise<Result<null, R>>,
  ): Promise<Result<null, R | DiscardRefusal>> {
    return this.own.within<null, R | DiscardRefusal>(enterprise, acting, async (tx, found) => {
      if (found.state !== 'verified') return refuse<StateRefusal>({ code: 'ENTERPRISE_STATE', state: found.state });
      const next = revisionAfter(found.revising, act);
      return next.ok ? work(tx, { found, next: next.value, open: await this.revisions.open(tx, found.id) }) : next;
    });
  }

  private async taken(tx: Tx, found: Enterprise, facts: VerifiedFacts): Promise<Result<VerifiedFacts, ParticularsRefusal | AlreadyRegistered>> {
    const taken = await this.taking.take({ ...found, ...facts });
    if (!taken.ok) return taken;
    const field = await this.enterprises.lockNumbers(tx, taken.value, found.id);
    return field ? refuse({ code: 'ALREADY_REGISTERED', field }) : ok(verifiedFacts(taken.value));
  }

  private async done(tx: Tx, { id, organisation }: Enterprise, act: `enterprise.revision-${string}`, content: Readonly<Record<string, string | number | null | string[]>>, by: Actor): Promise<Result<null, never>> {
    await this.journal.record(tx, { act, by, subject: { kind: 'enterprise', id }, content: { organisation, ...content } });
    return ok(null);
  }
}
