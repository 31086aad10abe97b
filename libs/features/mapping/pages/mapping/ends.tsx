import type { EditionRef } from '@features/catalogue';
import { QuotedText, StandardNumber, StatusTag, Tags, useReading } from '@ui';
import type { ReactNode } from 'react';

/** The two editions side by side, with their status of today. */
export function Ends({ source, target }: Readonly<{ source: EditionRef; target: EditionRef }>): ReactNode {
  return <div className="cards"><End edition={source} part="source" /><End edition={target} part="target" /></div>;
}

function End({ edition: { number, slug, side, title, status }, part }: Readonly<{ edition: EditionRef; part: 'source' | 'target' }>): ReactNode {
  const { t } = useReading();
  return (
    <section className={`card ${side}`} aria-labelledby={`${part}-number`}>
      <p className="meta">{t(`page.mapping.part.${part}`, { side: t(`label.side.${side}`) })}</p>
      <h2 id={`${part}-number`}><StandardNumber number={number} slug={slug} /></h2>
      {Object.keys(title).length > 0 ? <p><QuotedText texts={title} /></p> : null}
      <Tags>{[<StatusTag key="status" status={status} />]}</Tags>
    </section>
  );
}
