import { Quote, Tag, useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Refused } from '../../forms/refused';
import { Listed } from '../../lists/listed';
import { usePages } from '../../lists/pages';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { saveFile } from '../../shell/save-file';
import { askedIn, DESK, type Desk, type Line } from './desk';
import { Filters } from './filters';
import { lastOf, pageOf, standsOf, tableOf } from './table';
import './texts';

/** Applications that the own organisation handles, those that are due first. */
export function DeskPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('desk.title'));
  const [params, setParams] = useSearchParams();
  const asked = askedIn(params);
  const isNarrowed = asked.queue !== undefined || asked.catalogue !== undefined || asked.number !== undefined;
  const pages = usePages<Line, Desk>([...DESK, 'list', asked], (after) => pageOf({ ...asked, after }));
  const saving = useMutation({ mutationFn: async () => saveFile('recognition-desk.csv', 'text/csv;charset=utf-8', await tableOf(t, asked)) });
  const ask = (changed: Readonly<Record<string, string>>): void =>
    setParams((before) => new URLSearchParams(Object.entries({ ...Object.fromEntries(before), ...changed }).filter(([name, value]) => value !== '' && !(name === 'sort' && value === 'due'))));
  return (
    <>
      <h1>{t('desk.title')}</h1>
      <p>{t('desk.lead')}</p>
      <Filters asked={asked} first={pages.first} onAsk={ask} />
      <Listed
        pages={pages}
        caption={t('desk.caption')}
        none={t(isNarrowed ? 'desk.noneFound' : 'desk.none')}
        columns={['what', 'stands', 'due', 'changed', 'submitted'].map((name) => t(`desk.column.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <div key="what">
              <Link to={`/recognition/desk/${line.id}`}><Quote language="zh-Hant">{line.taiwan}</Quote> → <Quote language="zh-Hans">{line.mainland}{line.level === null ? '' : ` ${line.level}`}</Quote></Link>
              <br /><span className="num meta">{line.number}</span>{line.example ? <> <Tag>{t('app.record.exampleTag')}</Tag></> : null}
            </div>,
            <Stands key="stands" line={line} />,
            <Due key="due" line={line} />,
            <span key="changed">{line.lastSide === 'applicant' ? <b>{lastOf(t, line)}</b> : lastOf(t, line)}<br /><span className="meta nb">{moment(line.changedAt)}</span></span>,
            <span key="submitted" className="nb">{moment(line.submittedAt)}</span>,
          ],
        })}
      />
      <Refused fault={saving.error} />
      {pages.items === undefined || pages.items.length === 0 ? null : <div className="btns"><button type="button" className="btn sec" aria-disabled={saving.isPending} onClick={() => { if (!saving.isPending) saving.mutate(); }}>{t('desk.csv')}</button></div>}
    </>
  );
}

function Stands({ line }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  const [state, ...waits] = standsOf(t, line);
  return <>{state}{waits.map((text) => <span key={text}><br /><span className="meta">{text}</span></span>)}</>;
}

function Due({ line: { due, isOverdue } }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  if (due === null) return '–';
  return <><span className="nb">{due}</span>{isOverdue ? <> <Tag tone="withdrawn">{t('desk.queue.overdue')}</Tag></> : null}</>;
}
