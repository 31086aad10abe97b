import type { KeyedEditions } from '@features/catalogue';
import type { LocalDate } from '@pure/kernel';
import { EQUAL, type Graph, pairOf, type RelatedMethods } from '@pure/equivalence';
import type { LiveGraph } from '../graph/live-graph';

/** Tells which editions of test methods are related `equal`, so that a clause of one is the same clause of the other. */
export class MethodEditions {
  constructor(
    private readonly live: LiveGraph,
    private readonly editions: KeyedEditions,
  ) {}

  /** Among the editions given, as of a day. A relation that is itself to be confirmed relates no methods. */
  async among(editions: readonly (string | undefined)[], asOf?: LocalDate): Promise<RelatedMethods> {
    const designations = [...new Set(editions.flatMap((edition) => edition ?? []))];
    if (designations.length < 2) return () => false;
    const [keys, { graph }] = await Promise.all([this.editions.keysOf(designations), this.live.graph(asOf ? { asOf } : {})]);
    return remembered((a, b) => isEqual(graph, keys.get(a), keys.get(b), asOf));
  }
}

function isEqual(graph: Graph, a: number | undefined, b: number | undefined, asOf?: LocalDate): boolean {
  if (a === undefined || b === undefined) return false;
  const { mask, provisional } = pairOf(graph, a, b, { ...(asOf && { asOf }) });
  return mask === EQUAL && !provisional;
}

function remembered(related: RelatedMethods): RelatedMethods {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const pair = `${a}\n${b}`;
    const answer = known.get(pair) ?? related(a, b);
    known.set(pair, answer);
    return answer;
  };
}
