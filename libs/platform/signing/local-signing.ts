import { KeyFolder, type KeptKey } from './key-folder';
import { type KeyUse, type LogUse, Signing, type Signature, type SigningKey, type Suite } from './signing';

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
    return signatureOf(await this.activeKey(use), message);
  }

  /** @throws where the folder holds no such key */
  async endorse(use: LogUse, message: Uint8Array, since: string): Promise<readonly Signature[]> {
    const keys = (await this.folder.keys()).filter((key) => key.use === use).sort((a, b) => a.place - b.place);
    const first = keys.findIndex(({ kid }) => kid === since);
    if (first < 0) throw new Error(`there is no key ${since} for ${use}`);
    return Promise.all(keys.slice(first).map((key) => signatureOf(key, message)));
  }

  /** The next key of a use: the active one from now on, in every process. Of two who rotate at once, one does; both get its key. */
  async rotate(use: KeyUse, suite: Suite): Promise<SigningKey> {
    const retired = await this.folder.active(use);
    return publicPart(await this.made(use, (retired?.place ?? 0) + 1, suite));
  }

  private async activeKey(use: KeyUse): Promise<KeptKey> {
    return (await this.folder.active(use)) ?? this.made(use, 1, 'ed25519');
  }

  private async made(use: KeyUse, place: number, suite: Suite): Promise<KeptKey> {
    this.folder.make(use, place, suite);
    const made = await this.folder.active(use);
    if (!made) throw new Error(`the key for ${use} has gone`);
    return made;
  }
}

const publicPart = ({ kid, use, suite, publicKey, activeFrom, retiredAt }: KeptKey): SigningKey => ({ kid, use, suite, publicKey, activeFrom, retiredAt });

const signatureOf = async (key: KeptKey, message: Uint8Array): Promise<Signature> => ({ suite: key.suite, kid: key.kid, value: await key.sign(message) });
