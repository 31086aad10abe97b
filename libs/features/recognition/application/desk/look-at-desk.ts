import { type Clock, ok, refuse, type Result } from '@pure/kernel';
import { applicationActs, actSides, standingAfter, type ApplicationAct } from '../../domain/application/course';
import { standingOn, type CatalogueStanding } from '../../domain/catalogue/standing';
import { type ActFirst, actFirst, type Provisional, provisional } from '../../domain/desk/act-first';
import { openAfterwards } from '../../domain/desk/running-clock';
import type { Application, Step } from '../applying/application-store';
import { type HolderFields, maskedHolder } from '../applying/holder-texts';
import type { HolderRow, HolderStore } from '../applying/holder-store';
import type { ApplicationProof, ProofStore } from '../applying/proof-store';
import type { FoundRow } from '../catalogue/catalogue-reading';
import type { AnyApplication, ApplicationUnknown, Desking } from './any-application';
import type { CaseClock, CaseDue } from './case-clock';
import type { DeskAsked, DeskPage, DeskStore, KeptDecision, KeptProposal, KeptVerification } from './desk-store';

/** `permitKind` as it was written; texts masked; null: the person had their data deleted. */
export type MaskedHolder = ReturnType<typeof maskedHolder> & Pick<HolderRow, 'permitKind' | 'self'>;
/** `hasReference`: its number lies sealed. */
export type SeenVerification = Omit<KeptVerification, 'reference'> & Readonly<{ hasReference: boolean }>;
/** `clock`: that runs now; `actFirst`: practising before the confirmation, null where the catalogue foresees none; `hindrance`: why who asks may not act, null where they may. */
export type DeskView = Readonly<{
  application: Application & Readonly<{ number: string }>; found: FoundRow; standing: CatalogueStanding; steps: readonly Step[]; holder: MaskedHolder | null; proofs: readonly ApplicationProof[];
  verifications: readonly SeenVerification[]; proposals: readonly KeptProposal[]; decisions: readonly KeptDecision[]; waits: 'appeal' | 'correction' | null;
  clock: CaseDue | null; actFirst: (ActFirst & Readonly<{ begun: Provisional | null }>) | null; possible: readonly ApplicationAct[]; hindrance: string | null;
}>;
export type DeskReading = Readonly<{ desk: DeskStore; steps: Readonly<{ stepsOf: (tx: Parameters<HolderStore['of']>[0], id: string) => Promise<readonly Step[]> }>; holders: HolderStore; proofs: ProofStore }>;

/** What a desk sees: its queue, and each application with all that was done. */
export class LookAtDesk {
  constructor(
    private readonly any: AnyApplication,
    private readonly stores: DeskReading,
    private readonly fields: HolderFields,
    private readonly clock: CaseClock,
    private readonly time: Clock,
  ) {}

  page(asked: DeskAsked, { acting }: Pick<Desking, 'acting'>): Promise<DeskPage> {
    return this.any.read(acting, (tx) => this.stores.desk.queue(tx, acting.organisation, asked));
  }

  async one(id: string, who: Desking): Promise<Result<DeskView, ApplicationUnknown>> {
    const known = await this.any.find(id, who.acting);
    if (!known) return refuse({ code: 'APPLICATION_UNKNOWN' });
    const decides = await this.any.decides(known, who);
    const read = await this.any.read(who.acting, async (tx) => ({
      steps: await this.stores.steps.stepsOf(tx, id), verifications: await this.stores.desk.verificationsOf(tx, id), proposals: await this.stores.desk.proposalsOf(tx, id),
      decisions: await this.stores.desk.decisionsOf(tx, id), proofs: await this.stores.proofs.list(tx, id), holder: await this.masked(tx, id),
    }));
    const { application, found } = known;
    const running = await this.clock.of(application.state, read.steps);
    const today = await this.time.today();
    const first = actFirst(found.catalogue, read.steps.find(({ act }) => act === 'submit')?.on ?? today, today);
    return ok({
      application, found, standing: standingOn(found.catalogue, today), ...read, verifications: read.verifications.map(({ reference, ...verification }) => ({ ...verification, hasReference: reference !== null })), waits: openAfterwards(read.steps),
      clock: running, actFirst: first.ok ? { ...first.value, begun: provisional(read.steps, today) } : null, possible: applicationActs.filter((act) => actSides[act] === 'desk' && standingAfter(application, act).ok),
      hindrance: decides.ok ? null : decides.refusal.code,
    });
  }

  private async masked(tx: Parameters<HolderStore['of']>[0], id: string): Promise<MaskedHolder | null> {
    const row = await this.stores.holders.of(tx, id);
    const texts = row && (await this.fields.open(tx, row));
    return row && texts ? { ...maskedHolder(texts), permitKind: row.permitKind, self: row.self } : null;
  }
}
