import type { Signature, Signing, SigningKey } from '@platform/signing';
import { ok, refuse, type Result } from '@pure/kernel';
import { isOfKey, readNote, type Sha256, writeNote } from '@pure/log';
import type { Epoch } from '../../domain/logs';
import { headUses, verifierOf } from './key-events';

/**
 * `LOG_KEY_MISSING`: the signer does not have the key by which it signs, or the one that signed what everybody sees.
 * `LOG_KEY_ROTATED`: it was rotated in this very moment; the next head is by the new key.
 */
export type SignRefusal = Readonly<{ code: 'LOG_KEY_MISSING' } | { code: 'LOG_KEY_ROTATED' }>;

/** What is signed: `text` of a checkpoint; `seen`: the note that everybody sees of the log now. */
export type ToSign = Readonly<{ text: string; seen: string | null; keys: readonly SigningKey[] }>;

/**
 * Signs a head by the active key of its log. As long as everybody sees a head that this key did not sign, by the keys since
 * that one too: whoever knows only an older key finds the new one announced under a signature by it.
 */
export class SignHead {
  constructor(
    private readonly signing: Signing,
    private readonly sha256: Sha256,
  ) {}

  /** Gives the signed note. */
  async execute(epoch: Epoch, { text, seen, keys }: ToSign): Promise<Result<string, SignRefusal>> {
    const own = keys.filter(({ use }) => use === headUses[epoch.log]);
    const active = own.find(({ retiredAt }) => retiredAt === null);
    const since = seen === null ? active : this.lastSigner(epoch, own, seen);
    if (!active || !since) return refuse({ code: 'LOG_KEY_MISSING' });
    const signed = await this.signed(epoch, new TextEncoder().encode(text), since);
    if (signed.at(-1)?.kid !== active.kid) return refuse({ code: 'LOG_KEY_ROTATED' });
    const signatures = signed.flatMap(({ kid, value }) => own.filter((key) => key.kid === kid).map((key) => this.lineOf(epoch, key, value)));
    return ok(writeNote({ text, signatures }));
  }

  private async signed({ log }: Epoch, message: Uint8Array, { kid, retiredAt }: SigningKey): Promise<readonly Signature[]> {
    return retiredAt === null ? [await this.signing.sign(headUses[log], message)] : this.signing.endorse(headUses[log], message, kid);
  }

  /** `keys`: the oldest first. */
  private lastSigner(epoch: Epoch, keys: readonly SigningKey[], seen: string): SigningKey | undefined {
    const note = readNote(seen);
    return keys.findLast((key) => note.ok && note.value.signatures.some((signature) => isOfKey(verifierOf(this.sha256, epoch, key), signature)));
  }

  private lineOf(epoch: Epoch, key: SigningKey, signature: Uint8Array) {
    const { name, id } = verifierOf(this.sha256, epoch, key);
    return { name, id, signature };
  }
}
