import type { ReactNode } from 'react';
import { QuotedText, SearchBox, pageAddress, useReading } from '@ui';
import type { ClassNode, ClassScheme, ClassView, Coverage } from '../../application/read/standard-list';
import type { SearchPage } from '../../application/search/search-page';
import { CoverageLine, grouped } from './coverage-line';
import { Filters } from './filters';
import { Hits } from './hits';
import { Pager } from './pager';

/** The roots of both classifications. */
export function BrowsePage({ ics, ccs, coverage }: Readonly<{ ics: ClassView; ccs: ClassView; coverage: Coverage }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h1>{t('page.browse.title')}</h1>
      <p className="lead">{t('page.browse.lead')}</p>
      <CoverageLine coverage={coverage} />
      {[ics, ccs].map((view) => (
        <section key={view.scheme} aria-labelledby={view.scheme}>
          <h2 id={view.scheme}>{t(`page.browse.${view.scheme}`)}</h2>
          <Shelf scheme={view.scheme} nodes={view.children} />
        </section>
      ))}
    </>
  );
}

type ClassProps = Readonly<{ view: ClassView; code: string; page: SearchPage; query: URLSearchParams; begun: boolean }>;

/** One class: the classes under it, and the standards in it. */
export function ClassPage({ view, code, page, query, begun }: ClassProps): ReactNode {
  const { t } = useReading();
  const path = classPath(view.scheme, code);
  const own = view.path.at(-1);
  const filtered = query.has('side') || query.has('status');
  return (
    <>
      <h1>
        <span className="title-num num">{t('page.browse.titleOf', { scheme: view.scheme, code })}</span>
        {own ? <span className="title-text"><QuotedText texts={own.title} /></span> : null}
      </h1>
      {view.children.length > 0 ? <section aria-labelledby="children"><h2 id="children">{t('page.browse.children')}</h2><Shelf scheme={view.scheme} nodes={view.children} /></section> : null}
      <section aria-labelledby="standards">
        <h2 id="standards">{t('page.browse.standards')}</h2>
        {page.items.length > 0 || filtered ? <Filters path={path} query={query} /> : null}
        {page.items.length > 0 ? (
          <>
            <p>{t(page.totalIsLowerBound ? 'page.search.foundAtLeast' : 'page.search.found', { count: grouped(page.total) })}</p>
            <Hits items={page.items} />
            <Pager path={path} query={query} next={page.next} begun={begun} />
          </>
        ) : <><p>{t(filtered ? 'page.search.emptyFilter' : 'page.browse.empty')}</p><SearchBox /></>}
      </section>
    </>
  );
}

export function classPath(scheme: ClassScheme, code: string): string {
  return `/browse/${scheme.toLowerCase()}/${encodeURIComponent(code)}`;
}

function Shelf({ scheme, nodes }: Readonly<{ scheme: ClassScheme; nodes: readonly ClassNode[] }>): ReactNode {
  const { language } = useReading();
  return (
    <ul className="shelf">
      {nodes.map((node) => (
        <li key={node.code}>
          <a href={pageAddress(language, classPath(scheme, node.code))}>
            <span className="num">{node.code}</span>
            <QuotedText texts={node.title} />
            <span className="count">{grouped(node.editions)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
