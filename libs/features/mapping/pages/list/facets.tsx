import { pageAddress, type Translate, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { MappingsFound } from '../../application/search/search-mappings';
import { type FacetName, facetNames } from '../../domain/search/entry';
import { Territory } from '../mapping/territory';
import { withOne } from './list-asked';

const MOST = 8;

/** What narrows the list, as links with counts; what is chosen stands above it, to be taken back. */
export function Facets({ query, facets }: Readonly<{ query: URLSearchParams; facets: MappingsFound['facets'] }>): ReactNode {
  const { language, t } = useReading();
  const shown = facetNames.filter((name) => query.get(name) === null && facets[name].length > 0);
  if (shown.length === 0) return <div />;
  return (
    <nav className="facets" aria-label={t('page.mappings.narrow')}>
      <details>
        <summary>{t('page.mappings.narrow')}</summary>
        {shown.map((name) => (
          <div key={name}>
            <h3 id={`facet-${name}`}>{t(`page.mappings.facet.${name}`)}</h3>
            <ul aria-labelledby={`facet-${name}`}>
              {facets[name].slice(0, MOST).map(({ value, count }) => <li key={value}><a href={pageAddress(language, `/m?${withOne(query, name, value)}`)}><span><FacetWords name={name} value={value} /></span><span className="count">{count}</span></a></li>)}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

/** The filters that are on, each a link that takes it back. */
export function Chosen({ query }: Readonly<{ query: URLSearchParams }>): ReactNode {
  const { language, t } = useReading();
  const on = facetNames.flatMap((name) => { const value = query.get(name); return value === null ? [] : [{ name, value }]; });
  if (on.length === 0) return null;
  return (
    <nav aria-label={t('page.mappings.chosen')}>
      <ul className="filters chosen">
        {on.map(({ name, value }) => <li key={name}><a href={pageAddress(language, `/m?${withOne(query, name, null)}`)}><span className="sr">{t('page.mappings.takeBack')} </span><FacetWords name={name} value={value} /></a></li>)}
      </ul>
    </nav>
  );
}

function FacetWords({ name, value }: Readonly<{ name: FacetName; value: string }>): ReactNode {
  const { t } = useReading();
  return name === 'territory' ? <Territory code={value} /> : facetText(name, value, t);
}

const facetText = (name: Exclude<FacetName, 'territory'>, value: string, t: Translate): string => {
  if (name === 'sector') return t(`sector.${value}`);
  if (name === 'relation') return t(`correspondence.relation.${value}`);
  if (name === 'degree') return t(`page.mapping.degrees.${value}`);
  if (name === 'direction') return t(`page.mappings.direction.${value}`);
  return t(`page.mapping.${name}.${value}`);
};
