import { type Column, DataTable, type Row, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Refused } from '../forms/refused';
import { Waiting } from '../shell/waiting';
import type { usePages } from './pages';

type Props<Item> = Readonly<{ pages: ReturnType<typeof usePages<Item>>; caption: string; columns: readonly (string | Column)[]; row: (item: Item) => Row; none: string }>;

/** A list as a table, with what it says when it is empty, on its way, or refused, and the way to its next page. */
export function Listed<Item>({ pages, caption, columns, row, none }: Props<Item>): ReactNode {
  const { t } = useReading();
  if (pages.error !== null && pages.items === undefined) return <Refused fault={pages.error} />;
  if (pages.items === undefined) return <Waiting />;
  if (pages.items.length === 0) return <p className="meta">{none}</p>;
  return (
    <>
      <DataTable caption={caption} columns={columns.map((column) => (typeof column === 'string' ? { label: column } : column))} rows={pages.items.map(row)} />
      <p className="meta">{t(pages.isLowerBound ? 'app.list.shownOfMore' : 'app.list.shown', { shown: pages.items.length, total: pages.total })}</p>
      {pages.hasNextPage ? <button type="button" className="btn sec" aria-disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{t('app.list.more')}</button> : null}
    </>
  );
}
