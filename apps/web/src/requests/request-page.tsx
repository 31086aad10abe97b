import { useQuery } from '@tanstack/react-query';
import { DataTable, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { AcceptForm, AnswerForm, DraftForm } from './answer-forms';
import { canAccept, canAnswer, canDraft, canWithdraw, type Request } from './requests';
import './texts';

/** One request: where it stands, each step with its day, and what the reader can do. */
export function RequestPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['requests', id], queryFn: () => bodyOf(api.GET('/api/v1/comparison-requests/{id}', { params: { path: { id } } })) });
  usePageTitle(t('requests.one'));
  return (
    <>
      <h1>{t('requests.one')}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Found request={found.data} />}
      <p><Link to="/requests">{t('requests.back')}</Link></p>
    </>
  );
}

function Found({ request }: Readonly<{ request: Request }>): ReactNode {
  const { t } = useReading();
  const isCentre = useMe().data?.acting?.role === 'centre';
  const { have, want, why, firm, state, replyDue, mapping } = request;
  const rows = [
    { term: t('requests.column.firm'), detail: isCentre ? <OrganisationName names={firm} /> : null },
    { term: t('requests.have'), detail: have },
    { term: t('requests.want'), detail: want },
    { term: t('requests.why'), detail: why },
    { term: t('requests.column.stands'), detail: t(`requests.state.${state}`) },
    { term: t('requests.column.due'), detail: replyDue ?? t('requests.noDay') },
    { term: t('requests.mapping'), detail: mapping && <Drafted mapping={mapping} /> },
  ];
  return (
    <>
      <SummaryList rows={rows} />
      <Steps steps={request.steps} />
      {isCentre ? <ForCentre request={request} /> : canWithdraw(request) ? <Withdraw id={request.id} /> : null}
    </>
  );
}

function Drafted({ mapping: { id, number } }: Readonly<{ mapping: NonNullable<Request['mapping']> }>): ReactNode {
  const { t } = useReading();
  const said = number ?? t('requests.unnumbered');
  return id === null ? <span className="num">{said}</span> : <Link className="num" to={`/mappings/${id}`}>{said}</Link>;
}

function ForCentre({ request }: Readonly<{ request: Request }>): ReactNode {
  return (
    <>
      {canAccept(request) ? <AcceptForm id={request.id} /> : null}
      {canDraft(request) ? <DraftForm request={request} /> : null}
      {canAnswer(request) ? <AnswerForm id={request.id} /> : null}
    </>
  );
}

/** Each step, the first first. */
function Steps({ steps }: Pick<Request, 'steps'>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h2>{t('requests.steps')}</h2>
      <DataTable
        caption={t('requests.steps')}
        captionHidden
        columns={['at', 'act', 'by', 'words'].map((name) => ({ label: t(`requests.step.${name}`) }))}
        rows={steps.map(({ at, act, side, words, due }) => ({
          key: `${at} ${act}`,
          cells: [moment(at), t(`requests.did.${act}`), t(`requests.side.${side}`), words ?? (due === null ? null : t('requests.replyBy', { due }))],
        }))}
      />
    </>
  );
}

function Withdraw({ id }: Readonly<{ id: string }>): ReactNode {
  const { t } = useReading();
  const withdrawing = useAct((_: void) => bodyOf(api.POST('/api/v1/comparison-requests/{id}/withdraw', { params: { path: { id } } })), ['requests']);
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">{t('requests.withdraw')}</h2>
      <p className="meta">{t('requests.withdrawHint')}</p>
      <Confirmed act={withdrawing} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => { if (!withdrawing.isPending) withdrawing.mutate(); }}>{t('requests.withdraw')}</button></div>
    </section>
  );
}
