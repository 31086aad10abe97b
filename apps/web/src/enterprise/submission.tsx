import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { moment } from '../shell/moment';
import type { Enterprise } from './enterprise';
import { Gaps } from './gaps';

/** What is missing before it can be handed in, the way to hand it in, and why it came back. */
export function Submission({ enterprise: { id, state, gaps, submission } }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const submitting = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/submit', { params: { path: { id } } })), ['enterprise']);
  const withdrawing = useAct((_: void) => bodyOf(api.POST('/api/v1/enterprises/{id}/withdraw', { params: { path: { id } } })), ['enterprise']);
  const isOpen = state === 'draft' || state === 'returned';
  return (
    <section aria-labelledby="submission">
      <h2 id="submission">{t('app.enterprise.submission')}</h2>
      {state === 'returned' && submission?.reasons ? <Notice><p>{t('app.enterprise.returnedBecause')}</p><p>{submission.reasons}</p></Notice> : null}
      {state === 'submitted' && submission !== null ? <p>{t('app.enterprise.waitsSince', { at: moment(submission.submittedAt) })}</p> : null}
      <Confirmed act={submitting} />
      <Confirmed act={withdrawing} />
      {isOpen ? <Gaps gaps={gaps} /> : null}
      {isOpen && gaps.length === 0 ? <button type="button" className="btn" aria-disabled={submitting.isPending} onClick={() => submitting.mutate()}>{t('app.enterprise.submit')}</button> : null}
      {state === 'submitted' ? <button type="button" className="btn sec" aria-disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>{t('app.enterprise.withdraw')}</button> : null}
    </section>
  );
}
