import { Quote, Tag, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Choice } from '../../forms/choice';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { DESK, type Line, queues } from './desk';
import './texts';

/** Applications that the own organisation handles, those that are due first. */
export function DeskPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('desk.title'));
  const [params, setParams] = useSearchParams();
  const queue = queues.find((each) => each === params.get('queue'));
  const pages = usePages<Line>([...DESK, 'list', queue ?? 'all'], (after) => bodyOf(api.GET('/api/v1/recognition/desk', { params: { query: { ...(queue && { queue }), after } } })));
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <p>{t('desk.lead')}</p>
      <div className="form">
        <Choice
          label={t('app.inbox.show')}
          name="queue"
          value={queue ?? ''}
          options={[{ value: '', label: t('desk.queue.all') }, ...queues.map((value) => ({ value, label: t(`desk.queue.${value}`) }))]}
          onChange={({ target }) => setParams(target.value === '' ? {} : { queue: target.value })}
        />
      </div>
      <Listed
        pages={pages}
        caption={t('desk.caption')}
        none={t(queue === undefined ? 'desk.none' : 'desk.noneFound')}
        columns={['what', 'stands', 'due', 'submitted'].map((name) => t(`desk.column.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <div key="what">
              <Link to={`/recognition/desk/${line.id}`}><Quote language="zh-Hant">{line.taiwan}</Quote> → <Quote language="zh-Hans">{line.mainland}{line.level === null ? '' : ` ${line.level}`}</Quote></Link>
              <br /><span className="num meta">{line.number}</span>{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}
            </div>,
            <Stands key="stands" line={line} />, line.due === null ? '–' : <span key="due" className="nb">{line.due}{line.isOverdue ? ` · ${t('desk.queue.overdue')}` : ''}</span>, moment(line.submittedAt),
          ],
        })}
      />
    </>
  );
}

function Stands({ line: { state, isProposed, waits } }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  return <>{t(`desk.state.${state}`)}{isProposed ? <><br /><span className="meta">{t('desk.queue.proposed')}</span></> : null}{waits === null ? null : <><br /><span className="meta">{t(`desk.waits.${waits}`)}</span></>}</>;
}
