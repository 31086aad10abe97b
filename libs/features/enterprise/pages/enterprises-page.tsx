import { DataTable, pageAddress, QuotedText, useReading } from '@ui';
import type { ReactNode } from 'react';
import { type PublishedPage, type PublishedStatus, publishedStatuses } from '../application/publication/published-store';
import { EnterpriseTags } from './enterprise-tags';

export type EnterprisesAsked = Readonly<{ q: string; status: PublishedStatus | null; page: number }>;
type Props = Readonly<{ asked: EnterprisesAsked; found: PublishedPage }>;

/** Enterprises that two persons of the centre have verified, found by part of a name or a number. */
export function EnterprisesPage({ asked: { q, status, page }, found }: Props): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h1>{t('page.enterprises.title')}</h1>
      <p className="lead">{t('page.enterprises.lead')}</p>
      <form action={pageAddress(language, '/e')} method="get" role="search" className="fields noprint">
        <div className="field grow">
          <label htmlFor="q">{t('page.enterprises.words')}</label>
          <input id="q" name="q" type="search" defaultValue={q} maxLength={200} autoComplete="off" spellCheck={false} />
        </div>
        <div className="field">
          <label htmlFor="status">{t('page.enterprises.status')}</label>
          <select id="status" name="status" defaultValue={status ?? ''}>
            <option value="">{t('page.enterprises.any')}</option>
            {publishedStatuses.map((one) => <option key={one} value={one}>{t(`page.enterprise.status.${one}`)}</option>)}
          </select>
        </div>
        <div className="field"><button className="btn" type="submit">{t('ui.search.submit')}</button></div>
      </form>
      {found.items.length > 0 ? <Found found={found} /> : <p className="lead">{t('page.enterprises.none')}</p>}
      <ul className="links noprint">
        {page > 1 ? <li><a rel="prev" href={address(language, { q, status, page: page - 1 })}>{t('page.enterprises.previous')}</a></li> : null}
        {found.next === null ? null : <li><a rel="next" href={address(language, { q, status, page: found.next })}>{t('page.enterprises.next')}</a></li>}
        {q === '' && status === null && page === 1 ? <li><a href="/app/">{t('page.enterprises.register')}</a></li> : <li><a href={pageAddress(language, '/e')}>{t('page.enterprise.all')}</a></li>}
      </ul>
    </>
  );
}

function Found({ found: { items, total } }: Readonly<{ found: PublishedPage }>): ReactNode {
  const { language, t } = useReading();
  const columns = ['name', 'number', 'subject', 'status', 'since'].map((name) => ({ label: t(`page.enterprises.column.${name}`) }));
  const rows = items.map((item) => ({
    key: item.number,
    cells: [
      <a key="name" href={pageAddress(language, `/e/${item.number}`)}><QuotedText texts={item.name} /></a>,
      <span key="number" className="num">{item.number}</span>,
      t(`page.enterprise.of.${item.subject}`),
      <EnterpriseTags key="status" enterprise={item} />,
      item.since,
    ],
  }));
  return <DataTable caption={t('page.enterprises.found', { count: total })} columns={columns} rows={rows} />;
}

function address(language: Parameters<typeof pageAddress>[0], { q, status, page }: EnterprisesAsked): string {
  const query = new URLSearchParams({ ...(q && { q }), ...(status && { status }), ...(page > 1 && { page: String(page) }) });
  return pageAddress(language, query.size > 0 ? `/e?${query}` : '/e');
}
