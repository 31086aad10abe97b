import { canonicalJson, type Json } from '@pure/kernel';
import { checkTlogProof, readTlogProof, TreeHashes, type VerifierKey } from '@pure/log';
import { sha256, verifyEd25519 } from '../cryptography';
import { entryIn } from './log-entry';

type Members = Readonly<Record<string, unknown>>;
type Part = 'commit' | 'reveal';
/** `part`: the announcement or the opening; `code`: of a fault of the log, or that the log holds another document, or none yet. */
export type DrawLogFault = Readonly<{ part: Part; code: string }>;
export type LogKeys = Readonly<{ keys: readonly VerifierKey[]; origin: string }>;

const members = (value: unknown): Members => ({ ...(typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}) });
const isJson = (value: unknown): value is Json => value === null || ['boolean', 'number', 'string'].includes(typeof value) || (Array.isArray(value) ? value.every(isJson) : typeof value === 'object' && Object.values(value).every(isJson));
const digestOf = (document: unknown): string => (isJson(document) ? Buffer.from(sha256(Buffer.from(canonicalJson(document)))).toString('hex') : '');

/** Whether announcement and opening, as `GET /api/v1/draws/{number}` gives them, are what the public log holds, by the receipts that came with them. */
export function drawLogFaults(draw: unknown, by: LogKeys): readonly DrawLogFault[] {
  const { announcement, log } = members(draw);
  const receipts = members(log);
  const records = members(draw)['records'];
  const parts = [{ part: 'commit', version: 1, document: announcement }, { part: 'reveal', version: records, document: revealed(members(draw)) }] as const;
  return parts.flatMap(({ part, version, document }) => {
    const code = faultOf(receipts[part], { number: members(announcement)['number'], version, sha256: digestOf(document) }, by);
    return code === null ? [] : [{ part, code }];
  });
}

/** The last record as it was published: the opening, or the last seat that changed hands. */
function revealed({ number, records, unilateral, opening, replacements }: Members): Members {
  const last: unknown = Array.isArray(replacements) ? replacements.at(-1) : undefined;
  const { left, reason, label } = members(last);
  return { number, version: records, ...(last !== undefined && { act: 'replaced', left, reason, label }), unilateral, opening };
}

function faultOf(receipt: unknown, told: Readonly<{ number: unknown; version: unknown; sha256: string }>, { keys, origin }: LogKeys): string | null {
  if (typeof receipt !== 'string') return 'DRAW_NOT_LOGGED';
  const brought = readTlogProof(receipt);
  if (!brought.ok) return brought.refusal.code;
  const { extra = new Uint8Array(0) } = brought.value;
  const entry = entryIn(extra);
  if (!entry) return 'RECEIPT_WITHOUT_ENTRY';
  const checked = checkTlogProof(receipt, extra, { hashes: new TreeHashes(sha256), origin, keys, verify: verifyEd25519 });
  if (!checked.ok) return checked.refusal.code;
  return entry.no === told.number && entry.ver === told.version && entry.sha256 === told.sha256 ? null : 'DRAW_LOG_DIFFERS';
}
