import type { ReactNode } from 'react';
import { QuotedText, StandardNumber, StatusTag, Tag, Tags, useReading } from '@ui';
import type { SearchItem } from '../../application/search/search-page';
import type { EditionRef } from '../../application/standard-view';

/** Standards as a list: number, title in its own script, status, nature, side, dates, what it adopts. */
export function Hits({ items }: Readonly<{ items: readonly SearchItem[] }>): ReactNode {
  return <ul className="hits">{items.map((item) => <li key={item.edition.slug}><Hit edition={item.edition} adoptions={item.adoptions} /></li>)}</ul>;
}

type HitProps = Readonly<{ edition: EditionRef; adoptions?: SearchItem['adoptions'] }>;

/** One standard of a list; its number is the link, under a heading of its own. */
export function Hit({ edition, adoptions = [] }: HitProps): ReactNode {
  const { t } = useReading();
  const facts = [
    ...(edition.implemented ? [t('page.search.since', { date: edition.implemented })] : edition.issued ? [t('page.search.issued', { date: edition.issued })] : []),
    ...adoptions.slice(0, 3).map((adoption) => t(`page.search.adopts.${adoption.degree}`, { base: adoption.base })),
  ];
  return (
    <>
      <h3><StandardNumber number={edition.number} slug={edition.slug} /></h3>
      <p>{Object.keys(edition.title).length > 0 ? <QuotedText texts={edition.title} /> : <span className="meta">{t('page.search.untitled')}</span>}</p>
      {facts.length > 0 ? <p className="meta">{facts.join(' · ')}</p> : null}
      <Tags>
        {[
          <StatusTag key="status" status={edition.status} />,
          edition.nature ? <Tag key="nature">{t(`page.natureShort.${edition.nature}`)}</Tag> : null,
          <Tag key="side">{t(`label.side.${edition.side}`)}</Tag>,
          edition.document === 'edition' ? null : <Tag key="form">{t(`page.form.${edition.document}`)}</Tag>,
        ]}
      </Tags>
    </>
  );
}
