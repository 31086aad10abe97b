import { isSectorId } from '@features/catalogue';
import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonErased } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import { type Clock, type LocalDate, ok, type Refusal, refuse, type Result } from '@pure/kernel';
import { agrees, consentsOf, type ConsentStanding, type ExpertPurpose } from '../../domain/pool/consents';
import { reviewDefaults } from '../../domain/defaults';
import type { ExpertDetails, ExpertProfile } from '../../domain/pool/profile';
import { afterAct, type ExpertState } from '../../domain/pool/states';
import { yearsAfter } from '../../domain/pool/term';
import type { SealedDetails } from './expert-details';
import type { PoolNotice } from './pool-notice';
import type { Expert, NewExpert, PoolStore, SealedProfile } from './pool-store';

export type ExpertUnknown = Readonly<{ code: 'EXPERT_UNKNOWN' }>;
export type ExpertStateRefusal = Readonly<{ code: 'EXPERT_STATE'; state: ExpertState | null }>;
export type ProfileRefusal = ExpertStateRefusal | PersonErased | Readonly<{ code: 'EXPERT_FIELD_UNKNOWN'; field: string }> | Readonly<{ code: 'EXPERT_SIDE_FIXED' }> | Readonly<{ code: 'VERSION_STALE'; version: number }>;
export type ConsentRefusal = ExpertUnknown | ExpertStateRefusal | Readonly<{ code: 'EXPERT_NOTICE_CHANGED'; version: number }>;

/** What an expert sees of the own place in the pool. `expert` null: never there. */
export type OwnView = Readonly<{ expert: Expert | null; details: ExpertDetails | null; consents: readonly ConsentStanding[]; notice: number }>;
/** `today`: read before the transaction. */
type When = Readonly<{ today: LocalDate; by: Actor }>;
type Parts = Readonly<{ store: PoolStore; details: SealedDetails; notice: PoolNotice }>;

