import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../../api/client';
import { ActButton, useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { useMe } from '../../session/me';
import { type Application, APPLICATIONS } from './applications';

type Of = Readonly<{ application: Application }>;

/** What an employer wrote for an employee changes hands: to the employee by a code, or to a colleague. */
export function HandOver({ application }: Of): ReactNode {
  const { t } = useReading();
  const { whose, hands, person } = application;
  const isEnterprise = useMe().data?.acting?.role === 'enterprise';
  if (whose !== 'employee' || hands.isHolder || person.erased) return null;
  return (
    <section aria-labelledby="hand-over">
      <h2 id="hand-over">{t('applying.handOver')}</h2>
      {hands.isTakenOver ? <p>{t('applying.handedOver')}</p> : <MakeCode application={application} />}
      {hands.isWriter || !isEnterprise ? null : <TakeOver application={application} />}
    </section>
  );
}

function MakeCode({ application: { id, hands } }: Of): ReactNode {
  const { t } = useReading();
  const [code, show] = useState<string | null>(null);
  const making = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/claim-code', { params: { path: { id } } })).then((made) => show(made.code)), APPLICATIONS);
  return (
    <>
      <p className="meta">{t('applying.handOverHint')}</p>
      {code === null ? (hands.codeUntil === null ? null : <p>{t('applying.codeThere', { day: hands.codeUntil.slice(0, 10) })}</p>) : (
        <p role="status">{t('applying.code')} <b>{code}</b><br />{t('applying.codeWhere', { address: `${location.origin}/app/recognition/claim` })}</p>
      )}
      <Confirmed act={making} />
      <div className="btns"><ActButton onAct={() => making.mutate()}>{t('applying.makeCode')}</ActButton></div>
    </>
  );
}

function TakeOver({ application: { id } }: Of): ReactNode {
  const { t } = useReading();
  const taking = useAct((_: void) => bodyOf(api.POST('/api/v1/recognition/applications/{id}/take-over', { params: { path: { id } } })), APPLICATIONS);
  return (
    <>
      <p className="meta">{t('applying.takeOverHint')}</p>
      <Confirmed act={taking} />
      <div className="btns"><ActButton onAct={() => taking.mutate()}>{t('applying.takeOver')}</ActButton></div>
    </>
  );
}
