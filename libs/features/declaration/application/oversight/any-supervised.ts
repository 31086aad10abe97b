import type { Contacts } from '@features/access';
import type { NotCompetent, SupervisedEnterprise, SupervisedEnterprises } from '@features/enterprise';
import type { Tx } from '@platform/database';
import type { Actor, Acting, Caller } from '@platform/permissions';
import type { DeclarationDocument } from '@pure/credential';
import { type Clock, type LocalDate, refuse, type Refusal, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { levelsFor, type Measure } from '../../domain/oversight/article';
import type { DeclarationUnknown, OwnDeclarations } from '../drafts/own-declaration';
import type { OwnDeclaration } from '../drafts/draft-store';
import type { PublicationStore } from '../publication/publication-store';
import type { Inspection, InspectionStore, Names } from './inspection-store';
import type { OversightReading, Target } from './oversight-reading';

/** Who acts belongs to the enterprise, now or lately. */
export type ConflictOfInterest = Readonly<{ code: 'CONFLICT_OF_INTEREST' }>;
export type SupervisionRefusal = DeclarationUnknown | NotCompetent | ConflictOfInterest;
export type Supervising = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;
export type OversightStores = Readonly<{ reading: OversightReading; inspections: InspectionStore; publications: PublicationStore; own: OwnDeclarations }>;
export type Current = Readonly<{ document: DeclarationDocument; sha256: string }>;

/** A declaration that everybody sees, locked, with its enterprise and the inspection that goes on. `current`: its version of today; `regulator`: names of the body that acts. */
export type Supervised = Readonly<{ own: OwnDeclaration; number: string; current: Current; enterprise: SupervisedEnterprise; inspection: Inspection | null; regulator: Names; today: LocalDate }>;

/** Works on a declaration of whichever enterprise, for an authority that decides there: the transaction sees what is that enterprise's, and of no other. */
export class AnySupervised {
  constructor(
    private readonly stores: OversightStores,
    private readonly enterprises: SupervisedEnterprises,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async within<T, R extends Refusal>(typed: string, { acting, caller }: Supervising, measure: Measure | null, work: (tx: Tx, found: Supervised) => Promise<Result<T, R>>): Promise<Result<T, R | SupervisionRefusal>> {
    const known = await this.find(typed);
    if (!known) return refuse({ code: 'DECLARATION_UNKNOWN' });
    const { target, enterprise } = known;
    const decides = await this.enterprises.decidesOn(acting, enterprise, (measure && levelsFor(measure)) ?? undefined);
    if (!decides.ok) return decides;
    const [regulator, today] = [await this.contacts.nameOf(acting.organisation), await this.clock.today()];
    return this.stores.own.within<T, R | SupervisionRefusal>(target.id, enterprise, async (tx, own): Promise<Result<T, R | SupervisionRefusal>> => {
      if ((await this.contacts.membershipIn(tx, caller.account, enterprise.organisation)) !== null) return refuse({ code: 'CONFLICT_OF_INTEREST' });
      const current = await this.stores.publications.lockDocument(tx, target.number);
      if (!current) return refuse({ code: 'DECLARATION_UNKNOWN' });
      const inspection = await this.stores.inspections.lockOpen(tx, target.number);
      return work(tx, { own, number: target.number, current, enterprise, inspection, regulator, today });
    });
  }

  /** By its number, however it is typed. */
  async find(typed: string): Promise<Readonly<{ target: Target; enterprise: SupervisedEnterprise }> | null> {
    const read = readNumber(typed);
    const target = read.ok && read.value.letter === 'D' ? await this.stores.reading.target(read.value.number) : null;
    const enterprise = target && (await this.enterprises.ofNumber(target.enterprise));
    return target && enterprise ? { target, enterprise } : null;
  }
}
