import { layoutLanes, LABEL_SIZE, type Box } from './lanes-layout';
import type { LaneEdge, LaneGraph, LaneNode } from './lanes-model';
import { textWidth } from './text-width';

const node = (id: string, lane: LaneNode['lane'], order: number, more: Partial<LaneNode> = {}): LaneNode => ({ id, lane, number: id, note: '', order, tone: 'past', focus: false, ...more });
const edge = (from: string, to: string, kind: LaneEdge['kind'], label = ''): LaneEdge => ({ from, to, kind, label });

const shared: LaneGraph = {
  nodes: [
    node('GB 4943.1-2011', 'mainland', 2011), node('GB 8898-2011', 'mainland', 2011), node('GB 4943.1-2022', 'mainland', 2022, { focus: true }),
    node('IEC 62368-1:2018', 'base', 2018), node('IEC 62368-1:2023', 'base', 2023, { tone: 'fresh' }),
    node('CNS 14336-1', 'taiwan', 0), node('CNS 15598-1:2020', 'taiwan', 2020),
  ],
  edges: [
    edge('GB 4943.1-2022', 'IEC 62368-1:2018', 'adopts', 'MOD'), edge('CNS 15598-1:2020', 'IEC 62368-1:2018', 'relates', '程度未定'),
    edge('GB 4943.1-2022', 'GB 4943.1-2011', 'replaces', '被代替'), edge('GB 4943.1-2022', 'GB 8898-2011', 'replaces', '被代替'),
    edge('CNS 15598-1:2020', 'CNS 14336-1', 'replaces', '被代替'), edge('IEC 62368-1:2018', 'IEC 62368-1:2023', 'renews'),
  ],
};
const crowded: LaneGraph = {
  nodes: [node('IEC 1:2000', 'base', 2000), ...[1, 2, 3, 4].flatMap((n) => [node(`GB ${n}-2001`, 'mainland', 2001), node(`CNS ${n}:2003`, 'taiwan', 2003)])],
  edges: [1, 2, 3, 4].flatMap((n) => [edge(`GB ${n}-2001`, 'IEC 1:2000', 'adopts', 'IDT'), edge(`CNS ${n}:2003`, 'IEC 1:2000', 'adopts', 'IDT')]),
};
const alone: LaneGraph = { nodes: [node('GB 1-2000', 'mainland', 2000)], edges: [] };

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const find = (graph: LaneGraph, id: string): Box | undefined => layoutLanes(graph).boxes.find((box) => box.node.id === id);

describe.each([['two sides on one base', shared], ['many on one base', crowded], ['one edition', alone]])('%s', (_, graph) => {
  const layout = layoutLanes(graph);

  it('draws every edition and every link', () => {
    expect(layout.boxes).toHaveLength(graph.nodes.length);
    expect(layout.paths).toHaveLength(graph.edges.length);
  });
  it('lets no two editions overlap, and none leave its lane or the drawing', () => {
    layout.boxes.forEach((box, index) => layout.boxes.slice(index + 1).forEach((other) => expect(overlap(box, other)).toBe(false)));
    for (const box of layout.boxes) {
      const band = layout.bands.find((each) => each.lane === box.node.lane);
      expect(box.x).toBeGreaterThanOrEqual(band?.x ?? 0);
      expect(box.x + box.width).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height);
    }
  });
  it('lays no label over an edition', () => {
    for (const { label } of layout.paths) {
      if (!label) continue;
      const written = { x: label.x, y: label.y - LABEL_SIZE, width: label.width, height: LABEL_SIZE + 3 };
      for (const box of layout.boxes) expect(overlap({ ...box, ...written }, box)).toBe(false);
    }
  });
  it('is the same every time, whatever the order of what it is given', () => {
    const turned = { nodes: [...graph.nodes].reverse(), edges: graph.edges };
    const places = (boxes: readonly Box[]): string[] => boxes.map((box) => `${box.node.id} ${box.x} ${box.y}`).sort();
    expect(places(layoutLanes(turned).boxes)).toEqual(places(layout.boxes));
  });
});

it('puts an edition beside the base that it adopts', () => {
  const base = find(shared, 'IEC 62368-1:2018');
  expect(find(shared, 'GB 4943.1-2022')?.y).toBe(base?.y);
  expect(find(shared, 'CNS 15598-1:2020')?.y).toBe(base?.y);
});

it('lets time run downwards', () => {
  expect(find(shared, 'GB 4943.1-2011')?.y).toBeLessThan(find(shared, 'GB 4943.1-2022')?.y ?? 0);
  expect(find(shared, 'IEC 62368-1:2018')?.y).toBeLessThan(find(shared, 'IEC 62368-1:2023')?.y ?? 0);
});

it('leaves out a link to an edition that is not in the picture', () => {
  expect(layoutLanes({ nodes: alone.nodes, edges: [edge('GB 1-2000', 'IEC 9:1999', 'adopts', 'IDT')] }).paths).toEqual([]);
});

it('measures a Han character as one em, and Latin as less', () => {
  expect(textWidth('标准', 10)).toBe(20);
  expect(textWidth('IEC', 10)).toBeLessThan(30);
});

describe('what follows from a path', () => {
  const derived = (from: string, to: string) => layoutLanes({ ...shared, derived: { from, to, label: '推导候选' } });

  it('runs below all editions', () => {
    const layout = derived('CNS 15598-1:2020', 'GB 4943.1-2022');
    const lowest = Math.max(...layout.boxes.map((box) => box.y + box.height));
    expect(layout.derived?.label.y).toBeGreaterThan(lowest);
    expect(layout.derived?.label.y).toBeLessThan(layout.height);
  });

  it.each([['GB 4943.1-2011', 'GB 4943.1-2022'], ['IEC 62368-1:2018', 'CNS 15598-1:2020']])('leads from %s to %s round every edition', (from, to) => {
    const layout = derived(from, to);
    const uprights = [...(layout.derived?.d ?? '').matchAll(/H([\d.]+)V/g)].map(([, x]) => Number(x));
    expect(uprights).toHaveLength(2);
    for (const x of uprights) for (const box of layout.boxes) expect(x > box.x && x < box.x + box.width).toBe(false);
  });

  it('is left out where an end is not in the picture', () => expect(derived('GB 4943.1-2022', 'GB 9-1999').derived).toBeUndefined());
});
