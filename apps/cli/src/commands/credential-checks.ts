import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CredentialKey, type LogLeaf, readKeySet, readLeaf, REGISTRAR, statusIn, type StatedPlace, type StatusPurpose, type Trust, type VerifySignature, verifyStatusList } from '@pure/credential';
import { ok, refuse, type Result } from '@pure/kernel';
import { checkTlogProof, readTlogProof, TreeHashes } from '@pure/log';
import type { T } from '@platform/locale';
import { CommandFault } from '../command-fault';
import { gunzip, sha256, verifyEd25519 } from '../cryptography';
import { keyOf } from './verify-log';

export type Refusals = Readonly<{ code: string; faults?: readonly string[] }>;
/** What can be said of it, line by line. */
export type Findings = Result<readonly string[], Refusals>;
export type Means = Trust & Readonly<{ verify: VerifySignature }>;

/** The entry that the receipt brings along, once it holds: the key has to be active when the log got it. */
export async function inLog(receipt: string, logKey: readonly string[], t: T): Promise<Result<Readonly<{ leaf: LogLeaf; line: string }>, Refusals>> {
  const keys = logKey.map((key) => keyOf(key, t));
  const [{ name: origin } = { name: undefined }] = keys;
  if (origin === undefined) throw new CommandFault(t('cli.verify.noLogKey'));
  const text = await textAt(receipt, t);
  const read = readTlogProof(text);
  const entry = (read.ok ? read.value.extra : undefined) ?? new Uint8Array(0);
  const checked = checkTlogProof(text, entry, { hashes: new TreeHashes(sha256), origin, keys, verify: verifyEd25519 });
  if (!checked.ok) return refuse({ code: 'RECEIPT_WRONG', faults: [`  ${t(`log.${checked.refusal.code}`)} (${checked.refusal.code})`] });
  const leaf = readLeaf(entry);
  if (!leaf) return refuse({ code: 'RECEIPT_OF_OTHER_DOCUMENT' });
  return ok({ leaf, line: t('cli.verify.logHasIt', { origin, at: leaf.at, signers: checked.value.signers.map(({ name }) => name).join(', ') }) });
}

/** What lists speak of: its places, the key that signed it, and the codes of what they may say. */
export type Listed = Readonly<{ status: readonly StatedPlace[]; key: CredentialKey; setCodes: Readonly<Record<StatusPurpose, string>> }>;

/** What the lists say of it; each that was named has to hold and to be one of its own. */
export async function standingOf({ status, key, setCodes }: Listed, texts: readonly string[], means: Means, t: T): Promise<Findings> {
  if (texts.length === 0) return ok([t('cli.verify.statusUnknown')]);
  const lines: string[] = [];
  for (const text of texts) {
    const list = await verifyStatusList(text.trim(), { ...means, gunzip });
    if (!list.ok) return list;
    const { id, purpose, validFrom } = list.value;
    const place = status.find((each) => each.list === id && each.purpose === purpose);
    const set = place ? statusIn(list.value, place, key.use) : refuse({ code: 'STATUS_LIST_OTHER' });
    if (!set.ok) return set;
    if (set.value) return refuse({ code: setCodes[purpose] });
    lines.push(t(`cli.verify.clear.${purpose}`, { at: validFrom }));
  }
  return ok(lines);
}

export async function keysAt(place: string, t: T): Promise<readonly CredentialKey[]> {
  const keys = keysIn(await textAt(place, t));
  if (!keys?.some(({ use }) => use.startsWith(REGISTRAR))) throw new CommandFault(t('cli.verify.noKeySet', { place }));
  return keys;
}

function keysIn(text: string): readonly CredentialKey[] | null {
  try {
    return readKeySet(JSON.parse(text));
  } catch {
    return null;
  }
}

export async function textAt(place: string, t: T): Promise<string> {
  if (!/^https?:/.test(place)) {
    const text = await readFile(place, 'utf8').catch(() => null);
    if (text === null) throw new CommandFault(t('cli.refusal.FILE_NOT_FOUND', { name: path.basename(place) }));
    return text;
  }
  const response = await fetch(place).catch(() => null);
  if (!response?.ok) throw new CommandFault(t('cli.verify.away', { place, status: response?.status ?? '–' }));
  return response.text();
}
