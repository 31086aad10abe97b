import type { ReactNode } from 'react';
import { layoutTimeline, TIMELINE_LABEL_SIZE, type TimelineLayout, type TimelineRow } from './timeline-layout';
import type { Timeline } from './timeline-model';

type Props = Readonly<{ id: string; timeline: Timeline; title: string; description: string; todayLabel: string }>;

/** The editions of a standard on one axis: issued but not in force dashed, in force filled, then the bases, and today. */
export function EditionTimeline({ id, timeline, title, description, todayLabel }: Props): ReactNode {
  const layout = layoutTimeline(timeline);
  return (
    <svg role="img" aria-labelledby={`${id}-t ${id}-d`} viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      <Axis layout={layout} />
      {layout.rows.map((row) => <Bar key={row.bar.id} row={row} />)}
      <line className="f-today" x1={layout.todayX} x2={layout.todayX} y1={22} y2={layout.height} />
      <text className="f-today-t" x={layout.todayX - 4} y={32} textAnchor="end">{todayLabel}</text>
    </svg>
  );
}

function Axis({ layout }: Readonly<{ layout: TimelineLayout }>): ReactNode {
  return layout.ticks.map((tick) => (
    <g key={tick.year}>
      <line className="f-grid" x1={tick.x} x2={tick.x} y1={20} y2={layout.height} />
      {tick.labelled ? <text className="f-s" x={tick.x} y={14}>{tick.year}</text> : null}
    </g>
  ));
}

function Bar({ row }: Readonly<{ row: TimelineRow }>): ReactNode {
  return (
    <g>
      <text className="f-s f-label" x={row.labelX} y={row.labelY} fontSize={TIMELINE_LABEL_SIZE}>{row.label}</text>
      {row.spans.map((span) => (
        <rect key={span.kind} className={`f-bar ${span.kind === 'pending' ? 'pending' : row.bar.tone}`} x={span.x} y={row.y} width={span.width} height={row.height} />
      ))}
    </g>
  );
}
