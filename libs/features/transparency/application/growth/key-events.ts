import type { Tx } from '@platform/database';
import type { PublicLog } from '@platform/publishing';
import type { KeyUse, SigningKey } from '@platform/signing';
import { type Sha256, type VerifierKey, verifierKey, writeKey } from '@pure/log';
import { type EndedEpoch, keyEvent } from '../../domain/key-event';
import type { Epoch, LogName } from '../../domain/logs';
import type { LogStore } from '../log-store';

/** Which keys sign the heads of which log. */
export const headUses = { main: 'log', examples: 'log-examples' } as const satisfies Record<LogName, KeyUse>;

/** The key of a log as those know it who follow the log. */
export const verifierOf = (sha256: Sha256, { origin }: Epoch, { publicKey }: SigningKey): VerifierKey => verifierKey(sha256, origin, 'ed25519', publicKey);

/** Every key of the platform has its life in the log: a record under its `kid`, one version for each event. */
export class KeyEvents {
  constructor(
    private readonly store: LogStore,
    private readonly records: PublicLog,
    private readonly sha256: Sha256,
  ) {}

  /** Hands over what the log does not tell yet of the keys that belong into it; those of examples belong among examples. */
  async note(tx: Tx, epoch: Epoch, keys: readonly SigningKey[]): Promise<void> {
    const own = keys.filter(({ use }) => use.endsWith('-examples') === (epoch.log === 'examples'));
    const told = new Map((await this.store.toldOfKeys(tx, own.map(({ kid }) => kid))).map((each) => [each.kid, each]));
    for (const key of own) {
      const known = told.get(key.kid);
      if (!known) await this.add(tx, epoch, { key: { ...key, retiredAt: null }, version: 1 });
      if (key.retiredAt !== null && !known?.retired) await this.add(tx, epoch, { key, version: (known?.version ?? 1) + 1 });
    }
  }

  /** The first event of an epoch: the key that signs it, and the last head of the epoch before. Gives the version under its `kid`. */
  async begin(tx: Tx, epoch: Epoch, { key, after }: Readonly<{ key: SigningKey; after: EndedEpoch | null }>): Promise<number> {
    const [known] = await this.store.toldOfKeys(tx, [key.kid]);
    const version = (known?.version ?? 0) + 1;
    await this.add(tx, epoch, { key, version, after });
    return version;
  }

  private add(tx: Tx, epoch: Epoch, { key, version, after = null }: Readonly<{ key: SigningKey; version: number; after?: EndedEpoch | null }>): Promise<void> {
    const { kid, use, suite, publicKey, activeFrom, retiredAt } = key;
    const verifier = use === headUses[epoch.log] ? writeKey(verifierOf(this.sha256, epoch, key)) : null;
    const document = keyEvent({ kid, use, suite, publicKey, verifierKey: verifier, activeFrom, retiredAt }, after);
    return this.records.add(tx, { kind: 'key-event', number: kid, version, org: null, document, example: epoch.log === 'examples' });
  }
}
