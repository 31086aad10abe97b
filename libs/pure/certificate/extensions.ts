import { type Der, membersOf, oidOf, readDer, TAGS } from './der';

/** What a certificate is for. A critical list of purposes (extended key usage) among which none is to sign documents takes `signs` away. `authority`: it certifies others, over at most `depth` more authorities (null: as many as there are); `signs`: what its key signs may be held against it. */
export type Uses = Readonly<{ authority: boolean; depth: number | null; signs: boolean; certifies: boolean }>;

const [BASIC_CONSTRAINTS, KEY_USAGE, PURPOSES] = ['2.5.29.19', '2.5.29.15', '2.5.29.37'];
/** Those that may be critical without our looking into them: under which policy, other names. */
const UNREAD = new Set(['2.5.29.32', '2.5.29.17']);
/** Purposes under which a document may be signed: any (RFC 5280, 4.2.1.12), documents (RFC 9336, and as Microsoft and Adobe name it), mail (RFC 5280), which authorities give to seals. */
const FIT = new Set(['2.5.29.37.0', '1.3.6.1.5.5.7.3.36', '1.3.6.1.4.1.311.10.3.12', '1.2.840.113583.1.1.5', '1.3.6.1.5.5.7.3.4']);
const [DIGITAL_SIGNATURE, NON_REPUDIATION, CERTIFICATES] = [0x80, 0x40, 0x04]; // RFC 5280, 4.2.1.3
const TRUE = 0xff;

/** Null where one cannot be read, occurs twice, or is critical and unknown (RFC 5280, 4.2). */
export function usesIn(extensions: readonly Der[]): Uses | null {
  const uses: Uses = { authority: false, depth: null, signs: true, certifies: true };
  const seen = new Set<string>();
  let fits = true;
  for (const extension of extensions) {
    const read = readExtension(extension);
    if (!read || seen.has(read.id)) return null;
    seen.add(read.id);
    if (read.id === BASIC_CONSTRAINTS || read.id === KEY_USAGE) {
      const said: Partial<Uses> | null = read.id === BASIC_CONSTRAINTS ? constraintsIn(read.value) : usageIn(read.value);
      if (!said) return null;
      Object.assign(uses, said);
    } else if (read.id === PURPOSES) {
      const purposes = purposesIn(read.value);
      if (!purposes) return null;
      fits = !read.critical || purposes.some((purpose) => FIT.has(purpose));
    } else if (read.critical && !UNREAD.has(read.id)) return null;
  }
  return { ...uses, signs: uses.signs && fits };
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

/** One or more (RFC 5280, 4.2.1.12). */
function purposesIn(value: Uint8Array): readonly string[] | null {
  const read = readDer(value);
  const purposes = (read?.tag === TAGS.sequence ? (membersOf(read) ?? []) : []).map(oidOf);
  return purposes.length > 0 && purposes.every((purpose) => purpose !== null) ? purposes : null;
}

function usageIn(value: Uint8Array): Pick<Uses, 'signs' | 'certifies'> | null {
  const read = readDer(value);
  if (read?.tag !== TAGS.bits) return null;
  const bits = read.content[1] ?? 0;
  return { signs: (bits & (DIGITAL_SIGNATURE | NON_REPUDIATION)) !== 0, certifies: (bits & CERTIFICATES) !== 0 };
}
