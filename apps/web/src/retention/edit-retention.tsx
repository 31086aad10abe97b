import { useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { operations } from '../api/schema';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { RETENTION, type Retention } from './retention';

type Rule = Retention['rules'][number];
type NewRetention = operations['Retention.change']['requestBody']['content']['application/json'];

/** The periods as they will be; saved, they are a new version. What a period would take at once is counted before. */
export function EditRetention({ retention: { rules, versions }, onSaved }: Readonly<{ retention: Retention; onSaved: () => void }>): ReactNode {
  const { t } = useReading();
  const saving = useAct((body: NewRetention) => bodyOf(api.POST('/api/v1/settings/retention', { body })).then(onSaved), RETENTION);
  const shown = rules.flatMap(({ days, basis }, at): [string, string][] => [[`rules.${at}.days`, days === null ? '' : String(days)], [`rules.${at}.basis`, basis]]);
  const { typed, field } = useTyped<string>({ validFrom: '', source: '', ...Object.fromEntries(shown) }, saving.error);
  const text = (name: string): string => typed[name] ?? '';
  const save = (): void => saving.mutate({
    after: versions[0]?.version ?? 0, validFrom: text('validFrom'), source: text('source'),
    rules: rules.map(({ id }, at) => ({ id, basis: text(`rules.${at}.basis`), days: daysOf(text(`rules.${at}.days`)) })),
  });
  return (
    <section aria-labelledby="edit-retention">
      <h2 id="edit-retention">{t('app.retention.edit')}</h2>
      <p>{t('app.retention.editLead')}</p>
      <Form submit={t('app.retention.submit')} isBusy={saving.isPending} onSubmit={save}>
        <Confirmed act={saving} />
        {rules.map(({ id }, at) => (
          <fieldset key={id} className="field">
            <legend>{t(`app.retention.name.${id}`)}</legend>
            <Field label={t('app.retention.days')} hint={t('app.retention.daysHint')} inputMode="numeric" {...field(`rules.${at}.days`)} />
            <TryDays id={id} days={daysOf(text(`rules.${at}.days`))} />
            <Field label={t('app.retention.basis')} {...field(`rules.${at}.basis`)} />
          </fieldset>
        ))}
        <Field label={t('app.clocks.versionFrom')} hint={t('app.competences.dayHint')} {...field('validFrom')} />
        <Field label={t('app.clocks.versionSource')} hint={t('app.labels.sourceHint')} {...field('source')} />
      </Form>
    </section>
  );
}

/** How many the days in the field would take at once. */
function TryDays({ id, days }: Readonly<{ id: Rule['id']; days: number | undefined }>): ReactNode {
  const { t } = useReading();
  const counting = useMutation({ mutationFn: (thought: number) => bodyOf(api.GET('/api/v1/settings/retention/due', { params: { query: { id, days: thought } } })) });
  return (
    <>
      <Refused fault={counting.error} />
      {counting.isSuccess ? <p role="status">{t('app.retention.tried', { days: counting.variables, count: counting.data.count })}</p> : null}
      <p><button type="button" className="plain" onClick={() => counting.mutate(days ?? 0)}>{t('app.retention.try', { name: t(`app.retention.name.${id}`) })}</button></p>
    </>
  );
}

/** Absent where nothing is typed; what is no number becomes one that is refused at its field. */
const daysOf = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text) || 0);
