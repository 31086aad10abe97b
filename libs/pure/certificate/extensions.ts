import { type Der, membersOf, oidOf, readDer, TAGS } from './der';

/** What a certificate is for. `authority`: it certifies others, over at most `depth` more authorities (null: as many as there are); `signs`: what its key signs may be held against it. */
export type Uses = Readonly<{ authority: boolean; depth: number | null; signs: boolean; certifies: boolean }>;

const [BASIC_CONSTRAINTS, KEY_USAGE] = ['2.5.29.19', '2.5.29.15'];
/** Those that may be critical without our looking into them: who may use it (extended), under which policy, other names. */
const UNREAD = new Set(['2.5.29.37', '2.5.29.32', '2.5.29.17']);
const [DIGITAL_SIGNATURE, NON_REPUDIATION, CERTIFICATES] = [0x80, 0x40, 0x04]; // RFC 5280, 4.2.1.3
const TRUE = 0xff;

/** Null where one cannot be read, occurs twice, or is critical and unknown (RFC 5280, 4.2). */
export function usesIn(extensions: readonly Der[]): Uses | null {
  const uses: Uses = { authority: false, depth: null, signs: true, certifies: true };
  const seen = new Set<string>();
  for (const extension of extensions) {
    const read = readExtension(extension);
    if (!read || seen.has(read.id)) return null;
    seen.add(read.id);
    if (read.id === BASIC_CONSTRAINTS || read.id === KEY_USAGE) {
      const said: Partial<Uses> | null = read.id === BASIC_CONSTRAINTS ? constraintsIn(read.value) : usageIn(read.value);
      if (!said) return null;
      Object.assign(uses, said);
    } else if (read.critical && !UNREAD.has(read.id)) return null;
  }
  return uses;
}

function readExtension(extension: Der): Readonly<{ id: string; critical: boolean; value: Uint8Array }> | null {
  const members = membersOf(extension) ?? [];
  const [head, last] = [members[0], members.at(-1)];
  const id = head && oidOf(head);
  const flag = members.length === 3 ? members[1] : undefined;
  if (!id || last?.tag !== TAGS.octets || members.length < 2 || members.length > 3 || (flag && flag.tag !== TAGS.boolean)) return null;
  return { id, critical: flag?.content[0] === TRUE, value: last.content };
}

function constraintsIn(value: Uint8Array): Pick<Uses, 'authority' | 'depth'> | null {
  const read = readDer(value);
  const members = read?.tag === TAGS.sequence ? membersOf(read) : null;
  if (!members || members.length > 2) return null;
  const authority = members[0]?.tag === TAGS.boolean && members[0].content[0] === TRUE;
  const depth = members.find(({ tag }) => tag === TAGS.integer)?.content;
  return { authority, depth: depth ? (depth[0] ?? 0) : null };
}

function usageIn(value: Uint8Array): Pick<Uses, 'signs' | 'certifies'> | null {
  const read = readDer(value);
  if (read?.tag !== TAGS.bits) return null;
  const bits = read.content[1] ?? 0;
  return { signs: (bits & (DIGITAL_SIGNATURE | NON_REPUDIATION)) !== 0, certifies: (bits & CERTIFICATES) !== 0 };
}
