import type { ReactNode } from 'react';

export type SummaryError = Readonly<{ text: ReactNode; field: string }>;

/** What stands in the way, above the form, each entry leading to its field; the same words stand at the field. */
export function ErrorSummary({ title, errors }: Readonly<{ title: string; errors: readonly SummaryError[] }>): ReactNode {
  return (
    <div className="err" role="alert" aria-labelledby="err-title" tabIndex={-1}>
      <h2 id="err-title">{title}</h2>
      <ul>{errors.map((error, index) => <li key={index}><a href={`#${error.field}`}>{error.text}</a></li>)}</ul>
    </div>
  );
}
