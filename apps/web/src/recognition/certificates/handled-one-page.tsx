import { useQuery } from '@tanstack/react-query';
import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { useLedOn } from '../../enterprise/lead-on';
import { Refused } from '../../forms/refused';
import { moment } from '../../shell/moment';
import { usePageTitle } from '../../shell/page-title';
import { Waiting } from '../../shell/waiting';
import { BothEnds } from './both-ends';
import { HANDLED, type Handled, validityOf } from './certificates';
import { ProposeMeasure } from './propose-measure';
import { SecondLook } from './second-look';
import './texts';

/** One certificate of one's body: how it stands, what was proposed about it, and what two persons can do. */
export function HandledCertificatePage(): ReactNode {
  const { t } = useReading();
  const { number = '' } = useParams();
  usePageTitle(number);
  const found = useQuery({ queryKey: [...HANDLED, number], queryFn: () => bodyOf(api.GET('/api/v1/recognition/handled-certificates/{number}', { params: { path: { number } } })) });
  return (
    <>
      <h1><span className="num">{number}</span></h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Found handled={found.data} />}
      <p><Link to="/recognition/handled">{t('certificates.handled.back')}</Link></p>
    </>
  );
}

function Found({ handled: { certificate, measures, possible } }: Readonly<{ handled: Handled }>): ReactNode {
  const { t } = useReading();
  const { number, shown, state, stateSince } = certificate;
  const { from, until } = validityOf(certificate);
  const open = measures.find(({ outcome }) => outcome === null);
  const offered = possible.filter((act) => act !== 'renew' || until !== null);
  const heading = useLedOn(`${state} ${open?.at ?? ''} ${certificate.version}`);
  return (
    <>
      <p role="status"><b>{t(`certificates.shown.${shown}`)}</b> · {stateSince} · <BothEnds certificate={certificate} /></p>
      {from === null ? null : <p>{t('certificates.handled.validity')} {until === null ? t('certificates.handled.fromOn', { from }) : t('certificates.handled.fromTo', { from, until })}</p>}
      <p><a href={`/r/${number}`}>{t('certificates.handled.public')}</a></p>
      <h2 id="doing" ref={heading} tabIndex={-1}>{t('certificates.handled.doing')}</h2>
      {state === 'revoked' ? <p className="meta">{t('certificates.handled.nothing')}</p> : null}
      {open ? <SecondLook number={number} open={open} /> : null}
      {offered.length > 0 ? <ProposeMeasure number={number} possible={offered} /> : null}
      {measures.length === 0 ? null : (
        <DataTable
          caption={t('certificates.measures')}
          columns={['at', 'act', 'reason', 'words', 'outcome'].map((name) => ({ label: t(`certificates.measure.${name}`) }))}
          rows={measures.map(({ at, act, reason, words, outcome, refusal }) => ({
            key: at, cells: [moment(at), t(`certificates.act.${act}`), t(`certificates.reason.${reason}`), words, <>{t(`certificates.outcome.${outcome ?? 'open'}`)}{refusal === null ? null : <><br />{refusal}</>}</>],
          }))}
        />
      )}
    </>
  );
}
