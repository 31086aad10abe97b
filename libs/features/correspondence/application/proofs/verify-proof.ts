import { hash } from 'node:crypto';
import type { EngineFacts, KeyedEditions } from '@features/catalogue';
import { checkProof, type Fact, factsBetween, type Leaf, leafOf, type Proof, type ProofFault, type ProofStep } from '@pure/equivalence';
import type { LiveGraph } from '../graph/live-graph';

/** What no check of a proof alone can find: a fact that this database does not have, or has otherwise by now. */
export const leafFaultCodes = ['LEAF_UNKNOWN', 'LEAF_CHANGED'] as const;
export type LeafFault = Readonly<{ step: number; leaf: string; code: (typeof leafFaultCodes)[number] }>;

/** `valid`: the proof holds, and every fact that it cites is what this database has now. */
export type VerifiedProof = Readonly<{ valid: boolean; faults: readonly (ProofFault | LeafFault)[] }>;

/** Checks a proof that came from outside, first by itself, then against the facts on record. */
export class VerifyProof {
  constructor(
    private readonly live: LiveGraph,
    private readonly editions: KeyedEditions,
    private readonly facts: EngineFacts,
  ) {}

  async execute(proof: unknown): Promise<VerifiedProof> {
    const own = checkProof(proof, (text) => hash('sha256', text));
    const faults = isReadable(proof, own) ? [...own, ...(await this.leafFaults(proof.steps))] : own;
    return { valid: faults.length === 0, faults };
  }

  private async leafFaults(steps: readonly ProofStep[]): Promise<readonly LeafFault[]> {
    const onRecord = await Promise.all(steps.map((step) => this.between(step)));
    return steps.flatMap(({ leaves }, step) => leaves.flatMap((leaf): readonly LeafFault[] => {
      const code = faultOf(leaf, onRecord[step] ?? []);
      return code ? [{ step, leaf: leaf.fact.id, code }] : [];
    }));
  }

  /** The facts on record between the two documents of a step. */
  private async between({ from, to }: ProofStep): Promise<readonly Fact[]> {
    const [keys, { graph }] = await Promise.all([this.editions.keysOf([from, to]), this.live.graph()]);
    const [a, b] = [keys.get(from), keys.get(to)];
    if (a === undefined || b === undefined) return [];
    return (await this.facts.facts(factsBetween(graph, a, b))).facts;
  }
}

const UNREADABLE: ReadonlySet<ProofFault['code']> = new Set(['PROOF_FORM_WRONG', 'LEAF_DERIVED', 'PATH_TOO_LONG']);

/** The check read the proof to its end. */
const isReadable = (proof: unknown, faults: readonly ProofFault[]): proof is Proof => !faults.some(({ code }) => UNREADABLE.has(code));

/** A fact has changed where another of its kind from its source, or of its id, stands on record. */
function faultOf({ hash, fact }: Leaf, onRecord: readonly Fact[]): LeafFault['code'] | null {
  if (onRecord.some((known) => leafOf(known).hash === hash)) return null;
  const isLater = onRecord.some(({ id, kind, source }) => id === fact.id || (kind === fact.kind && source === fact.source));
  return isLater ? 'LEAF_CHANGED' : 'LEAF_UNKNOWN';
}
