import { KeyFolder, type KeptKey } from './key-folder';
import { type KeyUse, Signing, type Signature, type SigningKey } from './signing';
import { signedBy } from './suites';

/** By key files that this process reads itself: within the signer, and in the demonstration. */
export class LocalSigning extends Signing {
  private readonly folder: KeyFolder;

  constructor(folder: string) {
    super();
    this.folder = new KeyFolder(folder);
  }

  async keys(): Promise<readonly SigningKey[]> {
    return (await this.folder.keys()).map(publicPart);
  }

  async sign(use: KeyUse, message: Uint8Array): Promise<Signature> {
    const { suite, kid, privateKey } = await this.activeKey(use);
    return { suite, kid, value: signedBy(suite, privateKey, message) };
  }

  private async activeKey(use: KeyUse): Promise<KeptKey> {
    const known = await this.folder.active(use);
    if (known) return known;
    this.folder.make(use, 1, 'ed25519');
    const made = await this.folder.active(use);
    if (!made) throw new Error(`the key for ${use} has gone`);
    return made;
  }
}

const publicPart = ({ kid, use, suite, publicKey, activeFrom, retiredAt }: KeptKey): SigningKey => ({ kid, use, suite, publicKey, activeFrom, retiredAt });