/** What experts do about themselves: apply, write who they are, agree and take back, leave. */
export class OwnExpert {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: Parts,
    private readonly journal: Journal,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
  ) {}

  async view(account: string): Promise<OwnView> {
    const notice = await this.parts.notice.version();
    return this.pool.transaction(async (tx) => {
      const expert = await this.parts.store.ofAccount(tx, account);
      if (!expert) return { expert, details: null, consents: consentsOf([]), notice };
      return { expert, details: await this.parts.details.open(tx, expert), consents: consentsOf(await this.parts.store.ledger(tx, expert.id)), notice };
    });
  }

  /** Who is not in the pool applies by it; `version`: as it was seen, null where there was none. */
  async write(account: string, profile: ExpertProfile, { version, by, example = false }: Readonly<{ version: number | null; by: Actor; example?: boolean }>): Promise<Result<null, ProfileRefusal>> {
    const field = profile.fields.find((each) => !isSectorId(each));
    if (field !== undefined) return refuse({ code: 'EXPERT_FIELD_UNKNOWN', field });
    return this.pool.transaction(async (tx) => {
      const seen = await this.parts.store.ofAccount(tx, account);
      const known = seen && (await this.parts.store.lock(tx, seen.id));
      if (known && known.version !== version) return refuse({ code: 'VERSION_STALE', version: known.version });
      if (known && known.side !== profile.side) return refuse({ code: 'EXPERT_SIDE_FIXED' });
      const applied = afterAct(known?.state ?? null, 'apply');
      if (known?.state === 'removed') return refuse({ code: 'EXPERT_STATE', state: known.state });
      return this.keep(tx, { account, profile, known, applied, by, example });
    });
  }

  private async keep(tx: Tx, { account, profile, known, applied, by, example }: Readonly<{ account: string; profile: ExpertProfile; known: Expert | null; applied: ExpertState | null; by: Actor; example: boolean }>): Promise<Result<null, PersonErased>> {
    const { store, details } = this.parts;
    const [id, person] = known ? [known.id, known.person] : [this.secrets.id(), await details.person(tx, account, profile.side)];
    const sealed = await details.seal(tx, { id, person }, profile.details);
    if (!sealed.ok) return sealed;
    const { side, fields, available, unavailableUntil } = profile;
    const kept: SealedProfile = { side, fields, available, unavailableUntil, details: sealed.value, marks: details.marks(profile.details) };
    const fresh: NewExpert = { ...kept, id, drawName: this.secrets.id(), account, person, state: 'applied', example };
    await (known ? store.saveProfile(tx, id, kept) : store.create(tx, fresh));
    if (known && applied) await store.saveState(tx, id, applied, null);
    await this.journal.record(tx, { act: applied ? 'expert.applied' : 'expert.profile-written', by, subject: { kind: 'expert', id }, content: { side } });
    return ok(null);
  }

  /** Taking back is possible under any version of the words; who takes back the pool leaves it. */
  async consent(account: string, { purpose, given, notice }: Readonly<{ purpose: ExpertPurpose; given: boolean; notice: number }>, by: Actor): Promise<Result<null, ConsentRefusal>> {
    const [version, today] = [await this.parts.notice.version(), await this.clock.today()];
    if (given && notice !== version) return refuse({ code: 'EXPERT_NOTICE_CHANGED', version });
    return this.within(account, async (tx, expert) => {
      if (given && (expert.state === 'left' || expert.state === 'removed' || expert.state === 'refused')) return refuse({ code: 'EXPERT_STATE', state: expert.state });
      await this.parts.store.appendConsent(tx, expert.id, { purpose, given, notice: version });
      await this.journal.record(tx, { act: given ? 'expert.consent-given' : 'expert.consent-withdrawn', by, subject: { kind: 'expert', id: expert.id }, content: { purpose, notice: version } });
      if (purpose === 'pool' && !given) await this.goOut(tx, expert, { today, by });
      else await this.joinIfAgreed(tx, expert, { today, by });
      return ok(null);
    });
  }

  async leave(account: string, by: Actor): Promise<Result<null, ExpertUnknown | ExpertStateRefusal>> {
    const today = await this.clock.today();
    return this.within(account, async (tx, expert) => ((await this.goOut(tx, expert, { today, by })) ? ok(null) : refuse({ code: 'EXPERT_STATE', state: expert.state })));
  }

  /** Checked and agreeing to the pool: the term begins. */
  async joinIfAgreed(tx: Tx, expert: Expert, when: When): Promise<void> {
    if (expert.details === null || !agrees(consentsOf(await this.parts.store.ledger(tx, expert.id)), 'pool')) return;
    await this.move(tx, expert, 'join', when);
  }

  /** Who is out agrees neither to the pool nor to being drawn, so that nobody brings them back without an act of their own. */
  async takeBackConsents(tx: Tx, id: string): Promise<void> {
    const standing = consentsOf(await this.parts.store.ledger(tx, id));
    for (const { purpose, given, notice } of standing) if (given === true && notice !== null && (purpose === 'pool' || purpose === 'panel')) await this.parts.store.appendConsent(tx, id, { purpose, given: false, notice });
  }

  private async goOut(tx: Tx, expert: Expert, when: When): Promise<boolean> {
    const left = await this.move(tx, expert, 'leave', when);
    if (left) await this.takeBackConsents(tx, expert.id);
    return left;
  }

  private async move(tx: Tx, { id, state }: Expert, act: 'join' | 'leave', { today: from, by }: When): Promise<boolean> {
    const after = afterAct(state, act);
    if (after === null) return false;
    await this.parts.store.saveState(tx, id, after, act === 'join' ? { from, until: yearsAfter(from, reviewDefaults.termYears) } : null);
    await this.journal.record(tx, { act: act === 'join' ? 'expert.joined' : 'expert.left', by, subject: { kind: 'expert', id }, content: { state: after } });
    return true;
  }

  private within<R extends Refusal>(account: string, work: (tx: Tx, expert: Expert) => Promise<Result<null, R | ExpertUnknown>>): Promise<Result<null, R | ExpertUnknown>> {
    return this.pool.transaction<Result<null, R | ExpertUnknown>>(async (tx) => {
      const seen = await this.parts.store.ofAccount(tx, account);
      const expert = seen && (await this.parts.store.lock(tx, seen.id));
      return expert ? work(tx, expert) : refuse({ code: 'EXPERT_UNKNOWN' });
    });
  }
}
