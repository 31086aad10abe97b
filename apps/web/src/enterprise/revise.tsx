import { useReading } from '@ui';
import { type ReactNode, useMemo } from 'react';
import { api, bodyOf } from '../api/client';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { atField } from './at-field';
import type { Enterprise } from './enterprise';
import type { VerifiedFacts } from './facts';
import { askedParticulars, changesOf, Particulars, typedParticulars } from './particulars';

type Asked = ReturnType<typeof changesOf>;

const begin = (id: string, body: Asked) => bodyOf(api.POST('/api/v1/enterprises/{id}/revision', { params: { path: { id } }, body }));
const change = (id: string, version: number, body: Asked) => bodyOf(api.PATCH('/api/v1/enterprises/{id}/revision', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body }));

/** @param before what stands there now. @param version of the draft; null: it is begun by this */
export function Revise({ enterprise: { id }, before, version }: Readonly<{ enterprise: Enterprise; before: VerifiedFacts; version: number | null }>): ReactNode {
  const { t } = useReading();
  const saving = useAct((body: Asked) => (version === null ? begin(id, body) : change(id, version, body)), ['enterprise']);
  const fault = useMemo(() => atField(saving.error, t), [saving.error, t]);
  const { typed, field } = useTyped(typedParticulars(before), fault, `${id} ${version ?? 'new'}`);
  return (
    <Form submit={t('app.enterprise.saveDraft')} isBusy={saving.isPending} onSubmit={() => saving.mutate(changesOf(before, askedParticulars(typed)))}>
      <Refused fault={fault} />
      <Particulars typed={typed} field={field} hasLatin />
    </Form>
  );
}
