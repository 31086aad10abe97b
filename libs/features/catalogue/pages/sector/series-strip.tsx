import type { ReactNode } from 'react';
import { parseNumber } from '@pure/standard-number';
import type { SeriesMap, SeriesRow } from '../../application/sectors/sector-view';

/** `adopted`: a national part rests on the newest edition · `drift`: on an older one · `unstated`: there is a part, its base edition is not known · `none` */
export const partStates = ['adopted', 'drift', 'unstated', 'none'] as const;
export type PartState = (typeof partStates)[number];

/** State of a row for one side. */
export function partState(row: SeriesRow, side: 'national' | 'taiwan' = 'national'): PartState {
  const documents = row[side];
  if (documents.length === 0) return 'none';
  if (documents.some(({ drift }) => drift)) return 'drift';
  return documents.some(({ base }) => base !== undefined) ? 'adopted' : 'unstated';
}

/** The part as the foreword prints it, else as the number of the base has it: `20-1`. */
export function partLabel(row: SeriesRow): string {
  const base = parseNumber(row.base.number);
  return row.part ?? (base.ok ? base.value.part : undefined) ?? row.base.number;
}

const CELL = { width: 82, height: 44, gap: 6 };
const IN_A_ROW = 11;

type Props = Readonly<{ id: string; series: SeriesMap; title: string; description: string }>;

/** One cell for each part of the base, in order: filled, marked or empty by what the national series has of it. */
export function SeriesStrip({ id, series, title, description }: Props): ReactNode {
  const lines = Math.ceil(series.rows.length / IN_A_ROW);
  const [width, height] = [IN_A_ROW * (CELL.width + CELL.gap) - CELL.gap + 2, lines * (CELL.height + CELL.gap) - CELL.gap + 2];
  return (
    <svg role="img" aria-labelledby={`${id}-t ${id}-d`} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <title id={`${id}-t`}>{title}</title>
      <desc id={`${id}-d`}>{description}</desc>
      {series.rows.map((row, index) => (
        <Cell key={row.base.number} label={partLabel(row)} state={partState(row)} x={1 + (index % IN_A_ROW) * (CELL.width + CELL.gap)} y={1 + Math.floor(index / IN_A_ROW) * (CELL.height + CELL.gap)} />
      ))}
    </svg>
  );
}

type CellProps = Readonly<{ label: string; state: PartState; x: number; y: number }>;

function Cell({ label, state, x, y }: CellProps): ReactNode {
  return (
    <g className={`f-part ${state}`}>
      <rect x={x} y={y} width={CELL.width} height={CELL.height} rx={2} />
      <text x={x + 10} y={y + 28}>{label}</text>
      <Mark state={state} x={x + CELL.width - 20} y={y + CELL.height / 2} />
    </g>
  );
}

/** The state as a shape, for eyes and printers without colour. */
export function Mark({ state, x, y }: Readonly<{ state: PartState; x: number; y: number }>): ReactNode {
  if (state === 'adopted') return <path className="f-mark" d={`M${x - 6} ${y}l4 5l8 -10`} />;
  if (state === 'drift') return <path className="f-mark full" d={`M${x - 6} ${y + 5}h12l-6 -11z`} />;
  if (state === 'unstated') return <circle className="f-mark" cx={x} cy={y} r={5} />;
  return null;
}
