/**
 * One figure. `ratio` says how many times as good the product is as the baseline: above 1 it is better, whether `unit` is a
 * time or a rate. `reason` says what the baseline is, or why there is none.
 */
export type Figure = Readonly<{ name: string; value: number; unit: string; baseline: number | null; ratio: number | null; n: number; reason?: string }>;

export type Report = (figure: Figure) => void;

/** `value` and `baseline` of the same work; `against` names the peer, or says why there is none. */
type Measured = Readonly<{ name: string; value: number; unit: string; baseline: number | null; n: number; against?: string }>;

const times = new Set(['ms', 's']);

export function figure({ name, value, unit, baseline, n, against }: Measured): Figure {
  const ratio = baseline === null ? null : times.has(unit) ? baseline / value : value / baseline;
  return { name, value: round(value), unit, baseline: baseline === null ? null : round(baseline), ratio: ratio === null ? null : round(ratio), n, ...(against && { reason: against }) };
}

const round = (value: number): number => Number(value.toPrecision(4));
