import type { Tx } from '@platform/database';
import { Clock, type LocalDate, ok, refuse, type Result } from '@pure/kernel';
import type { Proposed } from '../../domain/edits/proposed';
import type { ImportStore } from '../import/import-store';
import type { LookUpNumbers } from '../search/look-up-numbers';
import type { ProposalStore } from './proposal-store';
import { readStandards, type ProposalFault, type ReadStandards } from './read-standards';
import type { Tried, TryFacts, TryRefusal } from './try-facts';

export type PreviewRefusal = TryRefusal | Readonly<{ code: 'STANDARDS_MISSING' }>;
/** Faults of every row; nothing of a proposal with one is kept. */
export type ProposalFaulty = Readonly<{ code: 'PROPOSAL_FAULTY'; faults: readonly ProposalFault[] }>;
export type SoundRefusal = PreviewRefusal | ProposalFaulty | Readonly<{ code: 'NOTHING_NEW' }>;

/** What is read before a transaction, on connections of its own: the numbers of a proposal, and the day. */
export type Prepared = Readonly<{ proposed: Proposed; read: ReadStandards; today: LocalDate }>;

/** What a proposal would change, standard by standard, and every faulty row. Nothing is kept. */
export class PreviewFacts {
  constructor(
    private readonly lookUp: LookUpNumbers,
    private readonly store: ImportStore,
    private readonly proposals: ProposalStore,
    private readonly trying: TryFacts,
    private readonly clock: Clock,
  ) {}

  async prepare(proposed: Proposed): Promise<Prepared> {
    return { proposed, read: await readStandards(this.lookUp, proposed.standards), today: await this.clock.today() };
  }

  async execute(proposed: Proposed): Promise<Result<Tried, PreviewRefusal>> {
    const prepared = await this.prepare(proposed);
    return this.store.transaction(false, (tx) => this.look(tx, prepared));
  }

  /** The proposal with the numbers as the catalogue has them, where nothing is wrong with it and a source says something that was not on record. */
  async sound(tx: Tx, prepared: Prepared): Promise<Result<Proposed, SoundRefusal>> {
    const tried = await this.proposals.takenBack(tx, () => this.look(tx, prepared));
    if (!tried.ok) return tried;
    const { faults, standards, isNew } = tried.value;
    if (faults.length > 0) return refuse({ code: 'PROPOSAL_FAULTY', faults });
    return isNew ? ok({ ...prepared.proposed, standards: standards.map(({ number }) => number) }) : refuse({ code: 'NOTHING_NEW' });
  }

  private async look(tx: Tx, { proposed, read, today }: Prepared): Promise<Result<Tried, PreviewRefusal>> {
    if (read.standards.length > 0) return this.trying.within(tx, proposed, read, today);
    return read.faults.length === 0 ? refuse({ code: 'STANDARDS_MISSING' }) : ok({ standards: [], faults: read.faults, isNew: false });
  }
}
