import type { ReactNode } from 'react';
import { pageAddress, Sentence, StandardNumber, StatusTag, Tag, Tags, useReading } from '@ui';
import type { Highlights } from '../../application/search/highlight';
import type { SearchItem, SearchWhy } from '../../application/search/search-page';
import type { EditionRef } from '../../application/standard-view';
import { MarkedTitle, markedTexts } from './marked-title';

/** Standards as a list: number, title in its own script, status, nature, side, dates, what it adopts. */
export function Hits({ items }: Readonly<{ items: readonly SearchItem[] }>): ReactNode {
  return <ul className="hits">{items.map((item) => <li key={item.edition.slug}><Hit edition={item.edition} adoptions={item.adoptions} mappings={item.mappings} highlight={item.highlight} why={item.why} /></li>)}</ul>;
}

type HitProps = Readonly<{ edition: EditionRef; adoptions?: SearchItem['adoptions']; /** Approved mappings of it. */ mappings?: number; highlight?: Highlights; why?: SearchWhy }>;

/** One standard of a list; its number is the link, under a heading of its own. */
export function Hit({ edition, adoptions = [], mappings = 0, highlight = {}, why = {} }: HitProps): ReactNode {
  const { language, t } = useReading();
  const facts = [
    ...(edition.implemented ? [t('page.search.since', { date: edition.implemented })] : edition.issued ? [t('page.search.issued', { date: edition.issued })] : []),
    ...adoptions.slice(0, 3).map((adoption) => t(`page.search.adopts.${adoption.degree}`, { base: adoption.base })),
  ];
  return (
    <>
      <h3><StandardNumber number={edition.number} slug={edition.slug} /></h3>
      <p>{Object.keys(edition.title).length > 0 ? <MarkedTitle title={edition.title} highlight={highlight} /> : <span className="meta">{t('page.search.untitled')}</span>}</p>
      {facts.length > 0 ? <p className="meta">{facts.join(' · ')}</p> : null}
      {mappings === 0 ? null : <p className="meta"><a href={pageAddress(language, `/m?${new URLSearchParams({ q: edition.number, state: 'approved' })}`)}>{t('page.search.approvedMappings', { count: mappings })}</a></p>}
      <Why why={why} texts={markedTexts(edition.title, highlight)} />
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

/** Said where a hit is not what was typed: another number that may be meant, a word of the other side. */
function Why({ why: { tier, term }, texts }: Readonly<{ why: SearchWhy; texts: readonly string[] }>): ReactNode {
  const { t } = useReading();
  if (tier === 2) return <p className="meta">{t('page.search.why.similar')}</p>;
  if (tier !== 7 || term === undefined || texts.length === 0) return null;
  return <p className="meta"><Sentence k="page.search.why.term" words={<span lang="zh">{texts.join(t('ui.list'))}</span>} /></p>;
}
