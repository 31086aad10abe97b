import { useInfiniteQuery } from '@tanstack/react-query';
import { DataTable, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { type OwnRow, productCells, indicatorCells } from './row-cells';

const kinds = ['products', 'indicators'] as const;

/** Products and indicators of all declarations of the enterprise. */
export function RowsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.tools.rows.title'));
  const [typed, type] = useState('');
  const [asked, ask] = useState<Readonly<{ of: (typeof kinds)[number]; q: string }>>({ of: 'products', q: '' });
  const pages = useInfiniteQuery({
    queryKey: ['declarations', 'rows', asked],
    queryFn: ({ pageParam }) => bodyOf(api.GET('/api/v1/declarations/mine/rows', { params: { query: { ...asked, page: pageParam } } })),
    initialPageParam: 1,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const items = pages.data?.pages.flatMap((page): readonly OwnRow[] => page.items);
  return (
    <>
      <h1>{t('app.tools.rows.title')}</h1>
      <p>{t('app.tools.rows.lead')}</p>
      <Form submit={t('app.tools.rows.search')} isBusy={false} onSubmit={() => ask({ ...asked, q: typed.trim() })}>
        <Choice name="of" label={t('app.tools.rows.of')} value={asked.of} options={kinds.map((value) => ({ value, label: t(`app.tools.lint.lists.${value}`) }))} onChange={({ target }) => ask({ of: kinds.find((kind) => kind === target.value) ?? 'products', q: typed.trim() })} />
        <Field name="q" label={t('app.tools.rows.words')} hint={t('app.tools.rows.wordsHint')} value={typed} onChange={({ target }) => type(target.value)} />
      </Form>
      <Refused fault={pages.error} />
      {items === undefined ? (pages.error === null ? <Waiting /> : null) : <Found items={items} of={asked.of} />}
      {items === undefined ? null : <p className="meta" role="status">{t('app.list.shown', { shown: items.length, total: pages.data?.pages[0]?.total ?? 0 })}</p>}
      {pages.hasNextPage ? <button type="button" className="btn sec" aria-disabled={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>{t('app.list.more')}</button> : null}
    </>
  );
}

function Found({ items, of }: Readonly<{ items: readonly OwnRow[]; of: (typeof kinds)[number] }>): ReactNode {
  const { t } = useReading();
  if (items.length === 0) return <p className="meta">{t('app.tools.rows.none')}</p>;
  const cells = of === 'products' ? productCells : indicatorCells;
  const columns = of === 'products' ? ['productName', 'models', 'barCode', 'family'] : ['indicatorName', 'product', 'value', 'method'];
  return (
    <DataTable
      caption={t(`app.tools.lint.lists.${of}`)}
      columns={[...columns.map((column) => ({ label: t(`app.tools.rows.columns.${column}`) })), { label: t('app.tools.rows.columns.declaration') }]}
      rows={items.map((item) => ({
        key: `${item.id} ${item.place}`,
        cells: [...cells(item), <Link key="to" to={`/declarations/${item.id}/products`}>{item.number ?? t('app.declarations.state.draft')}</Link>],
      }))}
    />
  );
}
