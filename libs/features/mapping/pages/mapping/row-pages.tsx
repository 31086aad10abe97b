import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { RowPage } from '../../domain/shown/row-pages';
import { askedQuery, type PageAsked } from './page-asked';

/** `path`: of the page without its language. `count`: of all rows that are asked for. */
type Props = Readonly<{ page: RowPage; count: number; path: string; asked: PageAsked }>;

/** Which rows are shown of how many, and the way to all of them; paper says it too. */
export function RowsHere({ page: { here, spans }, count, path, asked }: Props): ReactNode {
  const { language, t } = useReading();
  if (spans.length === 0) return null;
  if (here === null) return <p className="noprint"><a href={`${pageAddress(language, path)}${queryOf({ ...asked, at: null })}#rows`}>{t('page.mapping.pages.byPage')}</a></p>;
  return <p>{t('page.mapping.pages.here', { from: here.from, to: here.to, count })} <a href={`${pageAddress(language, path)}${queryOf({ ...asked, at: 'all' })}#rows`}>{t('page.mapping.pages.all', { count })}</a></p>;
}

/** The ways to the other pages, and a link for each of their rows, so that an address which ends in a row leads on. */
export function RowPages({ page: { here, spans, elsewhere }, path, asked }: Omit<Props, 'count'>): ReactNode {
  const { language, t } = useReading();
  if (here === null) return null;
  const to = (key: string): string => `${pageAddress(language, path)}${queryOf({ ...asked, at: key })}`;
  return (
    <>
      <nav className="pager" aria-label={t('page.mapping.pages.title')}>
        {spans.map(({ first, from, to: last }) => (first === here.first
          ? <span key={first} className="btn sec" aria-current="page">{from}–{last}</span>
          : <a key={first} className="btn sec" href={`${to(first)}#rows`}>{t('page.mapping.pages.span', { from, to: last })}</a>))}
      </nav>
      <details className="noprint">
        <summary>{t('page.mapping.pages.index', { count: elsewhere.length })}</summary>
        <p>{elsewhere.map((key) => <a key={key} id={key} href={`${to(key)}#${key}`}>{key}</a>).flatMap((link, at) => (at === 0 ? [link] : [' ', link]))}</p>
      </details>
    </>
  );
}

function queryOf(asked: PageAsked): string {
  const query = askedQuery(asked);
  return query === '' ? '' : `?${query}`;
}
