import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';

type Organisation = components['schemas']['Organisation'];
const kinds = ['enterprise', 'centre', 'regulator', 'evaluation-body', 'trade-association', 'operator'] as const;
const sides = ['mainland', 'taiwan'] as const;

/** All organisations that act here; registered and, where it must be, suspended by the system administrator. */
export function OrganisationsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.organisations.title'));
  const pages = usePages<Organisation>(['organisations'], (after) => bodyOf(api.GET('/api/v1/organisations', { params: { query: { after } } })));
  const suspending = useAct((id: string) => bodyOf(api.POST('/api/v1/organisations/{id}/suspend', { params: { path: { id } } })), ['organisations']);
  const resuming = useAct((id: string) => bodyOf(api.POST('/api/v1/organisations/{id}/resume', { params: { path: { id } } })), ['organisations']);
  return (
    <>
      <h1>{t('app.organisations.title')}</h1>
      <Confirmed act={suspending} />
      <Confirmed act={resuming} />
      <Listed
        pages={pages}
        caption={t('app.organisations.caption')}
        none={t('app.organisations.none')}
        columns={[t('app.organisations.name'), t('app.organisations.kind'), t('app.organisations.side'), t('app.organisations.state'), t('app.sessions.act')]}
        row={({ id, name, kind, side, status }) => ({
          key: id,
          cells: [
            <Link key="name" to={`/organisations/${id}`}><OrganisationName names={name} /></Link>,
            t(`app.kind.${kind}`),
            t(`label.side.${side}`),
            t(`app.organisations.${status}`),
            status === 'active' ? <ActButton key="act" onAct={() => suspending.mutate(id)}>{t('app.organisations.suspend')}</ActButton> : status === 'suspended' ? <ActButton key="act" onAct={() => resuming.mutate(id)}>{t('app.organisations.resume')}</ActButton> : '–',
          ],
        })}
      />
      <Register />
    </>
  );
}

function Register(): ReactNode {
  const { t } = useReading();
  const registering = useAct((body: Readonly<{ kind: (typeof kinds)[number]; side: (typeof sides)[number]; name: Readonly<Record<string, string>> }>) => bodyOf(api.POST('/api/v1/organisations', { body })), ['organisations']);
  const { typed, field, clear } = useTyped({ kind: 'enterprise', side: 'mainland', hans: '', hant: '', en: '' }, registering.error);
  const names = { 'zh-Hans': typed.hans.trim(), 'zh-Hant': typed.hant.trim(), en: typed.en.trim() };
  const register = (): void => registering.mutate({
    kind: kinds.find((kind) => kind === typed.kind) ?? 'enterprise',
    side: sides.find((side) => side === typed.side) ?? 'mainland',
    name: Object.fromEntries(Object.entries(names).filter(([, name]) => name !== '')),
  }, { onSuccess: clear });
  return (
    <section aria-labelledby="register">
      <h2 id="register">{t('app.organisations.register')}</h2>
      <Form submit={t('app.organisations.submit')} isBusy={registering.isPending} onSubmit={register}>
        <Confirmed act={registering} />
        <Choice label={t('app.organisations.kind')} options={kinds.map((value) => ({ value, label: t(`app.kind.${value}`) }))} {...field('kind')} />
        <Choice label={t('app.organisations.side')} options={sides.map((value) => ({ value, label: t(`label.side.${value}`) }))} {...field('side')} />
        <Field label={t('app.organisations.hans')} hint={t('app.organisations.nameHint')} {...field('hans')} />
        <Field label={t('app.organisations.hant')} {...field('hant')} />
        <Field label={t('app.organisations.en')} {...field('en')} />
      </Form>
    </section>
  );
}
