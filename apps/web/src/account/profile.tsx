import { langTags, languages, ownNames, useReading } from '@ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import type { Me } from '../session/me';

/** The person's name, and the language of the mails that they get. */
export function Profile({ account }: Readonly<{ account: Me['account'] }>): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (body: Readonly<{ name: string; locale: Me['account']['locale'] }>) => bodyOf(api.PATCH('/api/v1/me', { body })),
    onSuccess: ({ me }) => queries.setQueryData(['me'], me),
  });
  const { typed, field } = useTyped<'name' | 'locale'>({ name: account.name, locale: account.locale }, saving.error);
  const save = (): void => saving.mutate({ name: typed.name, locale: languages.find((language) => language === typed.locale) ?? account.locale });
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('app.profile.title')}</h2>
      {saving.isSuccess ? <p className="said" role="status">{t('app.saved')}</p> : null}
      <Form submit={t('app.save')} isBusy={saving.isPending} onSubmit={save}>
        <Refused fault={saving.error} />
        <Field label={t('app.accept.name')} autoComplete="name" {...field('name')} />
        <Choice label={t('app.profile.locale')} options={languages.map((value) => ({ value, label: ownNames[value], lang: langTags[value] }))} {...field('locale')} />
      </Form>
    </section>
  );
}
