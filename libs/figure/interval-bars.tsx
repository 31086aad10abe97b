import type { ReactNode } from 'react';
import { INTERVAL_LABEL_SIZE, layoutIntervals, type IntervalBar, type Intervals } from './interval-layout';

type Props = Readonly<{
  id: string;
  intervals: Intervals;
  /** The picture in one sentence: both accepted sets and the value, with their unit. */
  title: string;
  /** Id of an `IntervalHatch` that stands before on the page: a page of many bars has its pattern once. */
  hatch?: string;
}>;

/** What the first accepts (filled), what the second accepts (hatched), the measured value (a pin), on one axis. */
export function IntervalBars({ id, intervals, title, hatch }: Props): ReactNode {
  const layout = layoutIntervals(intervals);
  if (layout === null) return null;
  return (
    <svg className="interval" role="img" aria-labelledby={`${id}-t`} viewBox={`0 0 ${layout.width} ${layout.height}`} width={layout.width} height={layout.height}>
      <title id={`${id}-t`}>{title}</title>
      {hatch === undefined ? <Hatch id={`${id}-h`} /> : null}
      {layout.first ? <Bar bar={layout.first} fill="first" /> : null}
      {layout.second ? <Bar bar={layout.second} fill="second" pattern={hatch ?? `${id}-h`} /> : null}
      <path className="f-axis" d={`M0 ${layout.axisY}H${layout.width}`} />
      {layout.ticks.map((tick) => <text key={tick.x} className="f-s" x={tick.x} y={layout.axisY + 14} fontSize={INTERVAL_LABEL_SIZE} textAnchor="middle">{tick.text}</text>)}
      {layout.valueX === undefined ? null : <Pin x={layout.valueX} to={layout.axisY} />}
    </svg>
  );
}

/** The pattern of second sets, for all bars of a page. */
export const IntervalHatch = ({ id }: Readonly<{ id: string }>): ReactNode => <svg className="sr" width="1" height="1" aria-hidden="true"><Hatch id={id} /></svg>;

const Hatch = ({ id }: Readonly<{ id: string }>): ReactNode => (
  <defs><pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="f-hatch-ground" width="6" height="6" /><path className="f-hatch" d="M0 0V6" /></pattern></defs>
);

function Bar({ bar, fill, pattern }: Readonly<{ bar: IntervalBar; fill: 'first' | 'second'; pattern?: string }>): ReactNode {
  const { x, y, width, height } = bar;
  return (
    <g>
      <rect className={`f-set ${fill}`} x={x} y={y} width={width} height={height} fill={pattern === undefined ? undefined : `url(#${pattern})`} />
      {bar.openLeft ? <path className="f-onward" d={onward(x + 9, y, height, -1)} /> : null}
      {bar.openRight ? <path className="f-onward" d={onward(x + width - 9, y, height, 1)} /> : null}
      {bar.hollowLeft ? <circle className="f-hollow" cx={x} cy={y + height / 2} r="3.4" /> : null}
      {bar.hollowRight ? <circle className="f-hollow" cx={x + width} cy={y + height / 2} r="3.4" /> : null}
    </g>
  );
}

/** Two strokes that point beyond the drawing. */
function onward(x: number, y: number, height: number, direction: 1 | -1): string {
  const [top, middle, bottom] = [y + 2, y + height / 2, y + height - 2];
  const stroke = (at: number): string => `M${at} ${top}L${at + 4 * direction} ${middle}L${at} ${bottom}`;
  return stroke(x) + stroke(x - 5 * direction);
}

function Pin({ x, to }: Readonly<{ x: number; to: number }>): ReactNode {
  return <g><path className="f-pin" d={`M${x} 5V${to}`} /><circle className="f-pin-head" cx={x} cy="5" r="4" /></g>;
}
