import type { ReactNode } from 'react';
import type { EditionRef } from '@features/catalogue';
import { QuotedText, StandardNumber, StatusTag, Tag, Tags, useReading } from '@ui';

/** The two standards side by side: what the reader conforms to, and what the reader wants to conform to. */
export function StandardCards({ from, to }: Readonly<{ from: EditionRef; to: EditionRef }>): ReactNode {
  return <div className="cards"><StandardCard edition={from} part="met" /><StandardCard edition={to} part="wanted" /></div>;
}

function StandardCard({ edition, part }: Readonly<{ edition: EditionRef; part: 'met' | 'wanted' }>): ReactNode {
  const { t } = useReading();
  const { number, slug, side, title, status, nature, implemented } = edition;
  return (
    <section className={`card ${side}`} aria-labelledby={`${part}-number`}>
      <p className="meta">{t(`page.corr.card.${part}`, { side: t(`label.side.${side}`) })}</p>
      <h2 id={`${part}-number`}><StandardNumber number={number} slug={slug} /></h2>
      {Object.keys(title).length > 0 ? <p><QuotedText texts={title} /></p> : null}
      <Tags>
        {[
          <StatusTag status={status} />,
          nature ? <Tag>{t(`page.natureShort.${nature}`)}</Tag> : null,
          implemented ? <Tag>{t('page.search.since', { date: implemented })}</Tag> : null,
        ]}
      </Tags>
    </section>
  );
}
