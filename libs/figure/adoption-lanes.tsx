import type { ReactNode } from 'react';
import type { DerivedPath } from './lanes-derived';
import { LABEL_SIZE, layoutLanes, type Box, type Path } from './lanes-layout';
import type { Lane, LaneGraph } from './lanes-model';
import { fitted } from './text-width';

type Props = Readonly<{
  id: string;
  graph: LaneGraph;
  title: string;
  /** The picture in sentences. */
  description: string;
  laneTitles: Readonly<Record<Lane, string>>;
  /** Said in a lane that holds nothing. */
  emptyLane: string;
}>;

/**
 * Who adopts what: mainland, base, Taiwan region; time runs downwards. Solid: adopted, dotted: replaced, dashed: related only.
 * Steps of a path are heavier; what was derived from it runs dashed below everything.
 */
export function AdoptionLanes({ id, graph, title, description, laneTitles, emptyLane }: Props): ReactNode {
  const layout = layoutLanes(graph);
  return (
    <svg role="img" aria-labelledby={`${id}-t ${id}-d`} viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <defs>
        <marker id={`${id}-a`} viewBox="0 0 10 10" refX="1" refY="5" markerUnits="userSpaceOnUse" markerWidth="9" markerHeight="9" orient="auto"><path className="f-tip" d="M0 0L10 5L0 10z" /></marker>
      </defs>
      {layout.bands.map((band) => (
        <g key={band.lane}>
          <rect className={`f-lane ${band.lane}`} x={band.x} y={band.y} width={band.width} height={band.height} />
          <text className="f-h" x={band.x + 2} y={18}>{laneTitles[band.lane]}</text>
          {layout.boxes.some((box) => box.node.lane === band.lane) ? null : <text className="f-s" x={band.x + 44} y={band.y + 46}>{emptyLane}</text>}
        </g>
      ))}
      {layout.paths.map((path) => <Edge key={`${path.edge.from} ${path.edge.to} ${path.edge.kind}`} path={path} marker={`${id}-a`} />)}
      {layout.boxes.map((box) => <Edition key={box.node.id} box={box} />)}
      {layout.derived ? <DerivedEdge path={layout.derived} marker={`${id}-a`} /> : null}
    </svg>
  );
}

const edgeClasses = { adopts: 'f-edge', relates: 'f-edge loose', replaces: 'f-edge replaces', renews: 'f-edge' } as const;

function Edge({ path, marker }: Readonly<{ path: Path; marker: string }>): ReactNode {
  return (
    <g>
      <path className={path.edge.onPath ? `${edgeClasses[path.edge.kind]} on-path` : edgeClasses[path.edge.kind]} d={path.d} markerEnd={`url(#${marker})`} />
      {path.label ? <text className="f-s" x={path.label.x} y={path.label.y} fontSize={LABEL_SIZE}>{path.label.text}</text> : null}
    </g>
  );
}

function DerivedEdge({ path: { d, label }, marker }: Readonly<{ path: DerivedPath; marker: string }>): ReactNode {
  return (
    <g>
      <path className="f-edge derived" d={d} markerEnd={`url(#${marker})`} />
      <rect className="f-plate" x={label.x - label.width / 2} y={label.y - 12} width={label.width} height={24} />
      <text className="f-derived" x={label.x} y={label.y + 5} textAnchor="middle">{label.text}</text>
    </g>
  );
}

function Edition({ box }: Readonly<{ box: Box }>): ReactNode {
  const { node, x, y, width, height } = box;
  const room = width - 24;
  const content = (
    <>
      <rect className={`f-box ${node.tone} ${node.lane}${node.focus ? ' focus' : ''}`} x={x} y={y} width={width} height={height} rx={3} />
      <text className="f-t" x={x + 12} y={y + 22}>{fitted(node.number, 14, room)}</text>
      <text className="f-s" x={x + 12} y={y + 41}>{fitted(node.note, 12.5, room)}</text>
    </>
  );
  return <g>{content}</g>;
}
