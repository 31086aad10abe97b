import { derivedPath, TROUGH, type DerivedPath } from './lanes-derived';
import { lanes, type Lane, type LaneEdge, type LaneGraph, type LaneNode } from './lanes-model';
import { assignRows, type RowOf } from './lanes-rows';
import { textWidth } from './text-width';

/** User units; the drawing is 1120 wide. */
const WIDTH = 1120;
const LANE_WIDTH = 352;
const LANE_STEP = 384;
const BOX_WIDTH = 264;
const BOX_HEIGHT = 52;
const ROW_STEP = 88;
const TOP = 44;
const HEAD = 28;

export type Box = Readonly<{ node: LaneNode; x: number; y: number; width: number; height: number }>;
export type Path = Readonly<{ edge: LaneEdge; d: string; label?: Readonly<{ x: number; y: number; text: string; width: number }> }>;
export type LaneBand = Readonly<{ lane: Lane; x: number; width: number; y: number; height: number }>;
export type LanesLayout = Readonly<{ width: number; height: number; bands: readonly LaneBand[]; boxes: readonly Box[]; paths: readonly Path[]; derived?: DerivedPath }>;

export const LABEL_SIZE = 13;

/** Where everything stands. The same graph always gives the same drawing. */
export function layoutLanes(graph: LaneGraph): LanesLayout {
  const rows = assignRows(graph);
  const boxes = graph.nodes.map((node) => boxOf(node, rows));
  const bottom = TOP + (Math.max(0, ...rows.values()) + 1) * ROW_STEP;
  const byId = new Map(boxes.map((box) => [box.node.id, box]));
  const derived = derivedOf(graph, byId, bottom);
  const height = bottom + (derived ? TROUGH : 0);
  const paths = graph.edges.flatMap((edge) => {
    const from = byId.get(edge.from);
    const to = byId.get(edge.to);
    return from && to ? [pathOf(edge, from, to, boxes)] : [];
  });
  return { width: WIDTH, height, bands: lanes.map((lane) => ({ lane, x: laneLeft(lane), width: LANE_WIDTH, y: HEAD, height: height - HEAD })), boxes, paths, ...(derived ? { derived } : {}) };
}

function derivedOf({ derived }: LaneGraph, byId: ReadonlyMap<string, Box>, bottom: number): DerivedPath | undefined {
  const [from, to] = derived ? [byId.get(derived.from), byId.get(derived.to)] : [];
  return derived && from && to ? derivedPath(from, to, { label: derived.label, bottom }) : undefined;
}

function laneLeft(lane: Lane): number {
  return lanes.indexOf(lane) * LANE_STEP;
}

function boxOf(node: LaneNode, rows: RowOf): Box {
  const x = laneLeft(node.lane) + (LANE_WIDTH - BOX_WIDTH) / 2;
  return { node, x, y: TOP + (rows.get(node.id) ?? 0) * ROW_STEP, width: BOX_WIDTH, height: BOX_HEIGHT };
}

function pathOf(edge: LaneEdge, from: Box, to: Box, boxes: readonly Box[]): Path {
  if (edge.kind === 'replaces') return within(edge, to, from, boxes);
  if (from.node.lane === to.node.lane) return within(edge, from, to, boxes);
  return across(edge, from, to);
}

/** From one lane into the next: out, along the gap between the lanes, and in. */
function across(edge: LaneEdge, from: Box, to: Box): Path {
  const rightwards = to.x > from.x;
  const startX = rightwards ? from.x + from.width : from.x;
  const endX = rightwards ? to.x : to.x + to.width;
  const tip = rightwards ? endX - 7 : endX + 7;
  const startY = from.y + BOX_HEIGHT / 2;
  const endY = to.y + BOX_HEIGHT / 2;
  const turn = rightwards ? endX - 26 : endX + 26;
  const d = startY === endY ? `M${startX} ${startY}H${tip}` : `M${startX} ${startY}H${turn}V${endY}H${tip}`;
  const width = textWidth(edge.label, LABEL_SIZE);
  const x = rightwards ? startX + 8 : startX - 8 - width;
  return { edge, d, label: { x, y: startY - 7, text: edge.label, width } };
}

/** Down one lane from the upper edition to the lower; round the editions between them where there are any. */
function within(edge: LaneEdge, from: Box, to: Box, boxes: readonly Box[]): Path {
  const [upper, lower] = from.y <= to.y ? [from, to] : [to, from];
  const between = boxes.some((box) => box.x === upper.x && box.y > upper.y && box.y < lower.y);
  const downwards = from === upper;
  if (!between) {
    const x = upper.x + (edge.kind === 'renews' ? 60 : 36);
    const [startY, tip] = downwards ? [upper.y + BOX_HEIGHT, lower.y - 7] : [lower.y, upper.y + BOX_HEIGHT + 7];
    const label = { x: x + 10, y: (upper.y + BOX_HEIGHT + lower.y) / 2 + 4, text: edge.label, width: textWidth(edge.label, LABEL_SIZE) };
    return { edge, d: `M${x} ${startY}V${tip}`, label };
  }
  const left = from.node.lane !== 'taiwan'; // the outer margin: the gap between the lanes belongs to adoptions
  const edgeOf = (box: Box): number => (left ? box.x : box.x + box.width);
  const side = left ? upper.x - 20 : upper.x + upper.width + 20;
  const startY = from.y + BOX_HEIGHT / 2 + 10;
  const endY = to.y + BOX_HEIGHT / 2 - 10;
  return { edge, d: `M${edgeOf(from)} ${startY}H${side}V${endY}H${edgeOf(to) + (left ? -7 : 7)}` };
}
