import { isRecord, jsonOf } from '../bytes/bytes';
import { isInstant } from './key';

/** What an entry of the public log says of the version that it stands for. `at`: when the log got it, an instant of ISO 8601. */
export type LogLeaf = Readonly<{ number: string; version: number; sha256: string; at: string }>;

/** Null where the bytes are no entry of a document. To be believed with a receipt only. */
export function readLeaf(bytes: Uint8Array): LogLeaf | null {
  const told = jsonOf(bytes);
  if (!isRecord(told)) return null;
  const { no, ver, sha256, at } = told;
  return typeof no === 'string' && typeof ver === 'number' && typeof sha256 === 'string' && isInstant(at) ? { number: no, version: ver, sha256, at } : null;
}

export const isLeafOf = (leaf: LogLeaf, { document, sha256 }: Readonly<{ document: Readonly<{ number: string; version: number }>; sha256: string }>): boolean =>
  leaf.number === document.number && leaf.version === document.version && leaf.sha256 === sha256;
