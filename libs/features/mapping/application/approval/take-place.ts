import type { Tx } from '@platform/database';
import type { Actor } from '@platform/journal';
import { ok, refuse, type Result } from '@pure/kernel';
import { isSameFamily } from '../../domain/approval/same-family';
import { stateAfter } from '../../domain/states';
import { type FoundCase, liesWithin } from './any-case';
import type { MappingCase, MappingCases } from './mapping-cases';
import type { PublicationStore, Standing } from './publication-store';
import type { RecordDecision } from './record-decision';

/**
 * `MAPPING_PREDECESSOR_UNFIT`: the mapping whose place it would take stands no more, or is of other standards. `TERRITORY_BEYOND`: it
 * holds where the body does not decide. `TERRITORY_NOT_COVERED`: it would leave a part of the other's territory without any.
 */
export type PlaceRefusal =
  | Readonly<{ code: 'MAPPING_PREDECESSOR_UNFIT'; predecessor: string }>
  | Readonly<{ code: 'TERRITORY_BEYOND'; territory: string; held: readonly string[] }>
  | Readonly<{ code: 'TERRITORY_NOT_COVERED'; territory: string; covered: string }>;
export type Predecessor = Readonly<{ mapping: MappingCase; standing: Standing }>;

/** What is approved takes the place of the mapping that it was written to supersede, in one transaction; of two that would, the first does. */
export class TakePlace {
  constructor(
    private readonly cases: MappingCases,
    private readonly publications: PublicationStore,
    private readonly recording: RecordDecision,
  ) {}

  /** The mapping whose place is taken, locked; null where there is none. `territory`: in which the new one is to hold. */
  async of(tx: Tx, { mapping: { supersedes, content, example }, regulator: { held } }: FoundCase, territory: string): Promise<Result<Predecessor | null, PlaceRefusal>> {
    if (supersedes === null) return ok(null);
    const mapping = await this.cases.lock(tx, supersedes);
    const standing = await this.publications.lock(tx, supersedes);
    const isSame = mapping !== null && mapping.example === example && isSameFamily(mapping.content.source, content.source) && isSameFamily(mapping.content.target, content.target);
    if (!isSame || !standing || stateAfter(mapping.state, 'supersede') === null) return refuse({ code: 'MAPPING_PREDECESSOR_UNFIT', predecessor: supersedes });
    const { territory: before } = standing.document;
    if (!held.some((own) => liesWithin(before, own))) return refuse({ code: 'TERRITORY_BEYOND', territory: before, held });
    return liesWithin(before, territory) ? ok({ mapping, standing }) : refuse({ code: 'TERRITORY_NOT_COVERED', territory, covered: before });
  }

  async within(tx: Tx, { mapping, standing }: Predecessor, { mapping: { number }, regulator: { names }, today }: FoundCase, by: Actor): Promise<void> {
    await this.recording.within(tx, { mapping, standing }, { act: 'supersede', reasons: null, names, today, successor: number }, by);
  }
}
