import { useQuery } from '@tanstack/react-query';
import { DataTable, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { stepAddress } from '../declarations/steps/steps';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { wordOr } from '../shell/word';

type Alert = components['schemas']['DeclarationAlerts']['items'][number];
const ALERTS = ['declarations', 'alerts'];

/** Own declarations of which a standard has changed: what, what follows of it, by when, and one thing to do. */
export function AlertsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.alerts.title'));
  const alerts = useQuery({ queryKey: ALERTS, queryFn: () => bodyOf(api.GET('/api/v1/declarations/alerts')) });
  return (
    <>
      <h1>{t('app.alerts.title')}</h1>
      <p>{t('app.alerts.lead')}</p>
      {alerts.data === undefined ? alerts.error === null ? <Waiting /> : <Refused fault={alerts.error} /> : <Alerts items={alerts.data.items} />}
      <p><Link to="/following">{t('app.following.title')}</Link></p>
    </>
  );
}

function Alerts({ items }: Readonly<{ items: readonly Alert[] }>): ReactNode {
  const { language, t } = useReading();
  const navigate = useNavigate();
  const amend = useAct(async ({ id, writing }: Alert) => {
    if (!writing) await bodyOf(api.POST('/api/v1/declarations/{id}/amend', { params: { path: { id } } }));
    await navigate(stepAddress(id, 'standards'));
  }, ALERTS);
  if (items.length === 0) return <p>{t('app.alerts.none')}</p>;
  return (
    <>
      <Refused fault={amend.error} />
      <DataTable
        caption={t('app.alerts.caption')}
        captionHidden
        columns={['declaration', 'changed', 'follows', 'due', 'act'].map((name) => ({ label: t(`app.alerts.${name}`) }))}
        rows={items.map((alert) => ({
          key: alert.number,
          cells: [
            <>{alert.title}<br /><a className="num" href={pageAddress(language, `/d/${alert.number}`)}>{alert.number}</a></>,
            <Changed key="changed" alert={alert} />,
            <ul key="follows">{alert.findings.map(({ code, path, detail }) => <li key={code + path}>{detail}</li>)}</ul>,
            <Due key="due" alert={alert} />,
            alert.state === 'corrected' ? null : <span key="act" className="nb"><ActButton onAct={() => amend.mutate(alert)}>{t(alert.writing ? 'app.alerts.goOn' : 'app.alerts.update')}</ActButton></span>,
          ],
        }))}
      />
    </>
  );
}

function Changed({ alert: { standards, checkedAt } }: Readonly<{ alert: Alert }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <ul>{standards.map(({ number, status, successors }) => <li key={number}><span className="num">{number}</span> {t(`app.alerts.status.${status ?? 'unknown'}`)}{successors.length === 0 ? null : <> → <span className="num">{successors.join(t('ui.list'))}</span></>}</li>)}</ul>
      <span className="meta">{t('app.alerts.checked', { at: moment(checkedAt) })}</span>
    </>
  );
}

/** The day, and from when the next edition must be followed for each procedure. */
function Due({ alert: { due, transitions } }: Readonly<{ alert: Alert }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      {due === null ? t('app.alerts.noDue') : <strong className="nb">{due}</strong>}
      {transitions.length === 0 ? null : <ul>{transitions.map(({ standard, procedure, startsOn }) => <li key={standard + procedure}>{t('app.alerts.from', { standard, procedure: wordOr(t, `app.alerts.procedure.${procedure}`, procedure), day: startsOn })}</li>)}</ul>}
    </>
  );
}
