import type { WritePool } from '@platform/database';
import { isOfKey, meetsQuorum, type NoteSignature, type Policy, type PolicyWitness, readSignature, type VerifierKey, writeSignature } from '@pure/log';
import type { CosignHead, Hindrance } from './cosign-head';
import type { HeadOfEpoch, Publications } from './publications';

/** Lets everybody see a head once the witnesses that the policy asks for have signed it. */
export class Publish {
  constructor(
    private readonly pool: WritePool,
    private readonly publications: Publications,
    private readonly cosign: CosignHead,
    private readonly policy: Policy,
  ) {}

  /** What waits for witnesses, or waited when they were needed. Tells what stood in the way. */
  async execute(): Promise<readonly Hindrance[]> {
    const hindrances: Hindrance[] = [];
    for (const waiting of await this.publications.unpublished()) hindrances.push(...(await this.publish(waiting)));
    return hindrances;
  }

  /** All witnesses are asked at once; none keeps another's signature from being kept. One that saw more leaves than there are keeps the head back. */
  private async publish(waiting: HeadOfEpoch): Promise<readonly Hindrance[]> {
    const { epoch, head } = waiting;
    const held = await this.held(waiting);
    const hindrances: Hindrance[] = [];
    await Promise.all(this.policy.witnesses.filter(({ key }) => !held.has(key)).map(async (witness) => {
      const asked = await this.cosign.execute(witness, waiting);
      if ('signature' in asked) held.set(witness.key, await this.keep(witness, waiting, asked.signature));
      else hindrances.push(asked.hindrance);
    }));
    const behind = hindrances.some(({ code }) => code === 'LOG_BEHIND_WITNESS');
    if (behind && (await this.publications.storedSize(epoch)) > head.size) return []; // another process was asking for a later head
    if (behind || !meetsQuorum(this.policy.quorum, [...held.keys()])) return hindrances;
    const note = head.note + this.policy.witnesses.flatMap(({ key }) => held.get(key) ?? []).map(writeSignature).join('');
    await this.pool.transaction((tx) => this.publications.publish(tx, epoch, { size: head.size, note }));
    return hindrances;
  }

  /** Signatures of the policy's witnesses that came when others were still missing. */
  private async held({ epoch, head }: HeadOfEpoch): Promise<Map<VerifierKey, NoteSignature>> {
    const held = new Map<VerifierKey, NoteSignature>();
    for (const line of await this.publications.cosignatures(epoch, head.size)) {
      const signature = readSignature(line.trimEnd());
      const witness = signature && this.policy.witnesses.find(({ key }) => isOfKey(key, signature));
      if (signature && witness) held.set(witness.key, signature);
    }
    return held;
  }

  private async keep({ key }: PolicyWitness, { epoch, head }: HeadOfEpoch, signature: NoteSignature): Promise<NoteSignature> {
    await this.pool.transaction((tx) => this.publications.addCosignature(tx, epoch, { size: head.size, witness: key.name, line: writeSignature(signature) }));
    return signature;
  }
}
