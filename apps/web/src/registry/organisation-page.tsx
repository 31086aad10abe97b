import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { Refused } from '../forms/refused';
import { useTyped } from '../forms/typed';
import { useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { nameIn } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

const fields = ['standardisation', 'skills', 'professional-title', 'construction', 'health', 'civil-affairs'] as const;
const levels = ['national', 'province', 'city', 'county'] as const;
type Grant = Readonly<{ field: (typeof fields)[number]; level: (typeof levels)[number]; territory: string; from: string }>;

/** What a regulator decides on, on which level and where. A grant takes effect when a second administrator confirms it. */
export function OrganisationPage(): ReactNode {
  const { language, t } = useReading();
  const { id = '' } = useParams();
  const organisation = useQuery({ queryKey: ['organisations', id], queryFn: () => bodyOf(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })) });
  const competences = useQuery({ queryKey: ['competences', id], queryFn: () => bodyOf(api.GET('/api/v1/organisations/{id}/competences', { params: { path: { id } } })) });
  const granting = useAct((body: Grant) => bodyOf(api.POST('/api/v1/organisations/{id}/competences', { params: { path: { id } }, body })), ['competences'], ['competence-changes']);
  const { typed, field, clear } = useTyped({ field: 'standardisation', level: 'province', territory: '', from: '' }, granting.error);
  const title = organisation.data === undefined ? t('app.organisations.title') : nameIn(language, organisation.data.name);
  usePageTitle(title);
  const grant = (): void => granting.mutate({ field: fields.find((each) => each === typed.field) ?? 'standardisation', level: levels.find((each) => each === typed.level) ?? 'province', territory: typed.territory.trim(), from: typed.from }, { onSuccess: clear });
  return (
    <>
      <h1>{title}</h1>
      <Refused fault={organisation.error ?? competences.error} />
      <h2>{t('app.competences.title')}</h2>
      {competences.data === undefined ? <Waiting /> : competences.data.items.length === 0 ? <p className="meta">{t('app.competences.none')}</p> : (
        <DataTable
          caption={t('app.competences.caption')}
          columns={[t('app.competences.field'), t('app.competences.level'), t('app.competences.territory'), t('app.competences.from'), t('app.competences.until')].map((label) => ({ label }))}
          rows={competences.data.items.map(({ id: key, field: of, level, territory, from, until }) => ({ key, cells: [t(`app.field.${of}`), t(`app.level.${level}`), territory, from, until ?? t('app.competences.open')] }))}
        />
      )}
      <h2>{t('app.competences.grant')}</h2>
      <p>{t('app.competences.two')}</p>
      {granting.isSuccess ? <p className="said" role="status">{t('app.competences.proposed')}</p> : null}
      <Form submit={t('app.competences.submit')} isBusy={granting.isPending} onSubmit={grant}>
        <Confirmed act={granting} />
        <Choice label={t('app.competences.field')} options={fields.map((value) => ({ value, label: t(`app.field.${value}`) }))} {...field('field')} />
        <Choice label={t('app.competences.level')} options={levels.map((value) => ({ value, label: t(`app.level.${value}`) }))} {...field('level')} />
        <Field label={t('app.competences.territory')} hint={t('app.competences.territoryHint')} {...field('territory')} />
        <Field label={t('app.competences.from')} hint={t('app.competences.dayHint')} {...field('from')} />
      </Form>
    </>
  );
}
