import { useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';

type Wish = components['schemas']['NoticeChoice'];
const ways = ['now', 'daily', 'never'] as const;

/** What a person is told by mail, and when. What concerns the account's own safety is always told. */
export function Notices(): ReactNode {
  const { t } = useReading();
  const notices = useQuery({ queryKey: ['notices'], queryFn: () => bodyOf(api.GET('/api/v1/me/notices')) });
  const choosing = useAct((choice: Pick<Wish, 'reason' | 'way'>) => bodyOf(api.PUT('/api/v1/me/notices', { body: { choices: [choice] } })), ['notices']);
  return (
    <section aria-labelledby="notices" className="form">
      <h2 id="notices">{t('app.notices.title')}</h2>
      <Refused fault={notices.error ?? choosing.error} />
      {notices.data?.choices.map(({ reason, way, fixed }) => (fixed ? <p key={reason}>{t('app.notices.fixed', { reason: t(`app.notices.reason.${reason}`) })}</p> : (
        <Choice key={reason} label={t(`app.notices.reason.${reason}`)} name={`notice-${reason}`} value={way} options={ways.map((value) => ({ value, label: t(`app.notices.${value}`) }))} onChange={({ target }) => choosing.mutate({ reason, way: ways.find((each) => each === target.value) ?? way })} />
      )))}
    </section>
  );
}
