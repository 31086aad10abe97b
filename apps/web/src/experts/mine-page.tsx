import { SummaryList, Tag, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Consents } from './consents';
import type { Own } from './experts';
import { ProfileForm } from './profile-form';
import './texts';

/** Who one is to the pool, what one agrees to, and how one leaves. */
export function MinePage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('experts.mine.title'));
  const found = useQuery({ queryKey: ['experts', 'mine'], queryFn: () => bodyOf(api.GET('/api/v1/experts/mine')) });
  return (
    <>
      <h1>{t('experts.mine.title')}</h1>
      {found.data === undefined ? (found.error === null ? <Waiting /> : <Refused fault={found.error} />) : <Mine own={found.data} />}
      <p><Link to="/draws">{t('experts.draws.title')}</Link></p>
    </>
  );
}

function Mine({ own }: Readonly<{ own: Own }>): ReactNode {
  const { t } = useReading();
  const { expert, notice } = own;
  return (
    <>
      {expert === null ? <p>{t('experts.mine.never')}</p> : (
        <SummaryList rows={[
          { term: t('experts.state'), detail: <>{t(`experts.states.${expert.state}`)}{expert.example ? <> <Tag>{t('experts.example')}</Tag></> : null}</> },
          { term: t('experts.term'), detail: expert.termFrom === null ? null : t('experts.termOf', { from: expert.termFrom, until: expert.termUntil ?? '' }) },
        ]} />
      )}
      {expert === null || expert.state === 'active' ? null : <p>{t(`experts.mine.next.${expert.state}`)}</p>}
      <h2 id="notice">{t('experts.mine.notice')}</h2>
      <p className="meta">{t('experts.mine.noticeVersion', { version: notice.version })}</p>
      {notice.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
      <h2 id="profile">{t('experts.mine.profile')}</h2>
      <ProfileForm key={expert?.version ?? 0} own={own} />
      {expert === null ? null : <Consents own={own} />}
      {expert === null || expert.state === 'left' || expert.state === 'refused' || expert.state === 'removed' ? null : <Leave />}
    </>
  );
}

function Leave(): ReactNode {
  const { t } = useReading();
  const leaving = useAct((_: void) => bodyOf(api.POST('/api/v1/experts/mine/leave')), ['experts']);
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">{t('experts.mine.leave')}</h2>
      <p>{t('experts.mine.leaveLead')}</p>
      <Refused fault={leaving.error} />
      <div className="btns"><button type="button" className="btn sec" aria-disabled={leaving.isPending} onClick={() => { if (!leaving.isPending) leaving.mutate(); }}>{t('experts.mine.leave')}</button></div>
    </section>
  );
}
