import { Notice, SummaryList, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { ContactTable } from '../enterprise/contacts';
import type { Enterprise } from '../enterprise/enterprise';
import { Facts } from '../enterprise/facts';
import { EvidenceTable } from '../enterprise/evidence';
import { Refused } from '../forms/refused';
import { nameIn, OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Lineage } from './lineage';
import { Measures } from './measures';
import { Propose } from './propose';
import { SecondLook } from './second-look';
import { Succeed } from './succeed';

/** One enterprise as it was handed in: what it says, what it showed, and what two persons decide. */
export function CasePage(): ReactNode {
  const { language, t } = useReading();
  const { id = '' } = useParams();
  const found = useQuery({ queryKey: ['enterprises', id], queryFn: () => bodyOf(api.GET('/api/v1/enterprises/{id}', { params: { path: { id } } })) });
  usePageTitle(found.data === undefined ? t('app.verification.title') : nameIn(language, found.data.name));
  if (found.data === undefined) {
    return (
      <>
        <h1>{t('app.verification.title')}</h1>
        {found.error === null ? <Waiting /> : <Refused fault={found.error} />}
      </>
    );
  }
  return <Case key={id} enterprise={found.data} />;
}

function Case({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { name, state, number, sites, contacts, evidence, proposals } = enterprise;
  const open = proposals?.find(({ outcome }) => outcome === null);
  return (
    <>
      <h1><OrganisationName names={name} /></h1>
      <p>{t(`app.verification.state.${state}`)}</p>
      {open === undefined ? null : <Notice tone="info"><p>{t('app.verification.openProposal', { decision: t(`app.verification.decisions.${open.act}`) })} <a href="#second-look">{t('app.verification.toSecondLook')}</a></p></Notice>}
      {number === null ? null : <p><a href={`/e/${number}`}>{number}</a></p>}
      <Facts enterprise={enterprise} />
      <Lineage number={number} />
      <h2>{t('app.enterprise.sites')}</h2>
      {sites.length === 0 ? <p className="meta">{t('app.enterprise.noSites')}</p> : <SummaryList rows={sites.map((site) => ({ term: t(`app.enterprise.siteKinds.${site.kind}`), detail: `${site.name} · ${site.address} · ${site.territory}` }))} />}
      <h2>{t('app.enterprise.contacts')}</h2>
      <ContactTable contacts={contacts} act={null} />
      <h2>{t('app.enterprise.evidence')}</h2>
      <EvidenceTable evidence={evidence} act={null} />
      {open === undefined ? null : <SecondLook key={open.id} id={enterprise.id} proposal={open} />}
      {open === undefined && state === 'submitted' ? <Propose enterprise={enterprise} /> : null}
      {open === undefined ? <Measures enterprise={enterprise} /> : null}
      {open === undefined ? <Succeed enterprise={enterprise} /> : null}
      <p><Link to="/verification">{t('app.verification.back')}</Link></p>
    </>
  );
}
