import { pageAddress, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { MY_DATA } from './my-data';

/** On every page, once the notice has changed: the person is asked to read it and to look at what they agreed to. The first version is shown where people sign up. */
export function UnreadNotice(): ReactNode {
  const { language, t } = useReading();
  const { pathname } = useLocation();
  const own = useQuery({ queryKey: [...MY_DATA, 'notice'], queryFn: () => bodyOf(api.GET('/api/v1/personal/notice')) });
  const reading = useAct((version: number) => bodyOf(api.POST('/api/v1/personal/consents', { body: { purpose: 'privacy-notice', given: true, notice: version } })), MY_DATA);
  if (own.data === undefined || own.data.version === (own.data.read ?? 1) || pathname === '/personal') return null;
  const { version } = own.data;
  return (
    <section className="notice" aria-label={t('app.personal.notice')}>
      <Refused fault={reading.error} />
      <p>{t('app.personal.changed', { version })}</p>
      <p><a href={pageAddress(language, '/privacy')}>{t('app.personal.notice')}</a> · <Link to="/personal">{t('app.personal.reviewConsents')}</Link></p>
      <p><button type="button" className="btn sec" onClick={() => reading.mutate(version)}>{t('app.personal.readAct', { version })}</button></p>
    </section>
  );
}
