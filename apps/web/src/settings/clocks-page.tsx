import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

/** Which periods run, from when, in which days, by which article; and for which years the calendar is known. */
export function ClocksPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.clocks.title'));
  const clocks = useQuery({ queryKey: ['clocks'], queryFn: () => bodyOf(api.GET('/api/v1/settings/clocks')) });
  const { calendar, rules = [], version = 0 } = clocks.data ?? {};
  return (
    <>
      <h1>{t('app.clocks.title')}</h1>
      <Refused fault={clocks.error} />
      {clocks.data === undefined ? <Waiting /> : null}
      {calendar === undefined ? null : <p>{calendar.first === null ? t('app.clocks.unknown') : t('app.clocks.calendar', { first: calendar.first, last: calendar.last ?? calendar.first, source: calendar.source })}</p>}
      {rules.length === 0 ? null : (
        <DataTable
          caption={t('app.clocks.caption', { version })}
          columns={[t('app.clocks.rule'), t('app.clocks.days'), t('app.clocks.start'), t('app.clocks.basis'), t('app.clocks.standing')].map((label) => ({ label }))}
          rows={rules.map(({ id, days, unit, start, basis, confirmed }) => ({ key: id, cells: [id, days === null ? t('app.clocks.noDays') : t(unit === 'working' ? 'app.clocks.working' : 'app.clocks.calendar-days', { days }), start, basis, t(confirmed ? 'app.clocks.confirmed' : 'app.clocks.unconfirmed')] }))}
        />
      )}
    </>
  );
}
