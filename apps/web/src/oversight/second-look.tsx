import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { type Role, useMe } from '../session/me';
import { moment } from '../shell/moment';
import type { Looked } from './oversight';

type Props = Readonly<{ number: string; measure: Looked['measures'][number]; role: Role | undefined }>;

/** The second person sees what the first proposes, and confirms it or says why not. Who proposed it may take it back, and not confirm it. */
export function SecondLook({ number, measure: { act, standard, reasons, considered, by, at }, role }: Props): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id === by;
  const on = { params: { path: { number } } };
  const confirming = useAct((_: void) => bodyOf(api.POST('/api/v1/oversight/{number}/measure/confirm', on)), ['oversight']);
  const refusing = useAct((body: Readonly<{ words: string }>) => bodyOf(api.POST('/api/v1/oversight/{number}/measure/refuse', { ...on, body })), ['oversight']);
  const { typed, field, clear } = useTyped<'words'>({ words: '' }, refusing.error, `refusal ${number}`);
  const isAuthority = role === 'officer' || role === 'approver';
  return (
    <section aria-labelledby="second-look">
      <h3 id="second-look">{t('app.verification.secondLook')}</h3>
      <p>{t('app.oversight.proposedAt', { at: moment(at), measure: t(`app.oversight.do.${act}`) })}{standard === null ? null : <> <span className="num">{standard}</span></>}</p>
      <p className="meta">{t(`app.oversight.effect.${act}`)}</p>
      <p>{t('app.verification.withReasons', { reasons })}</p>
      {considered === null ? null : <p>{t('app.oversight.answered', { considered })}</p>}
      <Confirmed act={confirming} />
      {own ? <Notice tone="info"><p>{t('app.oversight.ownMeasure')}</p></Notice> : null}
      {!own && role === 'approver' ? <div className="btns"><button type="button" className="btn" aria-disabled={confirming.isPending} onClick={() => { if (!confirming.isPending) confirming.mutate(); }}>{t('app.verification.confirm')}</button></div> : null}
      {!own && role === 'officer' ? <p className="meta">{t('app.oversight.waitsForApprover')}</p> : null}
      {isAuthority ? (
        <Form submit={t(own ? 'app.verification.takeBack' : 'app.verification.refuse')} isBusy={refusing.isPending} onSubmit={() => refusing.mutate(typed, { onSuccess: clear })}>
          <Confirmed act={refusing} />
          <Area label={t(own ? 'app.verification.takeBackReason' : 'app.verification.refuseReason')} autoComplete="off" {...field('words')} />
        </Form>
      ) : null}
    </section>
  );
}
