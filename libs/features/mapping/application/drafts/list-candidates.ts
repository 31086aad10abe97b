import type { EditionRef, KeyedEditions } from '@features/catalogue';
import type { LiveGraph } from '@features/correspondence';
import { type Graph, type Mask, pairsOverBases } from '@pure/equivalence';

/** Two editions of which something is derived over a base that both adopt. */
export type Candidate = Readonly<{ source: EditionRef; target: EditionRef; base: EditionRef; mask: Mask }>;
export type CandidatesAsked = Readonly<{ words: string; page: number; limit: number }>;
export type CandidatesPage = Readonly<{ items: readonly Candidate[]; total: number; next: number | null }>;
type Pair = Readonly<{ from: number; to: number; base: number; mask: Mask }>;

/** Pairs that are looked at; the narrowest come first. */
const MOST = 2_000;
const bits = (mask: Mask): number => [1, 2, 4, 8, 16].filter((bit) => (mask & bit) !== 0).length;

/** What could be mapped: pairs of editions of both sides of which the engine derives something, both still standing. */
export class ListCandidates {
  private held: Readonly<{ version: string; found: Promise<readonly Candidate[]> }> | null = null;

  constructor(
    private readonly live: LiveGraph,
    private readonly editions: KeyedEditions,
  ) {}

  async page({ words, page, limit }: CandidatesAsked): Promise<CandidatesPage> {
    const wanted = plain(words);
    const found = (await this.all()).filter(({ source, target, base }) => wanted === '' || [source, target, base].some(({ number, title }) => plain([number, ...Object.values(title)].join(' ')).includes(wanted)));
    const from = (page - 1) * limit;
    return { items: found.slice(from, from + limit), total: found.length, next: from + limit < found.length ? page + 1 : null };
  }

  /** Once for each version of the facts. */
  private async all(): Promise<readonly Candidate[]> {
    const { graph, version } = await this.live.graph();
    if (this.held?.version !== version) {
      const found = this.named(pairsOf(graph));
      this.held = { version, found };
      found.catch(() => { this.held = null; });
    }
    return this.held.found;
  }

  private async named(pairs: readonly Pair[]): Promise<readonly Candidate[]> {
    const editions = await this.editions.editions([...new Set(pairs.flatMap(({ from, to, base }) => [from, to, base]))]);
    return pairs.flatMap(({ from, to, base, mask }) => {
      const [source, target, shared] = [editions.get(from), editions.get(to), editions.get(base)];
      return source && target && shared && [source, target].every(({ status, citedOnly, year }) => !citedOnly && year !== undefined && status !== 'withdrawn' && status !== 'replaced') ? [{ source, target, base: shared, mask }] : [];
    });
  }
}

/** Each pair once, with what all its bases leave together; the narrowest first. */
function pairsOf(graph: Graph): readonly Pair[] {
  const { from, to, base, mask } = pairsOverBases(graph, 'taiwan', 'mainland');
  const pairs = new Map<string, Pair>();
  for (let at = 0; at < mask.length; at += 1) {
    const one = { from: from[at] ?? 0, to: to[at] ?? 0, base: base[at] ?? 0, mask: mask[at] ?? 0 };
    const known = pairs.get(`${one.from} ${one.to}`);
    pairs.set(`${one.from} ${one.to}`, known ? { ...known, mask: known.mask & one.mask } : one);
  }
  return [...pairs.values()].sort((a, b) => bits(a.mask) - bits(b.mask)).slice(0, MOST);
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s—–-]/g, '').toLowerCase();
