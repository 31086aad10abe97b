import { lanes, type LaneEdge, type LaneGraph, type LaneNode } from './lanes-model';

/** In which row each edition stands, counted from the top. Two editions of one lane never share a row. */
export type RowOf = ReadonlyMap<string, number>;

type Band = { base?: LaneNode; members: LaneNode[]; order: number };

/**
 * Rows from the adoptions: an edition stands beside the base that it adopts, several of one lane below each other;
 * an edition without a base in the picture has a row of its own in its time. Time runs downwards.
 */
export function assignRows(graph: LaneGraph): RowOf {
  const rows = new Map<string, number>();
  let next = 0;
  for (const band of bandsInTime(graph)) {
    const top = next;
    if (band.base) rows.set(band.base.id, top);
    next = Math.max(next, top + 1);
    for (const lane of lanes) {
      const members = band.members.filter((node) => node.lane === lane).sort(inTime);
      members.forEach((node, index) => rows.set(node.id, top + index + (lane === 'base' && band.base ? 1 : 0)));
      next = Math.max(next, ...members.map((node) => (rows.get(node.id) ?? 0) + 1));
    }
  }
  return rows;
}

function bandsInTime(graph: LaneGraph): Band[] {
  const bands = new Map<string, Band>();
  for (const node of graph.nodes) {
    if (node.lane === 'base') bands.set(node.id, { base: node, members: [], order: node.order });
  }
  const single: Band[] = [];
  for (const node of graph.nodes) {
    if (node.lane === 'base') continue;
    const band = newestBase(node, graph.edges, bands);
    if (band) band.members.push(node);
    else single.push({ members: [node], order: node.order });
  }
  return mergeSingles([...bands.values()], single);
}

/** Of several bases the newest: the others are reached by a bent line. */
function newestBase(node: LaneNode, edges: readonly LaneEdge[], bands: ReadonlyMap<string, Band>): Band | undefined {
  return edges
    .filter((edge) => edge.from === node.id && (edge.kind === 'adopts' || edge.kind === 'relates'))
    .flatMap((edge) => bands.get(edge.to) ?? [])
    .sort((a, b) => b.order - a.order)[0];
}

/** Editions without a base share a row with those of the other lane that are next to them in time. */
function mergeSingles(bands: readonly Band[], singles: readonly Band[]): Band[] {
  const merged: Band[] = [];
  for (const band of [...bands, ...singles].sort(bandsInOrder)) {
    const last = merged.at(-1);
    const [node] = band.members;
    const free = last !== undefined && last.base === undefined && band.base === undefined && last.members.every((member) => member.lane !== node?.lane);
    if (last && free) last.members.push(...band.members);
    else merged.push({ ...band, members: [...band.members] });
  }
  return merged;
}

function bandsInOrder(a: Band, b: Band): number {
  return a.order - b.order || idOf(a).localeCompare(idOf(b), 'en');
}

function inTime(a: LaneNode, b: LaneNode): number {
  return a.order - b.order || a.id.localeCompare(b.id, 'en');
}

function idOf(band: Band): string {
  return band.base?.id ?? band.members[0]?.id ?? '';
}
