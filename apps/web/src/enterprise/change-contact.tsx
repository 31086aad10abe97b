import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { Ask } from '../shell/ask';
import { type AboutContact, type Contact, contactRoles } from './enterprise';

type Asked = Readonly<{ role?: Contact['role']; name?: string; phone?: string | null; email?: string | null }>;
const ways = ['phone', 'email'] as const;

/** What is known of a person is put right without being shown: what is left empty stays. */
export function ChangeContact({ enterprise, contact, onClose }: AboutContact): ReactNode {
  const { t } = useReading();
  const [gone, take] = useState<readonly string[]>([]);
  const path = { id: enterprise, contact: contact.id };
  const changing = useAct((body: Asked) => bodyOf(api.PATCH('/api/v1/enterprises/{id}/contacts/{contact}', { params: { path }, body })).then(onClose), ['enterprise']);
  const { typed, field } = useTyped({ role: contact.role, name: '', phone: '', email: '' }, changing.error, contact.id);
  const newWay = (way: (typeof ways)[number]) => (gone.includes(way) ? { [way]: null } : typed[way].trim() === '' ? {} : { [way]: typed[way].trim() });
  const role = contactRoles.find((each) => each === typed.role);
  const asked: Asked = { ...(role !== undefined && role !== contact.role && { role }), ...(typed.name.trim() !== '' && { name: typed.name.trim() }), ...newWay('phone'), ...newWay('email') };
  const now = (known: string | null): string => (known === null ? t('app.contact.unknown') : t('app.contact.now', { known }));
  const known = ways.filter((way) => contact[way] !== null);
  return (
    <Ask title={t('app.contact.changeTitle', { name: contact.name ?? '' })} onClose={onClose}>
      <Form submit={t('app.save')} isBusy={changing.isPending} onSubmit={() => changing.mutate(asked)} more={<button className="btn sec" type="button" onClick={onClose}>{t('app.cancel')}</button>}>
        <Confirmed act={changing} />
        <Field label={t('app.enterprise.contactName')} hint={now(contact.name)} autoComplete="off" {...field('name')} />
        <Choice label={t('app.enterprise.contactRole')} options={contactRoles.map((value) => ({ value, label: t(`app.enterprise.contactRoles.${value}`) }))} {...field('role')} />
        <Field label={t('app.enterprise.phone')} hint={now(contact.phone)} type="tel" autoComplete="off" {...field('phone')} />
        <Field label={t('app.enterprise.email')} hint={now(contact.email)} type="email" autoComplete="off" {...field('email')} />
        {known.length === 0 ? null : <Ticks label={t('app.contact.takeAway')} name="gone" chosen={gone} options={known.map((value) => ({ value, label: t(`app.enterprise.${value}`) }))} onChoose={take} />}
      </Form>
    </Ask>
  );
}
