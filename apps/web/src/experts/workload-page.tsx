import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { usePageTitle } from '../shell/page-title';
import type { Worked } from './experts';
import { FeedbackSums } from './feedback-told';
import './texts';

const counts = ['invited', 'satOn', 'onTime', 'recused', 'replaced'] as const;

/** What each in the pool was asked to do, and did, and what members said of the procedure: without names. */
export function WorkloadPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.work.title'));
  const pages = usePages<Worked>(['experts', 'workload'], (after) => bodyOf(api.GET('/api/v1/experts/workload', { params: { query: { state: 'active', after } } })));
  const isWithheld = pages.items?.some(({ work }) => work === null) === true;
  return (
    <>
      <h1>{t('experts.work.title')}</h1>
      <p>{t('experts.work.lead')}</p>
      {isWithheld ? <p className="notice">{t('experts.work.withheld')}</p> : null}
      <Listed
        pages={pages} caption={t('experts.work.caption')} none={t('experts.pool.none')}
        columns={[t('experts.pool.who'), t('experts.pool.fields'), ...counts.map((count) => t(`experts.work.${count}`))]}
        row={({ id, side, fields, example, work }) => ({
          key: id,
          cells: [
            <div key="who">{t(`label.side.${side}`)} <span className="num meta">{id.slice(0, 8)}</span>{example ? <> <Tag>{t('experts.example')}</Tag></> : null}</div>,
            fields.map((field) => t(`experts.field.${field}`)).join(t('ui.list')),
            ...counts.map((count) => (work === null ? '–' : String(work[count]))),
          ],
        })}
      />
      <FeedbackSums />
    </>
  );
}
