import { isSectorId } from '@features/catalogue';
import type { Contacts } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Actor, Journal } from '@platform/journal';
import type { PersonErased, Reveals } from '@platform/personal';
import type { Secrets } from '@platform/sealing';
import type { PanelSide } from '@pure/draw';
import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { reviewDefaults } from '../../domain/defaults';
import { type ExpertDetails, detailsIn } from '../../domain/pool/profile';
import { afterAct, type ExpertState } from '../../domain/pool/states';
import { yearsAfter } from '../../domain/pool/term';
import { type SealedDetails, sealedFieldsOf } from './expert-details';
import type { ExpertStateRefusal, ExpertUnknown, OwnExpert } from './own-expert';
import type { Expert, PoolStore } from './pool-store';

/** `email`: address of an account that has the role of an expert in its organisation. */
export type Nomination = Readonly<{ email: string; side: PanelSide; fields: readonly string[] }>;
export type NominationRefusal = ExpertStateRefusal | Readonly<{ code: 'EXPERT_ACCOUNT_UNKNOWN' }> | Readonly<{ code: 'EXPERT_FIELD_UNKNOWN'; field: string }>;
export const removals = ['request', 'conduct', 'qualification', 'inactive'] as const;
/** Why somebody is removed: a code, since words could name them. */
export type Removal = (typeof removals)[number];
export type KeepRefusal = ExpertUnknown | ExpertStateRefusal | Readonly<{ code: 'EXPERT_PROFILE_MISSING' }>;
export type RevealRefusal = ExpertUnknown | PersonErased | Readonly<{ code: 'EXPERT_PROFILE_MISSING' }>;
type Stores = Readonly<{ store: PoolStore; details: SealedDetails; own: OwnExpert; contacts: Contacts; reveals: Reveals }>;
type Act = 'check' | 'refuse' | 'renew' | 'remove';

const acts = { check: 'expert.checked', refuse: 'expert.refused', renew: 'expert.renewed', remove: 'expert.removed' } as const;

/** What the centre does about the pool: nominate, check, renew, remove. */
export class KeepPool {
  constructor(
    private readonly pool: WritePool,
    private readonly parts: Stores,
    private readonly secrets: Secrets,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  nominate({ email, side, fields }: Nomination, by: Actor): Promise<Result<string, NominationRefusal>> {
    return this.pool.transaction<Result<string, NominationRefusal>>(async (tx) => {
      const field = fields.find((each) => !isSectorId(each));
      if (field !== undefined) return refuse({ code: 'EXPERT_FIELD_UNKNOWN', field });
      const account = await this.parts.contacts.holderBy(tx, email, 'expert');
      if (!account) return refuse({ code: 'EXPERT_ACCOUNT_UNKNOWN' });
      const known = await this.parts.store.ofAccount(tx, account);
      const state = afterAct(known?.state ?? null, 'nominate');
      if (!state || (known && known.side !== side)) return refuse({ code: 'EXPERT_STATE', state: known?.state ?? null });
      return ok(await this.keep(tx, { known, account, state, by, open: { side, fields, available: true, unavailableUntil: null } }));
    });
  }

  private async keep(tx: Tx, { known, account, state, by, open }: Readonly<{ known: Expert | null; account: string; state: ExpertState; by: Actor; open: Pick<Expert, 'side' | 'fields' | 'available' | 'unavailableUntil'> }>): Promise<string> {
    const id = known?.id ?? this.secrets.id();
    if (known) await this.parts.store.saveState(tx, id, state, null);
    else await this.parts.store.create(tx, { ...open, id, drawName: this.secrets.id(), account, person: await this.parts.details.person(tx, account, open.side), state, details: null, marks: [], example: false });
    await this.journal.record(tx, { act: 'expert.nominated', by, subject: { kind: 'expert', id }, content: { side: open.side } });
    return id;
  }

  /** Who agreed already joins at once when they are checked. */
  async act(id: string, act: Act, { by, removal = null }: Readonly<{ by: Actor; removal?: Removal | null }>): Promise<Result<null, KeepRefusal>> {
    const today = await this.clock.today();
    return this.pool.transaction<Result<null, KeepRefusal>>(async (tx) => {
      const expert = await this.parts.store.lock(tx, id);
      if (!expert) return refuse({ code: 'EXPERT_UNKNOWN' });
      const state = afterAct(expert.state, act);
      if (!state) return refuse({ code: 'EXPERT_STATE', state: expert.state });
      if (act === 'check' && expert.details === null) return refuse({ code: 'EXPERT_PROFILE_MISSING' });
      await this.parts.store.saveState(tx, id, state, act === 'renew' ? { from: today, until: yearsAfter(today, reviewDefaults.termYears) } : null);
      await this.journal.record(tx, { act: acts[act], by, subject: { kind: 'expert', id }, content: { state, removal } });
      if (act === 'refuse' || act === 'remove') await this.parts.own.takeBackConsents(tx, id);
      if (act === 'check') await this.parts.own.joinIfAgreed(tx, { ...expert, state }, { today, by });
      return ok(null);
    });
  }

  /** Shows the centre who it is; that it was so is kept, and the expert sees it. */
  reveal(id: string, reason: string, by: Actor): Promise<Result<ExpertDetails, RevealRefusal>> {
    return this.pool.transaction<Result<ExpertDetails, RevealRefusal>>(async (tx) => {
      const expert = await this.parts.store.find(tx, id);
      if (!expert) return refuse({ code: 'EXPERT_UNKNOWN' });
      const fields = sealedFieldsOf(expert);
      if (fields.length === 0) return refuse({ code: 'EXPERT_PROFILE_MISSING' });
      const shown = await this.parts.reveals.reveal(tx, { by, purpose: 'verification', reason, fields });
      return shown.ok ? ok(detailsIn(shown.value[0] ?? '{}')) : shown;
    });
  }
}
