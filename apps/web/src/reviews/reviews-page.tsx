import { DataTable, QuotedText, Tag, Tags, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import type { Line } from './reviews';
import './texts';

/** The reviews in which one has a seat, those that are due first. */
export function ReviewsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('reviews.title'));
  const found = useQuery({ queryKey: ['reviews', 'list'], queryFn: () => bodyOf(api.GET('/api/v1/reviews')) });
  return (
    <>
      <h1>{t('reviews.title')}</h1>
      <p>{t('reviews.lead')}</p>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Lines items={found.data.items} />}
    </>
  );
}

function Lines({ items }: Readonly<{ items: readonly Line[] }>): ReactNode {
  const { t } = useReading();
  if (items.length === 0) return <p className="meta">{t('reviews.none')}</p>;
  return (
    <DataTable
      caption={t('reviews.caption')}
      columns={['what', 'state', 'due', 'unread'].map((name) => ({ label: t(`reviews.column.${name}`) }))}
      rows={items.map((line) => ({
        key: line.review,
        cells: [
          <div key="what">
            <Link to={`/reviews/${line.review}`}><QuotedText texts={line.title} /></Link><br />
            <span className="num meta">{line.number} · {t('reviews.version', { version: line.version })}</span>
            <Tags>{[line.example ? <Tag key="example">{t('reviews.example')}</Tag> : null, line.unilateral ? <Tag key="unilateral">{t('reviews.unilateral')}</Tag> : null]}</Tags>
          </div>,
          standing(line, t),
          line.due === null ? '–' : <strong key="due" className="nb">{line.due}</strong>,
          line.seat === 'invited' ? '–' : t('reviews.unreadOf', { unread: line.unread, rows: line.rows }),
        ],
      }))}
    />
  );
}

function standing({ seat, state, outcome, submitted, signed }: Line, t: ReturnType<typeof useReading>['t']): string {
  if (seat === 'invited') return t('reviews.state.invited');
  if (outcome !== null) return t(`reviews.outcome.${outcome}`);
  if (state === 'blind' && submitted) return t('reviews.state.submitted');
  return state === 'voting' && signed ? t('reviews.state.signed') : t(`reviews.state.${state}`);
}
