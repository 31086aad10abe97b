import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { MappingRow } from '../../domain/content';
import { rowsAsked, rowShows } from '../../domain/shown/rows-asked';
import { askedQuery, type PageAsked, noRowsAsked } from './page-asked';

type Props = Readonly<{ rows: readonly MappingRow[]; path: string; asked: PageAsked }>;

/** What readers look for most, each a link with its count; the one that is shown is no link. */
export function RowShows({ rows, path, asked }: Props): ReactNode {
  const { language, t } = useReading();
  const choices = [null, ...rowShows].map((show) => ({ show, count: rowsAsked(rows, { ...noRowsAsked, show }).length, words: t(`page.mapping.shows.${show ?? 'all'}`) }));
  const isHere = (show: PageAsked['rows']['show']): boolean => askedQuery({ rows: asked.rows, isTurned: false }) === askedQuery({ rows: { ...noRowsAsked, show }, isTurned: false });
  return (
    <ul className="links noprint">
      {choices.map(({ show, count, words }) => {
        const query = askedQuery({ rows: { ...noRowsAsked, show }, isTurned: asked.isTurned });
        const label = t('page.mapping.shows.counted', { words, count });
        return <li key={words}>{isHere(show) ? <strong aria-current="true">{label}</strong> : <a href={pageAddress(language, `${path}${query === '' ? '' : `?${query}`}#rows`)}>{label}</a>}</li>;
      })}
    </ul>
  );
}
