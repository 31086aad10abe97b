import type { ReactNode } from 'react';
import { HEAT_LABEL_SIZE, layoutHeatMap, type HeatMapFacts } from './heat-map-layout';

type Props = Readonly<{
  id: string;
  facts: HeatMapFacts;
  title: string;
  /** How it is read: what rows, columns and shades are. */
  description: string;
  /** Sign of a column, drawn in 16 units: a tone never stands alone. */
  signs: Readonly<Record<string, ReactNode>>;
}>;

/** Counts of rows by columns, shaded by their share of the row; every cell has its number, every column its sign and words. */
export function HeatMap({ id, facts, title, description, signs }: Props): ReactNode {
  const { width, height, cellWidth, cellHeight, heads, labels, cells } = layoutHeatMap(facts);
  return (
    <svg className="heat" role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {heads.map(({ key, x, tone, signY, lines }) => (
        <g key={key} className={`f-heat-head ${tone}`}>
          <g transform={`translate(${x - 8} ${signY})`}>{signs[key]}</g>
          {lines.map(({ text, y }) => <text key={y} x={x} y={y} fontSize={HEAT_LABEL_SIZE} textAnchor="middle">{text}</text>)}
        </g>
      ))}
      {labels.map(({ key, x, y, text }) => <text key={key} className="f-s" x={x} y={y} fontSize={HEAT_LABEL_SIZE} textAnchor="end">{text}</text>)}
      {cells.map(({ key, x, y, count, tone, shade }) => (
        <g key={key}>
          <rect className={`f-heat ${tone} s${shade}`} x={x} y={y} width={cellWidth} height={cellHeight} />
          <text className="f-heat-n" x={x + cellWidth / 2} y={y + cellHeight / 2 + 5} textAnchor="middle">{count}</text>
        </g>
      ))}
    </svg>
  );
}
