import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { ClockTable } from './clock-table';
import { EditClocks } from './edit-clocks';

type Clocks = components['schemas']['Clocks'];

/** Which periods run, from when, in which days, by which article; and for which years the calendar is known. */
export function ClocksPage(): ReactNode {
  const { t } = useReading();
  const mayChange = useMe().data?.acting?.role === 'system-admin';
  const [isSaved, setSaved] = useState(false);
  usePageTitle(t('app.clocks.title'));
  const clocks = useQuery({ queryKey: ['clocks'], queryFn: () => bodyOf(api.GET('/api/v1/settings/clocks')) });
  return (
    <>
      <h1>{t('app.clocks.title')}</h1>
      <Refused fault={clocks.error} />
      {isSaved ? <p className="said" role="status">{t('app.clocks.saved')}</p> : null}
      {clocks.data === undefined ? <Waiting /> : <Standing clocks={clocks.data} />}
      {clocks.data === undefined || !mayChange ? null : (
        <EditClocks key={newest(clocks.data)} after={newest(clocks.data)} rules={clocks.data.next?.rules ?? clocks.data.rules} onSaved={() => setSaved(true)} />
      )}
    </>
  );
}

const newest = ({ versions }: Clocks): number => versions[0]?.version ?? 0;

function Standing({ clocks: { calendar, rules, version, validFrom, next, versions } }: Readonly<{ clocks: Clocks }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <p>{calendar.first === null ? t('app.clocks.unknown') : t('app.clocks.calendar', { first: calendar.first, last: calendar.last ?? calendar.first, source: calendar.source })}</p>
      <ClockTable caption={version === 0 ? t('app.clocks.captionShipped') : t('app.clocks.captionVersion', { version, from: validFrom ?? '' })} rules={rules} />
      {next === null ? null : <ClockTable caption={t('app.clocks.captionNext', { version: next.version, from: next.validFrom })} rules={next.rules} />}
      {versions.length === 0 ? null : (
        <DataTable
          caption={t('app.clocks.versionsCaption')}
          columns={['version', 'versionFrom', 'versionSource'].map((column) => ({ label: t(`app.clocks.${column}`) }))}
          rows={versions.map((each) => ({ key: String(each.version), cells: [each.version, each.validFrom, each.source] }))}
        />
      )}
    </>
  );
}
