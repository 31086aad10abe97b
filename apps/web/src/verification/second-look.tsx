import { DataTable, Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { textIn, useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt } from '../forms/refused';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { isVerification, type Proposal } from './checklist';
import { SuccessionProposed } from './succession-proposed';

const on = (id: string) => ({ params: { path: { id } } });
const confirm = (id: string, act: Proposal['act']) => bodyOf(isVerification(act) ? api.POST('/api/v1/enterprises/{id}/verify/confirm', on(id)) : api.POST('/api/v1/enterprises/{id}/measure/confirm', on(id)));
const refuse = (id: string, act: Proposal['act'], body: Readonly<{ reason: string }>) =>
  bodyOf(isVerification(act) ? api.POST('/api/v1/enterprises/{id}/verify/refuse', { ...on(id), body }) : api.POST('/api/v1/enterprises/{id}/measure/refuse', { ...on(id), body }));

/** The second person sees what the first has found or wants, and confirms it or says why not. Who proposed it may take it back, and not confirm it. */
export function SecondLook({ id, proposal: { act, by, checklist, reasons, succession, at } }: Readonly<{ id: string; proposal: Proposal }>): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id === by;
  const [reason, setReason] = useDraft('refusal', '', textIn);
  const confirming = useAct((_: void) => confirm(id, act), ['enterprises'], ['enterprise']);
  const refusing = useAct((body: Readonly<{ reason: string }>) => refuse(id, act, body), ['enterprises'], ['enterprise']);
  const way = own ? 'takeBack' : 'refuse';
  return (
    <section aria-labelledby="second-look">
      <h3 id="second-look">{t('app.verification.secondLook')}</h3>
      <p>{t('app.verification.proposed', { at: moment(at), decision: t(`app.verification.decisions.${act}`) })}</p>
      {succession === null ? null : <SuccessionProposed succession={succession} />}
      {reasons === null ? null : <p>{t('app.verification.withReasons', { reasons })}</p>}
      {checklist.length === 0 ? null : (
        <DataTable
          caption={t('app.verification.checklist')}
          columns={[t('app.verification.looked'), t('app.verification.finding'), t('app.verification.note')].map((label) => ({ label }))}
          rows={checklist.map(({ item, finding, note }) => ({ key: item, cells: [t(`app.verification.item.${item}`), t(`app.verification.findings.${finding}`), note ?? '–'] }))}
        />
      )}
      <Confirmed act={confirming} />
      {own ? <Notice tone="info"><p>{t('app.verification.ownProposal')}</p></Notice> : (
        <div className="btns"><button type="button" className="btn" aria-disabled={confirming.isPending} onClick={() => { if (!confirming.isPending) confirming.mutate(); }}>{t('app.verification.confirm')}</button></div>
      )}
      <Form submit={t(`app.verification.${way}`)} isBusy={refusing.isPending} onSubmit={() => refusing.mutate({ reason }, { onSuccess: () => setReason('') })}>
        <Confirmed act={refusing} />
        <Field label={t(`app.verification.${way}Reason`)} name="reason" autoComplete="off" value={reason} onChange={(event) => setReason(event.target.value)} fault={faultAt(refusing.error, 'reason')} />
      </Form>
    </section>
  );
}
