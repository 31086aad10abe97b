import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { usePageTitle } from '../shell/page-title';
import { type Line, standsText } from './oversight';

/** The enterprise's declarations that are under inspection, those that are due first. */
export function OrdersPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.oversight.ordersTitle'));
  const pages = usePages<Line>(['orders', 'list'], (after) => bodyOf(api.GET('/api/v1/oversight/own', { params: { query: { after } } })));
  return (
    <>
      <h1>{t('app.oversight.ordersTitle')}</h1>
      <p>{t('app.oversight.ordersLead')}</p>
      <Listed
        pages={pages}
        caption={t('app.oversight.caption')}
        none={t('app.oversight.ordersNone')}
        columns={['declaration', 'stands', 'due', 'opened'].map((name) => t(`app.oversight.${name}`))}
        row={(line) => ({
          key: line.inspection,
          cells: [
            <div key="declaration"><Link to={`/orders/${line.id}`}>{line.title}</Link><br /><span className="num meta">{line.number}</span></div>,
            standsText(t, line),
            line.due === null ? '–' : <strong className="nb">{line.due}</strong>,
            <span key="opened" className="nb">{line.opened}</span>,
          ],
        })}
      />
    </>
  );
}
