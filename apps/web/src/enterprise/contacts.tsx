import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { type Enterprise, isOnMainland } from './enterprise';

type Contact = Enterprise['contacts'][number];
const roles = ['contact', 'legal-representative'] as const satisfies readonly Contact['role'][];
const regions = ['mainland', 'taiwan'] as const;

/** Who speaks for the enterprise; what is about the person is shown in part only. */
export function Contacts({ enterprise: { id, contacts, state, subject } }: Readonly<{ enterprise: Enterprise }>): ReactNode {
  const { t } = useReading();
  const isOpen = state === 'draft' || state === 'returned' || state === 'verified';
  const removing = useAct((contact: string) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts/{contact}/remove', { params: { path: { id, contact } } })), ['enterprise']);
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts">{t('app.enterprise.contacts')}</h2>
      <p>{t('app.enterprise.contactsLead')}</p>
      <Refused fault={removing.error} />
      <ContactTable contacts={contacts} act={isOpen ? (contact) => removing.mutate(contact) : null} />
      {isOpen ? <AddContact id={id} side={isOnMainland(subject) ? 'mainland' : 'taiwan'} /> : null}
    </section>
  );
}

/** @param act what removes one; null where none may be removed */
export function ContactTable({ contacts, act }: Readonly<{ contacts: readonly Contact[]; act: ((id: string) => void) | null }>): ReactNode {
  const { t } = useReading();
  if (contacts.length === 0) return <p className="meta">{t('app.enterprise.noContacts')}</p>;
  const columns = [t('app.enterprise.contactName'), t('app.enterprise.contactRole'), t('app.enterprise.phone'), t('app.enterprise.email'), ...(act ? [t('app.sessions.act')] : [])];
  return (
    <DataTable
      caption={t('app.enterprise.contacts')}
      captionHidden
      columns={columns.map((label) => ({ label }))}
      rows={contacts.map(({ id, role, name, phone, email, erased }) => ({
        key: id,
        cells: [
          erased ? t('app.enterprise.erased') : (name ?? '–'), t(`app.enterprise.contactRoles.${role}`), phone ?? '–', email ?? '–',
          ...(act ? [<ActButton key="act" onAct={() => act(id)}>{t('app.enterprise.remove')}</ActButton>] : []),
        ],
      }))}
    />
  );
}

function AddContact({ id, side }: Readonly<{ id: string; side: (typeof regions)[number] }>): ReactNode {
  const { t } = useReading();
  type Asked = Readonly<{ role: (typeof roles)[number]; name: string; phone: string | null; email: string | null; region: (typeof regions)[number] }>;
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts', { params: { path: { id } }, body })), ['enterprise']);
  const { typed, field, clear } = useTyped({ role: 'contact', name: '', phone: '', email: '', region: side }, adding.error);
  const add = (): void => adding.mutate({
    role: roles.find((role) => role === typed.role) ?? 'contact', name: typed.name, phone: typed.phone.trim() || null, email: typed.email.trim() || null,
    region: regions.find((region) => region === typed.region) ?? 'mainland',
  }, { onSuccess: clear });
  return (
    <Form submit={t('app.enterprise.addContact')} isBusy={adding.isPending} onSubmit={add}>
      <Refused fault={adding.error} />
      <Field label={t('app.enterprise.contactName')} {...field('name')} />
      <Choice label={t('app.enterprise.contactRole')} options={roles.map((value) => ({ value, label: t(`app.enterprise.contactRoles.${value}`) }))} {...field('role')} />
      <Field label={t('app.enterprise.phone')} type="tel" {...field('phone')} />
      <Field label={t('app.enterprise.email')} type="email" {...field('email')} />
      <Choice label={t('app.enterprise.region')} hint={t('app.enterprise.regionHint')} options={regions.map((value) => ({ value, label: t(`label.side.${value}`) }))} {...field('region')} />
    </Form>
  );
}
