import { DataTable, langTags, languages, ownNames, pageAddress, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Changes } from './changes';
import { EditNotice } from './edit-notice';
import { NOTICE } from './notice';

/** What people are told of their data: the version that holds, all that there were, who has read which, and the next one. */
export function NoticePage(): ReactNode {
  const { language, t } = useReading();
  const mayChange = useMe().data?.acting?.role === 'security-admin';
  const [isSaved, setSaved] = useState(false);
  usePageTitle(t('app.privacyNotice.title'));
  const current = useQuery({ queryKey: [...NOTICE, 'current'], queryFn: () => bodyOf(api.GET('/api/v1/privacy-notice')) });
  const newest = current.data?.versions[0]?.version;
  const latest = useQuery({ queryKey: [...NOTICE, newest], enabled: newest !== undefined, queryFn: () => bodyOf(api.GET('/api/v1/privacy-notice', { params: { query: { version: newest } } })) });
  return (
    <>
      <h1>{t('app.privacyNotice.title')}</h1>
      <Refused fault={current.error} />
      {isSaved ? <p className="said" role="status">{t('app.privacyNotice.saved')}</p> : null}
      {current.data === undefined ? <Waiting /> : (
        <>
          <p>{current.data.validFrom === null ? t('app.privacyNotice.shipped') : t('app.privacyNotice.holds', { version: current.data.version, day: current.data.validFrom })}</p>
          <ul>{languages.map((each) => <li key={each} lang={langTags[each]}><a href={pageAddress(each, '/privacy')} hrefLang={langTags[each]}>{ownNames[each]}</a></li>)}</ul>
          <Versions standing={current.data.version} address={pageAddress(language, '/privacy')} />
          {current.data.versions.length > 1 ? <Changes versions={current.data.versions.map(({ version }) => version)} /> : null}
          <Consents />
        </>
      )}
      {latest.data === undefined || !mayChange ? null : <EditNotice key={latest.data.version} latest={latest.data} onSaved={() => setSaved(true)} />}
    </>
  );
}

const useCounts = () => useQuery({ queryKey: [...NOTICE, 'counts'], queryFn: () => bodyOf(api.GET('/api/v1/settings/privacy-notice')) });

/** Version 1 of the notice is what ships, version 0 of the setting. */
function Versions({ standing, address }: Readonly<{ standing: number; address: string }>): ReactNode {
  const { t } = useReading();
  const counts = useCounts();
  const kept = useQuery({ queryKey: [...NOTICE, 'versions'], queryFn: () => bodyOf(api.GET('/api/v1/settings/{kind}/versions', { params: { path: { kind: 'privacy-notice' } } })) });
  if (kept.data === undefined || counts.data === undefined) return <Refused fault={kept.error ?? counts.error} />;
  const readers = new Map(counts.data.readers.map(({ version, persons }) => [version, persons]));
  return (
    <DataTable
      caption={t('app.privacyNotice.versions')}
      columns={['version', 'from', 'source', 'entered', 'readers'].map((name) => ({ label: t(`app.privacyNotice.${name}`) }))}
      rows={kept.data.items.map(({ version, validFrom, source, at, by }) => ({
        key: String(version),
        here: version + 1 === standing,
        cells: [
          <a key="page" href={`${address}?version=${version + 1}`}>{t('app.privacyNotice.numbered', { version: version + 1 })}</a>,
          validFrom ?? t('app.privacyNotice.always'), source ?? t('app.privacyNotice.ships'), at === null ? '–' : `${moment(at)} ${by?.name ?? ''}`.trim(), t('app.privacyNotice.persons', { count: readers.get(version + 1) ?? 0 }),
        ],
      }))}
    />
  );
}

function Consents(): ReactNode {
  const { t } = useReading();
  const counts = useCounts();
  const asked = counts.data?.consents.filter(({ purpose }) => purpose !== 'privacy-notice') ?? [];
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">{t('app.privacyNotice.consents')}</h2>
      {asked.length === 0 ? <p className="meta">{t('app.privacyNotice.noConsents')}</p> : (
        <DataTable
          caption={t('app.privacyNotice.consents')}
          captionHidden
          columns={[t('app.personal.column.what'), t('app.personal.standing.given'), t('app.personal.standing.withdrawn')].map((label) => ({ label }))}
          rows={asked.map(({ purpose, given, withdrawn }) => ({ key: purpose, cells: [t(`app.personal.consent.${purpose}`), t('app.privacyNotice.persons', { count: given }), t('app.privacyNotice.persons', { count: withdrawn })] }))}
        />
      )}
    </section>
  );
}
