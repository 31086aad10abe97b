import { pageAddress, Sentence, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { MappingsAsked, MappingsFound } from '../../application/search/search-mappings';
import { isNarrowed } from './list-asked';

/** Why the list is empty, and what may be done instead. */
export function Nothing({ asked, found: { alike, unfiltered } }: Readonly<{ asked: MappingsAsked; found: MappingsFound }>): ReactNode {
  const { language, t } = useReading();
  if (asked.q === '' && !isNarrowed(asked)) return <p>{t('page.mappings.none')}</p>;
  if (unfiltered > 0) return <p>{t('page.mappings.noneFiltered', { count: unfiltered })} <a href={pageAddress(language, `/m?${new URLSearchParams(asked.q === '' ? {} : { q: asked.q })}`)}>{t('page.mappings.unfilter')}</a></p>;
  return (
    <>
      <p className="lead"><Sentence k="page.mappings.noneFound" query={<span lang={/\p{Script=Han}/u.test(asked.q) ? 'zh' : undefined}>{asked.q}</span>} /></p>
      {alike.length === 0 ? null : (
        <>
          <h2>{t('page.mappings.alike')}</h2>
          <ul>{alike.map(({ number, source, target }) => <li key={number}><a href={pageAddress(language, `/m/${number}`)}><span className="num">{source.number}</span> → <span className="num">{target.number}</span></a></li>)}</ul>
        </>
      )}
      <h2>{t('page.mappings.instead')}</h2>
      <ul>
        <li><a href={pageAddress(language, '/why')}>{t('page.mappings.insteadWhy')}</a></li>
        <li><a href={pageAddress(language, `/search?${new URLSearchParams({ q: asked.q })}`)}>{t('page.mappings.insteadStandards')}</a></li>
        <li><a href="/app/requests" rel="nofollow">{t('page.mappings.insteadAsk')}</a></li>
      </ul>
    </>
  );
}
