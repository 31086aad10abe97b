import { Notice, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { moment } from '../shell/moment';
import type { Enterprise } from './enterprise';

/** In which state the enterprise is, since when and why, what that means, and what can be done. */
export function Standing({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { state, revision, standing: { since, reason } } = enterprise;
  if (state !== 'suspended' && state !== 'closed') {
    return <p>{t(`app.enterprise.state.${state}`)} {state === 'verified' && since !== null ? <span className="meta">{t('app.standing.since', { at: moment(since) })}</span> : null}</p>;
  }
  return (
    <Notice tone={state === 'closed' ? 'stop' : 'warn'}>
      <p><strong>{t(`app.enterprise.state.${state}`)}</strong> {since === null ? null : t('app.standing.since', { at: moment(since) })}</p>
      {reason === null ? null : <p>{t('app.standing.reason', { reason })}</p>}
      <p>{t(`app.standing.means.${state}`)}</p>
      {state === 'suspended' && revision !== null ? <p>{t('app.standing.revisionKept')}</p> : null}
      <p>{t(`app.standing.todo.${state}`)} {state === 'closed' ? <Link to="/enterprise/new">{t('app.enterprise.register')}</Link> : <Tell enterprise={enterprise} />}</p>
    </Notice>
  );
}

/** The way to the centre's two persons: the enterprise is named on the page already. */
export function Tell({ enterprise: { number } }: Readonly<{ enterprise: Pick<Enterprise, 'number'> }>): ReactNode {
  const { language, t } = useReading();
  return <a href={`${pageAddress(language, '/feedback')}?${new URLSearchParams({ about: number ?? '' })}`}>{t('app.standing.tell')}</a>;
}
