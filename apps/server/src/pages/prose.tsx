import { useReading } from '@ui';
import type { ReactNode } from 'react';

type Part = Readonly<{ heading: string; paragraphs?: readonly string[]; list?: readonly string[] }>;

/** A page of running text: its title, then headed parts. All are locale keys under `base`. */
export function Prose({ base, parts }: Readonly<{ base: string; parts: readonly Part[] }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="prose">
      <h1>{t(`${base}.title`)}</h1>
      {parts.map((part) => (
        <section key={part.heading} aria-labelledby={part.heading}>
          <h2 id={part.heading}>{t(`${base}.${part.heading}`)}</h2>
          {part.paragraphs?.map((name) => <p key={name}>{t(`${base}.${name}`)}</p>)}
          {part.list ? <ul>{part.list.map((name) => <li key={name}>{t(`${base}.${name}`)}</li>)}</ul> : null}
        </section>
      ))}
    </div>
  );
}
