import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { api, bodyOf } from '../api/client';
import { Area } from '../forms/area';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { Ticks } from '../forms/ticks';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { type Details, type Field as FieldCode, fields, isField, linesOf, type Own, sides } from './experts';

type Name = 'side' | 'unavailableUntil' | 'name' | 'employer' | 'credentials' | 'organisations' | 'disputes' | 'drafted';
type Asked = Readonly<{ side: 'mainland' | 'taiwan'; fields: FieldCode[]; available: boolean; unavailableUntil?: string; details: Details; version?: number }>;
const lists = ['credentials', 'organisations', 'disputes', 'drafted'] as const;

/** Who one is: sealed, but for the fields and whether one can be drawn. Who is not in the pool applies by it. */
export function ProfileForm({ own: { expert, details } }: Readonly<{ own: Own }>): ReactNode {
  const { t } = useReading();
  const isKnown = expert !== null;
  const [chosen, choose] = useState<readonly string[]>(expert?.fields ?? []);
  const saving = useAct((body: Asked) => bodyOf(api.PUT('/api/v1/experts/mine', { body })), ['experts']);
  const { typed, field } = useTyped<Name>({
    side: expert?.side ?? 'mainland', unavailableUntil: expert?.unavailableUntil ?? '', name: details?.name ?? '', employer: details?.employer ?? '',
    credentials: details?.credentials.join('\n') ?? '', organisations: details?.organisations.join('\n') ?? '', disputes: details?.disputes.join('\n') ?? '', drafted: details?.drafted.join('\n') ?? '',
  }, saving.error, null);
  const save = (): void => saving.mutate({
    side: typed.side === 'taiwan' ? 'taiwan' : 'mainland', fields: chosen.filter(isField), available: expert?.available ?? true, ...(typed.unavailableUntil !== '' && { unavailableUntil: typed.unavailableUntil }),
    details: { name: typed.name.trim(), employer: typed.employer.trim(), credentials: linesOf(typed.credentials), organisations: linesOf(typed.organisations), disputes: linesOf(typed.disputes), drafted: linesOf(typed.drafted) },
    ...(isKnown && { version: expert.version }),
  });
  return (
    <Form submit={t(isKnown && expert.state !== 'left' && expert.state !== 'refused' ? 'experts.profile.save' : 'experts.profile.apply')} isBusy={saving.isPending} onSubmit={save}>
      <Refused fault={saving.error} />
      {saving.isSuccess ? <p role="status">{t('experts.profile.saved')}</p> : null}
      {isKnown ? <p>{t('experts.profile.sideIs', { side: t(`label.side.${expert.side}`) })}</p> : <Choice label={t('experts.profile.side')} options={sides.map((side) => ({ value: side, label: t(`label.side.${side}`) }))} {...field('side')} />}
      <Ticks label={t('experts.profile.fields')} name="fields" chosen={chosen} options={fields.map((value: FieldCode) => ({ value, label: t(`experts.field.${value}`) }))} onChoose={choose} />
      <Field label={t('experts.profile.name')} hint={t('experts.profile.nameHint')} autoComplete="name" {...field('name')} />
      <Field label={t('experts.profile.employer')} hint={t('experts.profile.employerHint')} autoComplete="organization" {...field('employer')} />
      {lists.map((name) => <Area key={name} label={t(`experts.profile.${name}`)} hint={t(`experts.profile.${name}Hint`)} rows={3} autoComplete="off" {...field(name)} />)}
      <Field label={t('experts.profile.unavailable')} hint={t('experts.profile.unavailableHint')} type="date" {...field('unavailableUntil')} />
    </Form>
  );
}
