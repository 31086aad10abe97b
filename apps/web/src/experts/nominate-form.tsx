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
import { type Field as FieldCode, fields, isField, sides } from './experts';

type Asked = Readonly<{ email: string; side: 'mainland' | 'taiwan'; fields: FieldCode[] }>;

/** The centre nominates the holder of an expert's account; whether they come is for them to say. */
export function NominateForm(): ReactNode {
  const { t } = useReading();
  const [chosen, choose] = useState<readonly string[]>([]);
  const nominating = useAct((body: Asked) => bodyOf(api.POST('/api/v1/experts/nominate', { body })), ['experts']);
  const { typed, field, clear } = useTyped<'email' | 'side'>({ email: '', side: 'mainland' }, nominating.error, null);
  const send = (): void => nominating.mutate({ email: typed.email.trim(), side: typed.side === 'taiwan' ? 'taiwan' : 'mainland', fields: chosen.filter(isField) }, { onSuccess: clear });
  return (
    <section aria-labelledby="nominate">
      <h2 id="nominate">{t('experts.nominate.title')}</h2>
      <p>{t('experts.nominate.lead')}</p>
      <Form submit={t('experts.nominate.send')} isBusy={nominating.isPending} onSubmit={send}>
        <Refused fault={nominating.error} />
        {nominating.isSuccess ? <p role="status">{t('experts.nominate.sent')}</p> : null}
        <Field label={t('experts.nominate.email')} hint={t('experts.nominate.emailHint')} type="email" autoComplete="off" {...field('email')} />
        <Choice label={t('experts.profile.side')} options={sides.map((side) => ({ value: side, label: t(`label.side.${side}`) }))} {...field('side')} />
        <Ticks label={t('experts.profile.fields')} name="fields" chosen={chosen} options={fields.map((value) => ({ value, label: t(`experts.field.${value}`) }))} onChoose={choose} />
      </Form>
    </section>
  );
}
