import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { api, bodyOf } from '../../api/client';
import { Area } from '../../forms/area';
import { Choice } from '../../forms/choice';
import { Field } from '../../forms/field';
import { Form } from '../../forms/form';
import { useTyped } from '../../forms/typed';
import { useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { addressOf, type Application, APPLICATIONS } from './applications';
import { fieldsOf, keptOf, patchOf, type Step } from './questions';

type Patch = ReturnType<typeof patchOf>;

/** What is typed about a person is kept by the server alone, sealed; the browser keeps none of it. */
export function QuestionForm({ application, step, next }: Readonly<{ application: Application; step: Step; next: Step }>): ReactNode {
  const { t } = useReading();
  const navigate = useNavigate();
  const { id, version, person, kind } = application;
  const saving = useAct((body: Patch) => bodyOf(api.PATCH('/api/v1/recognition/applications/{id}', { params: { path: { id }, header: { 'If-Match': `"${version}"` } }, body })), APPLICATIONS);
  const { typed, field } = useTyped(keptOf(application), saving.error, null);
  const shown = { name: person.name, birthDate: person.birthDate, permitNumber: person.permitNumber, certificateNumber: person.certificateNumber };
  return (
    <Form submit={t('applying.saveOn')} isBusy={saving.isPending} onSubmit={() => saving.mutate(patchOf({ step, kind }, typed), { onSuccess: () => void navigate(addressOf(id, next)) })}>
      <Confirmed act={saving} />
      {step === 'paper' && ['course', 'care-card', 'degree'].includes(typed.paper) ? <Notice>{t('applying.notListed')}</Notice> : null}
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
