import type { ReactNode } from 'react';

export type SummaryRow = Readonly<{ term: string; detail: ReactNode }>;

/** Terms with their details; a row whose detail is null is left out. */
export function SummaryList({ rows }: Readonly<{ rows: readonly SummaryRow[] }>): ReactNode {
  const present = rows.filter((row) => row.detail !== null);
  if (present.length === 0) return null;
  return (
    <dl className="sum">
      {present.map((row) => (
        <div key={row.term}><dt>{row.term}</dt><dd>{row.detail}</dd></div>
      ))}
    </dl>
  );
}

/** Two lists side by side, divided so that reading down the left column and then the right keeps the order. */
export function TwoSummaries({ rows }: Readonly<{ rows: readonly SummaryRow[] }>): ReactNode {
  const present = rows.filter((row) => row.detail !== null);
  const half = Math.ceil(present.length / 2);
  return (
    <div className="two">
      <SummaryList rows={present.slice(0, half)} />
      <SummaryList rows={present.slice(half)} />
    </div>
  );
}
