import type { Tx } from '@platform/database';
import { ok, refuse, type Result } from '@pure/kernel';
import { readNumber } from '@pure/public-number';
import { stateAfter } from '../../domain/states';
import { type AnyCase, type CaseRefusal, type Deciding, type FoundCase, liesWithin } from './any-case';
import type { PublicationStore } from './publication-store';
import type { RecordDecision } from './record-decision';
import type { StateRefusal } from './send-to-notice';
import type { PlaceRefusal } from './take-place';

export const changes = ['suspend', 'lift', 'supersede', 'revoke'] as const;
export type Change = (typeof changes)[number];
/** `reasons`: everybody reads them; `successor`: number of the approved mapping in its place. */
export type ChangeAsked = Readonly<{ act: Change; reasons: string; successor: string | null }>;
export type ChangeRefusal = CaseRefusal | StateRefusal | Exclude<PlaceRefusal, { code: 'MAPPING_PREDECESSOR_UNFIT' }> | Readonly<{ code: 'MAPPING_SUCCESSOR_UNFIT' }>;

/** Suspends an approved mapping, lifts that, puts another in its place or revokes it; the number is never used again. */
export class ChangeApproved {
  constructor(
    private readonly any: AnyCase,
    private readonly publications: PublicationStore,
    private readonly recording: RecordDecision,
  ) {}

  execute(typed: string, { act, reasons, successor }: ChangeAsked, who: Deciding): Promise<Result<null, ChangeRefusal>> {
    return this.any.within<null, ChangeRefusal>(typed, who, async (tx, found) => {
      const { mapping, standing, regulator: { names, held }, today } = found;
      if (stateAfter(mapping.state, act) === null || !standing) return refuse({ code: 'MAPPING_STATE', state: mapping.state });
      const { territory } = standing.document;
      if (!held.some((own) => liesWithin(territory, own))) return refuse({ code: 'TERRITORY_BEYOND', territory, held });
      const next = act === 'supersede' ? await this.successorOf(tx, found, { typed: successor, covered: territory }) : ok(null);
      if (!next.ok) return next;
      await this.recording.within(tx, found, { act, reasons, names, today, ...(next.value !== null && { successor: next.value }) }, who.by);
      return ok(null);
    });
  }

  /** Another approved mapping between editions of the same standards, that holds wherever this one did. */
  private async successorOf(tx: Tx, { mapping }: FoundCase, { typed, covered }: Readonly<{ typed: string | null; covered: string }>): Promise<Result<string, ChangeRefusal>> {
    const read = readNumber(typed ?? '');
    if (!read.ok || read.value.letter !== 'M' || read.value.number === mapping.number) return refuse({ code: 'MAPPING_SUCCESSOR_UNFIT' });
    const territory = await this.publications.territoryOfSuccessor(tx, mapping.number, read.value.number);
    if (territory === null) return refuse({ code: 'MAPPING_SUCCESSOR_UNFIT' });
    return liesWithin(covered, territory) ? ok(read.value.number) : refuse({ code: 'TERRITORY_NOT_COVERED', territory, covered });
  }
}
