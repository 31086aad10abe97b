import { Fragment, type ReactNode } from 'react';
import { pageAddress, useReading } from '@ui';
import { listOrders } from '../../domain/search/list-order';
import { address, withParam } from '../list/pager';

const orders = ['near', ...listOrders] as const;

/** The orders of a list as links; the one that it is in is none. */
export function Sorts({ query }: Readonly<{ query: URLSearchParams }>): ReactNode {
  const { t } = useReading();
  return (
    <nav className="noprint" aria-label={t('page.search.sort.label')}>
      {orders.map((order, place) => <Fragment key={order}>{place === 0 ? null : ' · '}<Sort order={order} query={query} /></Fragment>)}
    </nav>
  );
}

function Sort({ order, query }: Readonly<{ order: (typeof orders)[number]; query: URLSearchParams }>): ReactNode {
  const { language, t } = useReading();
  const said = t(`page.search.sort.${order}`);
  if (order === (query.get('sort') ?? 'near')) return <span aria-current="true">{said}</span>;
  const there = withParam(withParam(query, 'after', null), 'sort', order === 'near' ? null : order);
  return <a href={address(pageAddress(language, '/search'), there)}>{said}</a>;
}
