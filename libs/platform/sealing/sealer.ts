import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { sealingKey } from './key-file';

/** Where a sealed value lies. It cannot be opened anywhere else, so that no row can take another's secret. */
export type Place = Readonly<{ table: string; row: string; column: string }>;

/** Keeps what must be read again, and by nobody who has the database alone. */
export abstract class Sealer {
  abstract seal(secret: string, place: Place): Buffer;
  /** @throws where the value was sealed with another key, for another place, or changed since */
  abstract open(sealed: Buffer, place: Place): string;
  /** A mark of 32 bytes by which equal texts are found again, and from which the text is not. */
  abstract mark(text: string): Buffer;
}

const VERSION = 1;
const [IV_BYTES, TAG_BYTES] = [12, 16];

/**
 * AES-256-GCM (NIST SP 800-38D) with a random IV of 96 bits; the place is authenticated beside the content. Layout: version
 * (1 byte), IV (12), tag (16), content. Marks are HMAC-SHA-256. Both keys come by HKDF from the one in the folder, which is
 * read when it is first needed.
 */
export class FileSealer extends Sealer {
  private keys: Readonly<{ seal: Buffer; mark: Buffer }> | null = null;

  constructor(private readonly folder: string) {
    super();
  }

  seal(secret: string, place: Place): Buffer {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.own().seal, iv).setAAD(placeBytes(place));
    const content = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), content]);
  }

  open(sealed: Buffer, place: Place): string {
    if (sealed[0] !== VERSION) throw new Error(`sealed value of ${place.table}.${place.column} has an unknown form`);
    const [ivEnd, tagEnd] = [1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES];
    const cipher = createDecipheriv('aes-256-gcm', this.own().seal, sealed.subarray(1, ivEnd)).setAAD(placeBytes(place));
    cipher.setAuthTag(sealed.subarray(ivEnd, tagEnd));
    return Buffer.concat([cipher.update(sealed.subarray(tagEnd)), cipher.final()]).toString('utf8');
  }

  mark(text: string): Buffer {
    return createHmac('sha256', this.own().mark).update(text).digest();
  }

  private own() {
    if (this.keys) return this.keys;
    const key = sealingKey(this.folder);
    const derived = (use: string) => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `gongtong ${use}`, 32));
    this.keys = { seal: derived('seal'), mark: derived('mark') };
    return this.keys;
  }
}

const placeBytes = ({ table, row, column }: Place): Buffer => Buffer.from(`${table}:${row}:${column}`);
