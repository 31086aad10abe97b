import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { answerOf, canUsePasskeys, CeremonyEnded } from '../session/passkey';
import { type Review, reviewKey } from './reviews';

async function sign(id: string, byPasskey: boolean): Promise<Review> {
  const path = { params: { path: { id } } };
  if (!byPasskey) return bodyOf(api.POST('/api/v1/reviews/{id}/sign', { ...path, body: {} }));
  const { options } = await bodyOf(api.POST('/api/v1/reviews/{id}/sign/options', path));
  return bodyOf(api.POST('/api/v1/reviews/{id}/sign', { ...path, body: { passkey: await answerOf(options) } }));
}

/** Puts the member's name to the vote; it is final with that. */
export function Signing({ review: { review: id, vote } }: Readonly<{ review: Review }>): ReactNode {
  const { t } = useReading();
  const signing = useAct((byPasskey: boolean) => sign(id, byPasskey), reviewKey(id), ['reviews', 'list'], ['inbox']);
  return (
    <section aria-labelledby="signing">
      <h3 id="signing">{t('reviews.sign')}</h3>
      <p>{t('reviews.signLead', { vote: t(`reviews.vote.${vote ?? 'agree'}`) })}</p>
      {signing.error instanceof CeremonyEnded ? <p className="meta" role="alert">{t('reviews.signGivenUp')}</p> : <Confirmed act={signing} />}
      <div className="btns">
        {canUsePasskeys() ? <button type="button" className="btn" aria-disabled={signing.isPending} onClick={() => { if (!signing.isPending) signing.mutate(true); }}>{t('reviews.signPasskey')}</button> : null}
        <button type="button" className="btn sec" aria-disabled={signing.isPending} onClick={() => { if (!signing.isPending) signing.mutate(false); }}>{t('reviews.signSession')}</button>
      </div>
      <p className="meta">{t('reviews.signSessionHint')}</p>
    </section>
  );
}
