import { DataTable, Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Enterprise } from '../enterprise/enterprise';
import { Facts } from '../enterprise/facts';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { Territory } from '../shell/territory';
import { Lineage } from './lineage';

/** The enterprise's name and number, in which state it is, since when, and why. */
export function Standing({ enterprise: { name, number, state, standing, example } }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <h1><OrganisationName names={name} /></h1>
      <p>{t(`app.verification.state.${state}`)}</p>
      {standing.since === null ? null : <p className="meta">{t('app.record.since', { at: moment(standing.since) })}</p>}
      {standing.reason === null ? null : <p>{t('app.verification.withReasons', { reasons: standing.reason })}</p>}
      {number === null ? null : <p><a href={`/e/${number}`}>{t('app.record.publicPage', { number })}</a></p>}
      {example ? <Notice tone="info"><p>{t('app.record.example')}</p></Notice> : null}
    </>
  );
}

/** What the licence says, who came before and after, and where the enterprise works. */
export function Particulars({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { number, sites } = enterprise;
  return (
    <>
      <h2>{t('app.enterprise.particulars')}</h2>
      <Facts enterprise={enterprise} />
      <Lineage number={number} />
      <h2>{t('app.enterprise.sites')}</h2>
      {sites.length === 0 ? <p className="meta">{t('app.enterprise.noSites')}</p> : (
        <DataTable
          caption={t('app.enterprise.sites')}
          captionHidden
          columns={[t('app.enterprise.siteName'), t('app.enterprise.siteKind'), t('app.enterprise.address'), t('app.enterprise.territory')].map((label) => ({ label }))}
          rows={sites.map(({ id, name, kind, address, territory }) => ({ key: id, cells: [name, t(`app.enterprise.siteKinds.${kind}`), address, <Territory key="territory" codes={[territory]} />] }))}
        />
      )}
    </>
  );
}
