import { DataTable, Quote, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { EditRetention } from './edit-retention';
import { type Retention, useRetention } from './retention';

/** Of what is kept about people, what is forgotten after how long, what the next run would take, and what the last ones took. */
export function RetentionPage(): ReactNode {
  const { t } = useReading();
  const mayChange = useMe().data?.acting?.role === 'security-admin';
  const [isSaved, setSaved] = useState(false);
  usePageTitle(t('app.retention.title'));
  const retention = useRetention();
  return (
    <>
      <h1>{t('app.retention.title')}</h1>
      <p>{t('app.retention.lead')}</p>
      <Refused fault={retention.error} />
      {isSaved ? <p className="said" role="status">{t('app.retention.saved')}</p> : null}
      {retention.data === undefined ? <Waiting /> : <Standing retention={retention.data} />}
      {retention.data === undefined || !mayChange ? null : <EditRetention key={retention.data.versions[0]?.version ?? 0} retention={retention.data} onSaved={() => setSaved(true)} />}
    </>
  );
}

function Standing({ retention: { version, rules, versions, runs } }: Readonly<{ retention: Retention }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <DataTable
        caption={version === 0 ? t('app.retention.captionShipped') : t('app.retention.caption', { version })}
        columns={['class', 'covers', 'days', 'basis', 'due'].map((name) => ({ label: t(`app.retention.${name}`) }))}
        rows={rules.map(({ id, days, basis, due }) => ({
          key: id,
          cells: [t(`app.retention.name.${id}`), t(`app.retention.covered.${id}`), days === null ? t('app.retention.undecided') : t('app.retention.dayCount', { count: days }), version === 0 ? <Quote key="basis" language="zh-Hans">{basis}</Quote> : basis, due === null ? t('app.retention.nothing') : t('app.retention.items', { count: due })],
        }))}
      />
      {versions.length === 0 ? null : (
        <DataTable
          caption={t('app.retention.versions')}
          columns={['version', 'versionFrom', 'versionSource'].map((name) => ({ label: t(`app.clocks.${name}`) }))}
          rows={versions.map((each) => ({ key: String(each.version), cells: [each.version, each.validFrom, each.source] }))}
        />
      )}
      <h2>{t('app.retention.runs')}</h2>
      {runs.length === 0 ? <p className="meta">{t('app.retention.noRuns')}</p> : (
        <DataTable
          caption={t('app.retention.runs')}
          captionHidden
          columns={['day', 'class', 'days', 'forgotten'].map((name) => ({ label: t(`app.retention.${name}`) }))}
          rows={runs.map(({ day, id, days, count }) => ({ key: `${day} ${id} ${days}`, cells: [day, t(`app.retention.name.${id}`), t('app.retention.dayCount', { count: days }), t('app.retention.items', { count })] }))}
        />
      )}
    </>
  );
}
