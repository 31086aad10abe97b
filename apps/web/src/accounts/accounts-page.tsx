import { useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';

type AccountLine = components['schemas']['AccountLine'];
const statuses = ['active', 'locked', 'closed'] as const;
type Asked = Readonly<{ q?: string; status?: (typeof statuses)[number] }>;

/** Accounts by part of the address or the name; each leads to its state and to what can be done about it. */
export function AccountsPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.accounts.title'));
  const [asked, ask] = useState<Asked>({});
  const pages = usePages<AccountLine>(['accounts', 'list', asked], (after) => bodyOf(api.GET('/api/v1/accounts', { params: { query: { ...asked, after } } })));
  const { typed, field } = useTyped({ q: '', status: '' }, pages.error, null);
  const search = (): void => ask({ q: typed.q.trim(), status: statuses.find((status) => status === typed.status) });
  return (
    <>
      <h1>{t('app.accounts.title')}</h1>
      <p>{t('app.accounts.lead')}</p>
      <Form submit={t('app.journal.search')} isBusy={pages.isFetching} onSubmit={search}>
        <Field label={t('app.accounts.words')} autoComplete="off" {...field('q')} />
        <Choice label={t('app.organisations.state')} options={[{ value: '', label: t('app.accounts.any') }, ...statuses.map((value) => ({ value, label: t(`app.accounts.status.${value}`) }))]} {...field('status')} />
      </Form>
      <Listed
        pages={pages}
        caption={t('app.accounts.caption')}
        none={t('app.accounts.none')}
        columns={[t('app.signIn.email'), t('app.members.name'), t('app.organisations.state'), t('app.members.since')]}
        row={({ id, email, name, status, since }) => ({ key: id, cells: [<Link key="email" to={`/accounts/${id}`}>{email}</Link>, name, t(`app.accounts.status.${status}`), moment(since)] })}
      />
    </>
  );
}
