import type { ReactNode } from 'react';
import { Sentence, StandardNumber, Quote, quotations, useReading } from '@ui';
import type { StandardView } from '../../application/standard-view';

/** How to cite this page: number, title, day and address; nothing here is the standard's text. */
export function Citation({ view, address }: Readonly<{ view: StandardView; address: string }>): ReactNode {
  const { language, t } = useReading();
  const [title] = quotations(view.edition.title, language);
  const number = <StandardNumber number={view.edition.number} />;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{t('page.std.section.cite')}</h2>
      <p>
        {title
          ? <Sentence k="page.std.cite.titled" number={number} title={<Quote language={title.language}>{title.text}</Quote>} date={view.asOf} address={<span className="address">{address}</span>} />
          : <Sentence k="page.std.cite.untitled" number={number} date={view.asOf} address={<span className="address">{address}</span>} />}
      </p>
      <p className="meta">{t('page.std.cite.text')}</p>
    </section>
  );
}
