import { FollowLinks, Notice, pageAddress, Sentence, useReading } from '@ui';
import { Fragment, type ReactNode } from 'react';
import type { MappingsAsked, MappingsFound } from '../../application/search/search-mappings';
import { mappingOrders } from '../../domain/search/order';
import { Chosen, Facets } from './facets';
import { isNarrowed, listQuery, withOne } from './list-asked';
import { MappingTable, type NamedEntry } from './mapping-table';
import { Nothing } from './nothing';

/** Fewer are seen at a glance, and need no narrowing. */
const FEW = 5;

type Props = Readonly<{ asked: MappingsAsked; found: MappingsFound; lines: readonly NamedEntry[] }>;

/** Mappings that everybody was shown, found by their number, by the numbers and titles of their standards, and by what they are. */
export function MappingsPage({ asked, found, lines }: Props): ReactNode {
  const { language, t } = useReading();
  const query = listQuery(asked);
  const isAll = asked.q === '' && !isNarrowed(asked);
  return (
    <>
      <h1>{t('page.mappings.title')}</h1>
      <p className="lead">{t('page.mappings.lead')}</p>
      <SearchForm asked={asked} />
      {found.restarted ? <Notice tone="info"><p>{t('page.mappings.stale')}</p></Notice> : null}
      {found.total > 0 ? <Found asked={asked} found={found} lines={lines} query={query} /> : <><Chosen query={query} /><Nothing asked={asked} found={found} /></>}
      <ul className="links noprint">
        {isAll ? null : <li><a href={pageAddress(language, '/m')}>{t('page.mapping.all')}</a></li>}
        <li><a href={pageAddress(language, '/coverage')}>{t('page.mappings.coverage')}</a></li>
        <li><a href={pageAddress(language, '/why')}>{t('page.mappings.candidates')}</a></li>
        <FollowLinks kind="mappings" target="" feed="mappings" />
      </ul>
    </>
  );
}

function SearchForm({ asked }: Readonly<{ asked: MappingsAsked }>): ReactNode {
  const { language, t } = useReading();
  const kept = [...listQuery({ ...asked, q: '' })];
  return (
    <form role="search" action={pageAddress(language, '/m')} method="get" className="noprint">
      <label htmlFor="q">{t('page.mappings.box')}</label>
      <div className="seek">
        <input id="q" name="q" type="search" defaultValue={asked.q} maxLength={200} autoComplete="off" spellCheck={false} aria-describedby="q-hint" />
        <button className="btn" type="submit">{t('ui.search.submit')}</button>
      </div>
      {kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <p className="hint" id="q-hint">{t('page.mappings.hint')}</p>
    </form>
  );
}

function Found({ asked, found: { total, next, restarted, facets, also }, lines, query }: Props & Readonly<{ query: URLSearchParams }>): ReactNode {
  const { language, t } = useReading();
  const narrows = isNarrowed(asked) || total >= FEW;
  const caption = t('page.mappings.found', { count: total });
  return (
    <div className={narrows ? 'found' : undefined}>
      {narrows ? <Facets query={query} facets={facets} /> : null}
      <section className="list" aria-label={caption}>
        <Chosen query={query} />
        {also.length === 0 ? null : <p><Sentence k="page.mappings.also" words={<span lang="zh">{also.join(t('ui.list'))}</span>} /></p>}
        <div className="bar"><Orders asked={asked} query={query} /><a className="noprint" href={`/api/v1/mappings.csv?${query}`}>{t('page.mappings.csv')}</a></div>
        <MappingTable lines={lines} caption={caption} />
        <p className="meta">{t('page.mappings.meaning')}</p>
        {next === null && (asked.after === null || restarted) ? null : (
          <nav className="pager" aria-label={t('page.mappings.pages')}>
            {asked.after === null || restarted ? null : <a className="btn sec" href={pageAddress(language, `/m?${query}`)}>{t('page.mappings.first')}</a>}
            {next === null ? null : <a className="btn sec" rel="next" href={pageAddress(language, `/m?${withOne(query, 'after', next)}`)}>{t('page.mappings.next')}</a>}
          </nav>
        )}
      </section>
    </div>
  );
}

/** The orders as links; the one that it is in is none. */
function Orders({ asked, query }: Readonly<{ asked: MappingsAsked; query: URLSearchParams }>): ReactNode {
  const { language, t } = useReading();
  const usual = asked.q === '' ? 'newest' : 'nearest';
  const orders = mappingOrders.filter((order) => asked.q !== '' || order !== 'nearest');
  return (
    <nav className="noprint" aria-label={t('page.mappings.order.label')}>
      {orders.map((order, place) => (
        <Fragment key={order}>
          {place === 0 ? null : ' · '}
          {order === (asked.order ?? usual) ? <span aria-current="true">{t(`page.mappings.order.${order}`)}</span> : <a href={pageAddress(language, `/m?${withOne(query, 'sort', order === usual ? null : order)}`)}>{t(`page.mappings.order.${order}`)}</a>}
        </Fragment>
      ))}
    </nav>
  );
}
