import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { problemOfFault, Refused } from '../forms/refused';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { Lineage } from '../verification/lineage';
import { ChangeParticulars } from './change-particulars';
import { ChangeReach } from './change-reach';
import { Contacts } from './contacts';
import { Course } from './course';
import { Ending } from './ending';
import { type Enterprise, useOwnEnterprise } from './enterprise';
import { Evidence } from './evidence';
import { Facts } from './facts';
import { Revision } from './revision';
import { Sites } from './sites';
import { Standing } from './standing';
import { Submission } from './submission';

/** The company as it is kept here: what it lacks, what it handed in, what became of it. */
export function EnterprisePage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.enterprise.title'));
  const own = useOwnEnterprise();
  if (own.data === undefined) return <Missing fault={own.error} />;
  return <Kept enterprise={own.data} />;
}

/** Who acts for no enterprise yet is led to the registration. */
function Missing({ fault }: Readonly<{ fault: unknown }>): ReactNode {
  const { t } = useReading();
  const isUnknown = fault !== null && problemOfFault(fault).code === 'ENTERPRISE_UNKNOWN';
  return (
    <>
      <h1>{t('app.enterprise.title')}</h1>
      {fault === null ? <Waiting /> : null}
      {isUnknown ? <p>{t('app.enterprise.none')} <Link to="/enterprise/new">{t('app.enterprise.register')}</Link></p> : <Refused fault={fault} />}
    </>
  );
}

function Kept({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { state, name, number } = enterprise;
  const isOpen = state === 'draft' || state === 'returned';
  return (
    <>
      <h1><OrganisationName names={name} /></h1>
      <Standing enterprise={enterprise} />
      {number === null ? null : <p><a href={`/e/${number}`}>{number}</a></p>}
      {isOpen || state === 'submitted' ? <Submission enterprise={enterprise} /> : null}
      {isOpen ? <ChangeParticulars key={enterprise.version} enterprise={enterprise} /> : <Facts enterprise={enterprise} />}
      {state === 'verified' ? <Revision enterprise={enterprise} /> : null}
      {isOpen || state === 'verified' ? <ChangeReach key={`reach-${enterprise.version}`} enterprise={enterprise} /> : null}
      <Sites enterprise={enterprise} />
      <Contacts enterprise={enterprise} />
      <Evidence enterprise={enterprise} />
      {number === null ? null : <Lineage number={number} />}
      <Course id={enterprise.id} />
      {state === 'verified' || state === 'suspended' ? <Ending enterprise={enterprise} /> : null}
      <section aria-labelledby="delegates">
        <h2 id="delegates">{t('app.enterprise.delegates')}</h2>
        <p>{t('app.enterprise.delegatesLead')} <Link to="/people">{t('app.enterprise.toPeople')}</Link></p>
      </section>
    </>
  );
}
