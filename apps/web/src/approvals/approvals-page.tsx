import { Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { usePageTitle } from '../shell/page-title';
import { type Line, queues } from './approvals';
import './texts';

/** Mappings before the regulators, those that wait longest first. */
export function ApprovalsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('approvals.title'));
  const [params, setParams] = useSearchParams();
  const queue = queues.find((each) => each === params.get('queue'));
  const pages = usePages<Line>(['approvals', 'list', queue ?? 'all'], (after) => bodyOf(api.GET('/api/v1/approvals', { params: { query: { ...(queue && { queue }), after } } })));
  return (
    <>
      <h1>{t('approvals.title')}</h1>
      <p>{t('approvals.lead')}</p>
      <div className="form">
        <Choice
          label={t('app.inbox.show')} name="queue" value={queue ?? ''}
          options={[{ value: '', label: t('approvals.queue.all') }, ...queues.map((value) => ({ value, label: t(`approvals.queue.${value}`) }))]}
          onChange={({ target }) => setParams(target.value === '' ? {} : { queue: target.value })}
        />
      </div>
      <Listed
        pages={pages}
        caption={t('approvals.caption')}
        none={t(queue === undefined ? 'approvals.none' : 'approvals.noneFound')}
        columns={['mapping', 'standards', 'stands', 'lastDay', 'objections'].map((name) => t(`approvals.column.${name}`))}
        row={(line) => ({
          key: line.number,
          cells: [
            <div key="mapping"><Link className="num" to={`/approvals/${line.number}`}>{line.number}</Link><br /><span className="meta">{t('approvals.version', { version: line.version })}</span>{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}</div>,
            <div key="standards"><span className="num">{line.source}</span><br /><span className="num">{line.target}</span></div>,
            t(line.waits ? 'approvals.queue.waiting' : line.over ? 'approvals.queue.over' : `approvals.state.${line.state}`),
            line.lastDay === null ? '–' : <span key="day" className="nb">{line.lastDay}</span>,
            line.objections === 0 ? '–' : t('approvals.unanswered', { unanswered: line.unanswered, objections: line.objections }),
          ],
        })}
      />
    </>
  );
}
