import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { contactRoles } from './enterprise';

const regions = ['mainland', 'taiwan'] as const;
type Region = (typeof regions)[number];
type Asked = Readonly<{ role: (typeof contactRoles)[number]; name: string; phone: string | null; email: string | null; region: Region; self: boolean }>;

/** `side`: whose law the form begins with. `known`: how many are named; the form for the first stands open. */
export function AddContact({ id, side, known }: Readonly<{ id: string; side: Region; known: number }>): ReactNode {
  const { t } = useReading();
  if (known === 0) return <ContactForm id={id} side={side} />;
  return (
    <details key={known}>
      <summary>{t('app.contact.add')}</summary>
      <ContactForm id={id} side={side} />
    </details>
  );
}

function ContactForm({ id, side }: Readonly<{ id: string; side: Region }>): ReactNode {
  const { t } = useReading();
  const [self, tick] = useState<readonly string[]>([]);
  const adding = useAct((body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/contacts', { params: { path: { id } }, body })), ['enterprise']);
  const { typed, field, clear } = useTyped({ role: 'contact', name: '', phone: '', email: '', region: side }, adding.error);
  const done = (): void => {
    clear();
    tick([]);
  };
  const add = (): void => adding.mutate({
    role: contactRoles.find((role) => role === typed.role) ?? 'contact', name: typed.name, phone: typed.phone.trim() || null, email: typed.email.trim() || null,
    region: regions.find((region) => region === typed.region) ?? 'mainland', self: self.length > 0,
  }, { onSuccess: done });
  return (
    <Form submit={t('app.enterprise.addContact')} isBusy={adding.isPending} onSubmit={add}>
      <Refused fault={adding.error} />
      <Field label={t('app.enterprise.contactName')} {...field('name')} />
      <Choice label={t('app.enterprise.contactRole')} options={contactRoles.map((value) => ({ value, label: t(`app.enterprise.contactRoles.${value}`) }))} {...field('role')} />
      <Field label={t('app.enterprise.phone')} type="tel" {...field('phone')} />
      <Field label={t('app.enterprise.email')} type="email" {...field('email')} />
      <Choice label={t('app.enterprise.region')} hint={t('app.enterprise.regionHint')} options={regions.map((value) => ({ value, label: t(`label.side.${value}`) }))} {...field('region')} />
      <Ticks label={t('app.contact.whose')} hint={t('app.contact.whoseHint')} name="self" chosen={self} options={[{ value: 'self', label: t('app.contact.self') }]} onChoose={tick} />
    </Form>
  );
}
