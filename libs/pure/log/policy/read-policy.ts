import { type Result, ok, refuse } from '@pure/kernel';
import { sameBytes, type Sha256 } from '../merkle/hashes';
import { readKey, type SignatureType, type VerifierKey } from '../note/key';
import type { Policy, PolicyWitness, Quorum } from './policy';

export type PolicyFault =
  | 'POLICY_CHARACTER' | 'POLICY_WORD_UNKNOWN' | 'POLICY_LINE_MALFORMED' | 'POLICY_KEY' | 'POLICY_KEY_TWICE' | 'POLICY_NAME_TAKEN' | 'POLICY_NAME_UNKNOWN' | 'POLICY_MEMBER_TWICE'
  | 'POLICY_THRESHOLD' | 'POLICY_QUORUM_TWICE' | 'POLICY_QUORUM_MISSING';
/** `line` counts from 1; a quorum that is missing is told behind the last one. */
export type PolicyRefusal = Readonly<{ code: PolicyFault; line: number }>;

type Read = { logs: VerifierKey[]; witnesses: PolicyWitness[]; names: Map<string, Quorum>; members: Set<string>; quorum: Quorum | null };
type Line = Readonly<{ words: readonly string[]; line: number; sha256: Sha256 }>;
type AddLine = (read: Read, line: Line) => PolicyFault | null;

const NONE = 'none';
/** Those of ASCII; a tab may stand anywhere. */
const CONTROL = /[^\P{Cc}\t\u0080-\u009f]/u;

/** A policy file (C2SP tlog-policy). Its first fault is told. */
export function readPolicy(sha256: Sha256, text: string): Result<Policy, PolicyRefusal> {
  const read: Read = { logs: [], witnesses: [], names: new Map(), members: new Set(), quorum: null };
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    const code = CONTROL.test(line) ? 'POLICY_CHARACTER' : isIdle(words) ? null : add(read, { words, line: at + 1, sha256 });
    if (code) return refuse({ code, line: at + 1 });
  }
  const { logs, witnesses, quorum } = read;
  return quorum ? ok({ logs, witnesses, quorum }) : refuse({ code: 'POLICY_QUORUM_MISSING', line: lines.length });
}

const kinds = new Map<string | undefined, AddLine>([['log', addLog], ['witness', addWitness], ['group', addGroup], ['quorum', setQuorum]]);

function add(read: Read, line: Line): PolicyFault | null {
  const kind = kinds.get(line.words[0]);
  return kind ? kind(read, line) : 'POLICY_WORD_UNKNOWN';
}

const isIdle = ([first]: readonly string[]): boolean => first === undefined || first.startsWith('#');

function addLog({ logs }: Read, { words: [, text = '', , ...more], sha256 }: Line): PolicyFault | null {
  if (more.length > 0) return 'POLICY_LINE_MALFORMED';
  const key = keyOf(sha256, text, 'ed25519');
  if (!key) return 'POLICY_KEY';
  if (logs.some(isSame(key))) return 'POLICY_KEY_TWICE';
  logs.push(key);
  return null;
}

function addWitness({ witnesses, names }: Read, { words: [, name, text, url, ...more], line, sha256 }: Line): PolicyFault | null {
  if (name === undefined || text === undefined || more.length > 0) return 'POLICY_LINE_MALFORMED';
  if (name === NONE || names.has(name)) return 'POLICY_NAME_TAKEN';
  const key = keyOf(sha256, text, 'cosignature-v1');
  if (!key) return 'POLICY_KEY';
  if (witnesses.some(({ key: other }) => isSame(key)(other))) return 'POLICY_KEY_TWICE';
  witnesses.push({ name, key, url: url ?? null, line });
  names.set(name, { witness: key });
  return null;
}

function addGroup({ names, members }: Read, { words: [, name, threshold = '', ...group] }: Line): PolicyFault | null {
  if (name === undefined || group.length === 0) return 'POLICY_LINE_MALFORMED';
  if (name === NONE || names.has(name)) return 'POLICY_NAME_TAKEN';
  const needed = { all: group.length, any: 1 }[threshold] ?? (/^[1-9]\d{0,3}$/.test(threshold) ? Number(threshold) : 0);
  if (needed < 1 || needed > group.length) return 'POLICY_THRESHOLD';
  const found = group.map((member) => names.get(member));
  if (found.some((member) => member === undefined)) return 'POLICY_NAME_UNKNOWN';
  if (new Set(group).size < group.length || group.some((member) => members.has(member))) return 'POLICY_MEMBER_TWICE';
  for (const member of group) members.add(member);
  names.set(name, { needed, members: found as Quorum[] });
  return null;
}

function setQuorum(read: Read, { words: [, name, ...more] }: Line): PolicyFault | null {
  if (name === undefined || more.length > 0) return 'POLICY_LINE_MALFORMED';
  if (read.quorum) return 'POLICY_QUORUM_TWICE';
  const quorum = name === NONE ? { needed: 0, members: [] } : read.names.get(name);
  if (!quorum) return 'POLICY_NAME_UNKNOWN';
  read.quorum = quorum;
  return null;
}

function keyOf(sha256: Sha256, text: string, type: SignatureType): VerifierKey | null {
  const key = readKey(sha256, text);
  return key?.type === type ? key : null;
}

const isSame = ({ publicKey }: VerifierKey) => (other: VerifierKey): boolean => sameBytes(publicKey, other.publicKey);
