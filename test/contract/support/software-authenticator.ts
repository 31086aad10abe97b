import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** What is done wrong, for tests of what must be refused. */
export type Wrong = Readonly<{ origin?: string; rpId?: string; verified?: boolean; counter?: number; challenge?: string }>;
type Options = Readonly<{ challenge: string; rp?: { id?: string }; rpId?: string }>;

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const text = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

/** An authenticator and its browser in one, as far as a site sees them (WebAuthn Level 3, 6.1 and 6.5): one ES256 key, no attestation. */
export class SoftwareAuthenticator {
  private readonly id = randomBytes(32);
  private readonly keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private counter = 0;

  constructor(private readonly origin: string) {}

  /** The answer to options of a registration. */
  create({ challenge, rp }: Options, wrong: Wrong = {}) {
    const data = this.authenticatorData(wrong.rpId ?? rp?.id ?? '', wrong, Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, coseKey(this.keys.publicKey)]));
    const attestation = Buffer.concat([Buffer.from([0xa3]), cborText('fmt'), cborText('none'), cborText('attStmt'), Buffer.from([0xa0]), cborText('authData'), cborBytes(data)]);
    return {
      id: text(this.id), rawId: text(this.id), type: 'public-key', clientExtensionResults: {},
      response: { clientDataJSON: text(this.clientData('webauthn.create', challenge, wrong)), attestationObject: text(attestation), transports: ['internal'] },
    };
  }

  /** The answer to options of a sign-in. */
  get({ challenge, rpId }: Options, wrong: Wrong = {}) {
    this.counter += 1;
    const [data, client] = [this.authenticatorData(wrong.rpId ?? rpId ?? '', wrong), this.clientData('webauthn.get', challenge, wrong)];
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.keys.privateKey);
    return {
      id: text(this.id), rawId: text(this.id), type: 'public-key', clientExtensionResults: {},
      response: { clientDataJSON: text(client), authenticatorData: text(data), signature: text(signature) },
    };
  }

  private clientData(type: string, challenge: string, wrong: Wrong): string {
    return JSON.stringify({ type, challenge: wrong.challenge ?? challenge, origin: wrong.origin ?? this.origin, crossOrigin: false });
  }

  /** Flags: present (1), verified (4), a credential follows (64). */
  private authenticatorData(rpId: string, { verified = true, counter = this.counter }: Wrong, credential?: Buffer): Buffer {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([sha256(rpId), Buffer.from([1 + (verified ? 4 : 0) + (credential ? 64 : 0)]), count, credential ?? Buffer.alloc(0)]);
  }
}

/** EC2, ES256, P-256 and the two coordinates (RFC 9053, 7.1.1). */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const coordinate = (label: number, value: string) => Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]);
  return Buffer.concat([Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]), coordinate(0x21, x), coordinate(0x22, y)]);
}

const cborText = (value: string): Buffer => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const cborBytes = (value: Buffer): Buffer => Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 255]), value]);
