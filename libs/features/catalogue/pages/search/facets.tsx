import type { ReactNode } from 'react';
import { QuotedText, pageAddress, useReading, type Scripts, type Translate } from '@ui';
import type { SearchPage } from '../../application/search/search-page';
import { grouped } from '../list/coverage-line';
import { address, withParam } from '../list/pager';
import { filterNames, type FilterName } from './search-query';

/** What narrows a list, as links with counts. A filter that is chosen has no facet; it stands above the list, to be taken back. */
type Props = Readonly<{ query: URLSearchParams; page: SearchPage; titles: ReadonlyMap<string, Scripts> }>;

const facetNames = ['side', 'status', 'sector', 'ics', 'adoption', 'hasMapping'] as const satisfies readonly FilterName[];
type FacetName = (typeof facetNames)[number];
type Value = Readonly<{ value: string; count: number }>;

/** Most values of one facet. */
const MOST = 8;

export function Facets({ query, page, titles }: Props): ReactNode {
  const { t } = useReading();
  const shown = facetNames.map((name) => ({ name, values: valuesOf(name, page, query) })).filter(({ values }) => values.length > 0);
  if (shown.length === 0) return <div />;
  return (
    <nav className="facets" aria-label={t('page.search.narrow')}>
      <details>
        <summary>{t('page.search.narrow')}</summary>
        {shown.map(({ name, values }) => (
          <div key={name}>
            <h3 id={`facet-${name}`}>{t(`page.search.facet.${name}`)}</h3>
            <ul aria-labelledby={`facet-${name}`}>{values.map((each) => <li key={each.value}><Choice name={name} value={each} query={query} titles={titles} /></li>)}</ul>
          </div>
        ))}
        {page.facetsOf < page.total ? <p className="meta">{t('page.search.facetsOf', { count: grouped(page.facetsOf) })}</p> : null}
      </details>
    </nav>
  );
}

function Choice({ name, value: { value, count }, query, titles }: Readonly<{ name: FacetName; value: Value; query: URLSearchParams; titles: Props['titles'] }>): ReactNode {
  const { language, t } = useReading();
  const title = name === 'ics' ? titles.get(value) : undefined;
  return (
    <a href={address(pageAddress(language, '/search'), withParam(withParam(query, 'after', null), name, value))}>
      <span>{filterText(name, value, t)}{title ? <> <QuotedText texts={title} /></> : null}</span>
      <span className="count">{grouped(count)}</span>
    </a>
  );
}

/** Two levels of classes are counted: the upper one first, then what lies under the chosen one. */
function valuesOf(name: FacetName, page: SearchPage, query: URLSearchParams): readonly Value[] {
  const chosen = query.get(name);
  const all = page.facets[name];
  if (name !== 'ics') return chosen === null ? all.slice(0, MOST) : [];
  const here = chosen === null ? all.filter(({ value }) => !value.includes('.')) : all.filter(({ value }) => value.startsWith(`${chosen}.`));
  return here.slice(0, MOST);
}

/** The filters that are on, each a link that takes it back. */
export function Chosen({ query }: Readonly<{ query: URLSearchParams }>): ReactNode {
  const { language, t } = useReading();
  const on = filterNames.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [{ name, value }];
  });
  if (on.length === 0) return null;
  return (
    <>
      <p className="on-paper">{t('page.search.chosenAre', { filters: on.map(({ name, value }) => filterText(name, value, t)).join(t('ui.list')) })}</p>
      <nav aria-label={t('page.search.chosen')}>
        <ul className="filters chosen">
          {on.map(({ name, value }) => (
            <li key={name}>
              <a href={address(pageAddress(language, '/search'), withParam(withParam(query, 'after', null), name, null))}>
                <span className="sr">{t('page.search.takeBack')} </span>{filterText(name, value, t)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}

/** A value of a filter in words. */
export function filterText(name: FilterName, value: string, t: Translate): string {
  switch (name) {
    case 'side':
      return t(`label.side.${value}`);
    case 'status':
      return t(`ui.status.${value}`);
    case 'sector':
      return t(`sector.${value}`);
    case 'adoption':
      return t(`page.search.degree.${value}`);
    case 'hasMapping':
      return t('page.search.mapped');
    case 'ics':
      return t('page.browse.titleOf', { scheme: 'ICS', code: value });
    case 'ccs':
      return t('page.browse.titleOf', { scheme: 'CCS', code: value });
  }
}
