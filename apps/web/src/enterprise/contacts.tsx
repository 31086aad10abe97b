import { DataTable, useReading } from '@ui';
import { type ComponentType, type ReactNode, useState } from 'react';
import { ActButton } from '../lists/act';
import { AddContact } from './add-contact';
import { ChangeContact } from './change-contact';
import { type AboutContact, type Contact, type Enterprise, isOnMainland, mayAttach } from './enterprise';
import { useLedOn } from './lead-on';
import { RemoveContact } from './remove-contact';
import { RevealContact } from './reveal-contact';

const questions = { change: ChangeContact, reveal: RevealContact, remove: RemoveContact } as const satisfies Record<string, ComponentType<AboutContact>>;
type Asked = Readonly<{ act: keyof typeof questions; contact: Contact }>;

/** Who speaks for the enterprise; what is about the person is shown in part only, and in the open for a purpose. */
export function Contacts({ enterprise }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const { id, contacts, subject } = enterprise;
  const [asked, ask] = useState<Asked | null>(null);
  const heading = useLedOn(contacts.map((contact) => contact.id).join(' '));
  const isOpen = mayAttach(enterprise);
  const actsOn = ({ erased }: Contact): readonly Asked['act'][] => [...(isOpen && !erased ? (['change'] as const) : []), ...(erased ? [] : (['reveal'] as const)), ...(isOpen ? (['remove'] as const) : [])];
  const Question = asked === null ? null : questions[asked.act];
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts" ref={heading} tabIndex={-1}>{t('app.enterprise.contacts')}</h2>
      <p>{t('app.enterprise.contactsLead')}</p>
      {asked === null || Question === null ? null : <Question key={asked.contact.id} enterprise={id} contact={asked.contact} onClose={() => ask(null)} />}
      <ContactTable contacts={contacts} act={(contact) => <div className="acts">{actsOn(contact).map((act) => <ActButton key={act} onAct={() => ask({ act, contact })}>{t(`app.contact.${act}`)}</ActButton>)}</div>} />
      {isOpen ? <AddContact id={id} side={isOnMainland(subject) ? 'mainland' : 'taiwan'} known={contacts.length} /> : null}
    </section>
  );
}

/** @param act what may be done about one; null where nothing may */
export function ContactTable({ contacts, act }: Readonly<{ contacts: readonly Contact[]; act: ((contact: Contact) => ReactNode) | null }>): ReactNode {
  const { t } = useReading();
  if (contacts.length === 0) return <p className="meta">{t('app.enterprise.noContacts')}</p>;
  const columns = [t('app.enterprise.contactName'), t('app.enterprise.contactRole'), t('app.enterprise.phone'), t('app.enterprise.email'), ...(act ? [t('app.sessions.act')] : [])];
  return (
    <DataTable
      caption={t('app.enterprise.contacts')}
      captionHidden
      columns={columns.map((label) => ({ label }))}
      rows={contacts.map((contact) => ({
        key: contact.id,
        cells: [
          contact.erased ? t('app.enterprise.erased') : (contact.name ?? '–'), t(`app.enterprise.contactRoles.${contact.role}`), contact.phone ?? '–', contact.email ?? '–',
          ...(act ? [act(contact)] : []),
        ],
      }))}
    />
  );
}
