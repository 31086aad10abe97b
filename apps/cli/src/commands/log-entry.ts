/** What an entry of a log of this platform says of the document that it stands for. */
export type Entry = Readonly<{ no: string; ver: number; at: string; sha256: string }>;

/** Null where the bytes are no such entry. */
export function entryIn(bytes: Uint8Array): Entry | null {
  try {
    const entry: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && 'no' in value && typeof value.no === 'string' && 'ver' in value && typeof value.ver === 'number' && 'at' in value && typeof value.at === 'string' && 'sha256' in value && typeof value.sha256 === 'string';
