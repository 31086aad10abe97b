import { Notice, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { useDraftAccount } from '../../forms/draft';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { Refused } from '../../forms/refused';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { addressOf, type Application, APPLICATIONS } from './applications';
import { atField, leftOpen } from './at-field';
import { fieldsOf, keptOf, openIn, patchOf, type Step } from './questions';
import { useUnsent } from './unsent';

type Patch = ReturnType<typeof patchOf>;
type Props = Readonly<{ application: Application; step: Step; next: Step }>;

/** What is typed about a person is kept by the server alone, sealed; the browser keeps it in memory until it is sent. */
export function QuestionForm({ application, step, next }: Props): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { id, version, person, kind } = application;
  const [refused, refuse] = useState<Error | null>(null);
  const saving = useAct((body: Patch) => bodyOf(api.PATCH('/api/v1/recognition/applications/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body })), APPLICATIONS);
  const fault = refused ?? atField(saving.error, { step, kind });
  const { typed, field, sent } = useUnsent(`${useDraftAccount()} ${id} ${step}`, keptOf(application), fault);
  const save = (): void => {
    const open = openIn(step, typed, application);
    refuse(open.length === 0 ? null : leftOpen(t('applying.leftOpen'), open.map((path) => ({ path, detail: t('applying.answerIt', { field: t(`applying.field.${path}`) }) }))));
    if (open.length > 0) return;
    saving.mutate(patchOf({ step, kind }, typed), {
      onSuccess: () => {
        sent();
        void navigate(addressOf(id, next));
      },
      onError: () => void queries.invalidateQueries({ queryKey: APPLICATIONS }), // written elsewhere meanwhile: the next try is for what stands now
    });
  };
  const shown = { name: person.name, birthDate: person.birthDate, permitNumber: person.permitNumber, certificateNumber: person.certificateNumber };
  return (
    <Form submit={t('applying.saveOn')} isBusy={saving.isPending} onSubmit={save} more={<Link to={addressOf(id, next)}>{t('applying.later')}</Link>}>
      {refused === null ? <Confirmed act={{ ...saving, error: fault }} /> : <Refused fault={refused} />}
      {step === 'paper' && fault === null && ['course', 'care-card', 'degree'].includes(typed.paper) ? <Notice><p>{t('applying.notListed')}</p></Notice> : null}
      {fieldsOf(step, kind).map(({ name, as, masked, options, words, hint: own }) => {
        const known: unknown = masked && name in shown ? Reflect.get(shown, name) : null;
        const hint = t(`applying.hint.${own ?? name}`) + (typeof known === 'string' ? ` ${t('applying.kept', { kept: known })}` : '');
        const label = t(`applying.field.${name}`);
        if (as === 'choice') return <Choice key={name} label={label} hint={hint} options={[{ value: '', label: t('applying.choose') }, ...(options ?? []).map((value) => ({ value, label: t(`applying.${words}.${value}`) }))]} {...field(name)} />;
        if (as === 'area') return <Area key={name} label={label} hint={hint} autoComplete="off" {...field(name)} />;
        return <Field key={name} label={label} hint={hint} autoComplete="off" spellCheck={false} {...(as === 'number' && { inputMode: 'numeric' })} {...field(name)} />;
      })}
    </Form>
  );
}
