/** What a query asks of the index: all `tokens` must be there, and each of `words` in the folded text. */
export type QueryTokens = Readonly<{ tokens: readonly number[]; words: readonly string[] }>;

/** Letters written without spaces: ideographs, kana, bopomofo. Of one code unit, and below every hash. */
const UNSPACED = String.raw`\u3005\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff`;
const ASTRAL = String.raw`\u{20000}-\u{3ffff}`;
const RUN = new RegExp(`[${UNSPACED}${ASTRAL}]+|[[\\p{L}\\p{N}]--[${UNSPACED}${ASTRAL}]]+`, 'gv');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}${ASTRAL}]`, 'u');
/** A word of a query: letters and digits, with the signs that join them. */
const WORD = /[\p{L}\p{N}]+(?:[-./+&'·]+[\p{L}\p{N}]+)*/gu;

/** The lowest hash; units of unspaced letters, alone or packed in pairs, stay out of this range. */
const FIRST_HASH = 0xa0000000;
const HASHES = 0x60000000;

/**
 * Tokens of a folded text for an `int4[]`, distinct and ascending: each ideograph as its code, each two neighbours as
 * `first << 16 | second`, each word of other letters or digits as a stable hash (negative). An ideograph beyond U+FFFF
 * and a pair that has one are hashed.
 */
export function tokens(folded: string): number[] {
  const found = new Set<number>();
  for (const [run] of folded.matchAll(RUN)) {
    if (!IS_UNSPACED.test(run)) found.add(hash(run));
    else {
      addSingles(found, run);
      addPairs(found, run);
    }
  }
  return ascending(found);
}

/**
 * Tokens that a text needs to have to hold this folded query: pairs, a single ideograph only where it stands alone.
 * The words are the query's words, distinct, in order, without signs around them; signs inside (`gb/t`, `4943.1`) are kept.
 */
export function queryTokens(folded: string): QueryTokens {
  const words = [...new Set(Array.from(folded.matchAll(WORD), ([word]) => word))];
  const found = new Set<number>();
  for (const [run] of words.join(' ').matchAll(RUN)) {
    if (!IS_UNSPACED.test(run)) found.add(hash(run));
    else if ([...run].length === 1) addSingles(found, run);
    else addPairs(found, run);
  }
  return { tokens: ascending(found), words };
}

function ascending(found: ReadonlySet<number>): number[] {
  const sorted = new Int32Array(found.size);
  let size = 0;
  for (const token of found) sorted[size++] = token;
  return Array.from(sorted.sort());
}

function addSingles(found: Set<number>, run: string): void {
  for (const letter of run) found.add(letter.length === 1 ? letter.charCodeAt(0) : hash(letter));
}

function addPairs(found: Set<number>, run: string): void {
  let first = '';
  for (const second of run) {
    if (first !== '') found.add(first.length + second.length === 2 ? (first.charCodeAt(0) << 16) | second.charCodeAt(0) : hash(first + second));
    first = second;
  }
}

/** FNV-1a over the code units, moved into the range that no ideograph and no pair of them uses; a signed 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (FIRST_HASH + ((value >>> 0) % HASHES)) | 0;
}
