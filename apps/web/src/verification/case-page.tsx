import { Notice, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { ContactTable } from '../enterprise/contacts';
import { Course } from '../enterprise/course';
import type { Contact, Enterprise } from '../enterprise/enterprise';
import { useLedOn } from '../enterprise/lead-on';
import { RevealContact } from '../enterprise/reveal-contact';
import { ActButton } from '../lists/act';
import { FoundEnterprise } from './found-enterprise';
import { ChangeHandedIn, Proofs } from './handed-in';
import { Measures } from './measures';
import { Propose } from './propose';
import { Particulars, Standing } from './record';
import { SecondLook } from './second-look';
import { Succeed } from './succeed';

/** One enterprise as it was handed in: what it says, what it showed, and what two persons of the centre decide. A regulator reads it alone. */
export function CasePage(): ReactNode {
  const { t } = useReading();
  return <FoundEnterprise title={t('app.record.title')}>{(enterprise) => <Case key={enterprise.id} enterprise={enterprise} />}</FoundEnterprise>;
}

function Case({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, contacts, evidence, proposals, revision } = enterprise;
  const open = proposals?.find(({ outcome }) => outcome === null);
  const isDeciding = proposals !== null;
  const change = revision?.state === 'submitted' ? revision : null;
  return (
    <>
      <Standing enterprise={enterprise} />
      {isDeciding ? null : <p className="meta">{t('app.record.readOnly')}</p>}
      {open === undefined ? null : <Notice tone="info"><p>{t('app.verification.openProposal', { decision: t(`app.verification.decisions.${open.act}`) })} <a href="#decision">{t('app.verification.toSecondLook')}</a></p></Notice>}
      {change === null ? null : <ChangeHandedIn enterprise={enterprise} change={change} />}
      <Particulars enterprise={enterprise} />
      <People id={id} contacts={contacts} mayReveal={isDeciding} />
      <Proofs evidence={evidence} change={change} />
      {isDeciding ? <Decision enterprise={enterprise} change={change} open={open ?? null} /> : null}
      <Course id={id} />
      <p><Link to={isDeciding ? '/verification' : '/enterprises'}>{t('app.verification.back')}</Link></p>
    </>
  );
}

/** Who speaks for the enterprise: masked, and to the centre in the open for a purpose. */
function People({ id, contacts, mayReveal }: Readonly<{ id: string; contacts: readonly Contact[]; mayReveal: boolean }>): ReactNode {
  const { t } = useReading();
  const [asked, ask] = useState<Contact | null>(null);
  return (
    <>
      <h2>{t('app.enterprise.contacts')}</h2>
      {asked === null ? null : <RevealContact key={asked.id} enterprise={id} contact={asked} onClose={() => ask(null)} />}
      <ContactTable contacts={contacts} act={mayReveal ? (contact) => (contact.erased ? '–' : <ActButton onAct={() => ask(contact)}>{t('app.contact.reveal')}</ActButton>) : null} />
    </>
  );
}

type Decided = Readonly<{ enterprise: Enterprise; change: Enterprise['revision']; open: NonNullable<Enterprise['proposals']>[number] | null }>;

/** What waits for the second person, or what the first may propose. The keyboard is led here once either is done. */
function Decision({ enterprise, change, open }: Decided): ReactNode {
  const { t } = useReading();
  const heading = useLedOn(`${enterprise.state} ${open?.id ?? ''}`);
  return (
    <>
      <h2 id="decision" ref={heading} tabIndex={-1}>{t('app.verification.decided')}</h2>
      {open === null ? (
        <>
          {enterprise.state === 'submitted' || change !== null ? <Propose id={enterprise.id} subject={change?.subject ?? enterprise.subject} /> : null}
          <Measures enterprise={enterprise} />
          <Succeed enterprise={enterprise} />
          {enterprise.state === 'returned' ? <p className="meta">{t('app.verification.nothing')}</p> : null}
        </>
      ) : <SecondLook key={open.id} id={enterprise.id} proposal={open} />}
    </>
  );
}
