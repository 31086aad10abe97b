import { Notice, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { useLedOn } from '../enterprise/lead-on';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { CourseTable } from './course-table';
import type { Course, Line } from './oversight';
import { StandingOrder } from './standing-order';

/** What an authority wants of one of the enterprise's declarations, by when, and what the enterprise can do. */
export function OrderPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['orders', id], queryFn: () => bodyOf(api.GET('/api/v1/declarations/{id}/oversight', { params: { path: { id } } })) });
  const title = t('app.oversight.orderTitle');
  usePageTitle(title);
  return (
    <>
      <h1>{title}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Order id={id} course={found.data} />}
      <p><Link to="/orders">{t('app.oversight.backToOrders')}</Link></p>
    </>
  );
}

function Order({ id, course: { inspection, acts } }: Readonly<{ id: string; course: Course }>): ReactNode {
  const { t } = useReading();
  if (inspection === null) return <><p>{t(acts.length === 0 ? 'app.oversight.neverInspected' : 'app.oversight.inspectedNoMore')}</p><CourseTable acts={acts} /></>;
  return (
    <>
      <p>{inspection.title} <a className="num" href={`/d/${inspection.number}`}>{inspection.number}</a></p>
      <StandingOrder line={inspection} />
      <ToDo id={id} line={inspection} wanted={acts.find(({ act, inspection: of }) => act === 'order-correction' && of === inspection.inspection)?.words ?? null} />
      <CourseTable acts={acts} />
    </>
  );
}

/** One thing to do first; the statement beside it. */
function ToDo({ id, line: { state, due, statementDue, stated }, wanted }: Readonly<{ id: string; line: Line; wanted: string | null }>): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const heading = useLedOn(`${state} ${stated ?? ''}`);
  const amending = useAct(async (_: void) => {
    await bodyOf(api.POST('/api/v1/declarations/{id}/amend', { params: { path: { id } } }));
    await navigate(`/declarations/${id}/check`);
  }, ['declarations', 'mine'], ['orders']);
  return (
    <>
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('app.oversight.toDo')}</h2>
      {state === 'corrected' ? <Notice tone="info"><p>{t('app.oversight.correctedWaits')}</p></Notice> : (
        <>
          <p>{due === null ? t('app.oversight.onlyInspected') : t('app.oversight.correctBy', { due })}</p>
          {due === null || wanted === null ? null : <blockquote>{wanted}</blockquote>}
          <Refused fault={amending.error} />
          <div className="btns"><button type="button" className="btn" aria-disabled={amending.isPending} onClick={() => { if (!amending.isPending) amending.mutate(); }}>{t('app.oversight.correct')}</button></div>
          {due === null || stated !== null ? null : <Statement id={id} until={statementDue ?? due} />}
        </>
      )}
    </>
  );
}

/** What the enterprise says to the order, once. */
function Statement({ id, until }: Readonly<{ id: string; until: string }>): ReactNode {
  const { t } = useReading();
  const stating = useAct((body: Readonly<{ words: string }>) => bodyOf(api.POST('/api/v1/declarations/{id}/statement', { params: { path: { id } }, body })), ['orders']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, stating.error, `statement ${id}`);
  return (
    <section aria-labelledby="statement">
      <h3 id="statement">{t('app.oversight.state-words')}</h3>
      <p className="meta">{t('app.oversight.statementLead', { until })}</p>
      <Form submit={t('app.oversight.sendStatement')} isBusy={stating.isPending} onSubmit={() => stating.mutate(typed, { onSuccess: clear })}>
        <Confirmed act={stating} />
        <Area label={t('app.oversight.statementWords')} hint={t('app.oversight.statementOnce')} autoComplete="off" {...field('words')} />
      </Form>
    </section>
  );
}
