import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { useAct } from '../lists/act';
import { usePageTitle } from '../shell/page-title';
import { ReplaceChoice } from './replace-choice';
import { type Asked, ReplaceOutcome } from './replace-outcome';

/** One reference replaced in many declarations: looked at first, then each in a version of its own. */
export function ReplacePage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.tools.replace.title'));
  const [asked] = useSearchParams();
  const [editions, setEditions] = useState({ from: asked.get('from') ?? '', to: asked.get('to') ?? '' });
  const check = useAct((body: typeof editions) => bodyOf(api.POST('/api/v1/declarations/replacements/check', { body })));
  const replace = useAct((body: typeof editions & Readonly<{ items: Asked[] }>) => bodyOf(api.POST('/api/v1/declarations/replacements', { body })), ['declarations']);
  const field = (name: keyof typeof editions) => ({
    name, label: t(`app.tools.replace.${name}`), hint: t(`app.tools.replace.${name}Hint`), value: editions[name], fault: faultAt(check.error, name),
    onChange: ({ target }: Readonly<{ target: Readonly<{ value: string }> }>) => { setEditions({ ...editions, [name]: target.value }); check.reset(); replace.reset(); },
  });
  return (
    <>
      <h1>{t('app.tools.replace.title')}</h1>
      <p>{t('app.tools.replace.lead')}</p>
      <Refused fault={check.error ?? replace.error} />
      <Form submit={t('app.tools.replace.check')} isBusy={check.isPending} onSubmit={() => { replace.reset(); check.mutate(editions); }}>
        <Field {...field('from')} />
        <Field {...field('to')} />
      </Form>
      <p role="status">{check.isPending || replace.isPending ? t('app.waiting') : ''}</p>
      {check.data === undefined || replace.data !== undefined ? null : <ReplaceChoice items={check.data.items} isBusy={replace.isPending} onReplace={(items) => replace.mutate({ ...editions, items })} />}
      {replace.data === undefined ? null : <ReplaceOutcome outcomes={replace.data.items} titles={new Map(check.data?.items.map(({ id, title, number }) => [id, title ?? number ?? id]))} />}
    </>
  );
}
