import { type Competences, type Contacts, leadingDigits } from '@features/access';
import type { Tx, WritePool } from '@platform/database';
import type { Acting, Actor, Caller } from '@platform/permissions';
import { type Clock, type LocalDate, refuse, type Refusal, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import type { Names } from '../../domain/approval/document';
import type { Approval, ApprovalStore } from './approval-store';
import type { MappingCase, MappingCases } from './mapping-cases';
import type { PublicationStore, Standing } from './publication-store';

export type Deciding = Readonly<{ caller: Caller; acting: Acting; by: Actor }>;
/** `MAPPING_UNKNOWN`: no mapping has been submitted under this number. `REGULATOR_WITHOUT_TERRITORY`: the body decides on standards nowhere. */
export type CaseRefusal = Readonly<{ code: 'MAPPING_UNKNOWN' }> | Readonly<{ code: 'REGULATOR_WITHOUT_TERRITORY' }>;
export type CaseStores = Readonly<{ cases: MappingCases; approvals: ApprovalStore; publications: PublicationStore }>;

/** A mapping, locked, with the attempt that goes on and how it stands for everybody; and the body that acts. */
export type FoundCase = Readonly<{ mapping: MappingCase; open: Approval | null; standing: Standing | null; regulator: Readonly<{ names: Names; held: readonly string[] }>; today: LocalDate }>;

/** Whether a territory lies in another or is the same. */
export const liesWithin = (inner: string, outer: string): boolean => leadingDigits(inner).startsWith(leadingDigits(outer));

/** What is rejected before a notice has no territory yet, and is rejected everywhere. */
export const decidesEverywhere = (territory: string): boolean => territory === 'CN';

/** Works on a mapping for a regulator that decides on standards somewhere. */
export class AnyCase {
  constructor(
    private readonly pool: WritePool,
    private readonly stores: CaseStores,
    private readonly competences: Competences,
    private readonly contacts: Contacts,
    private readonly clock: Clock,
  ) {}

  async within<T, R extends Refusal>(typed: string, { acting }: Deciding, work: (tx: Tx, found: FoundCase) => Promise<Result<T, R>>): Promise<Result<T, R | CaseRefusal>> {
    const read = readNumber(typed);
    if (!read.ok || read.value.letter !== 'M') return refuse({ code: 'MAPPING_UNKNOWN' });
    const { number } = read.value;
    const held = await this.competences.territoriesOf(acting.organisation, 'standardisation');
    if (held.length === 0) return refuse({ code: 'REGULATOR_WITHOUT_TERRITORY' });
    const [names, today] = [await this.contacts.nameOf(acting.organisation), await this.clock.today()];
    return this.pool.transaction<Result<T, R | CaseRefusal>>(async (tx) => {
      const mapping = await this.stores.cases.lock(tx, number);
      if (!mapping) return refuse({ code: 'MAPPING_UNKNOWN' });
      const [open, standing] = [await this.stores.approvals.lockOpen(tx, mapping.id), await this.stores.publications.lock(tx, number)];
      return work(tx, { mapping, open, standing, regulator: { names, held }, today });
    });
  }
}
