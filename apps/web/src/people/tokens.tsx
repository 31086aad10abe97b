import { useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { textsIn, useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { useTyped } from '../forms/typed';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { type Offering, usePages } from '../lists/pages';
import { Confirmed } from '../session/confirmed';
import { actionText } from '../shell/action-text';
import { moment } from '../shell/moment';
import { Actions } from './members';

type Token = components['schemas']['Token'];
type Asked = Readonly<{ name: string; scopes: string[]; days: number }>;

/** What programs use in place of a session: a part of the person's rights, for a while, shown once. */
export function Tokens(): ReactNode {
  const { t } = useReading();
  const [scopes, choose] = useDraft<readonly string[]>('scopes', [], textsIn);
  const pages = usePages<Token, Offering<Token, { offered: readonly string[] }>>(['tokens'], (after) => bodyOf(api.GET('/api/v1/tokens', { params: { query: { after } } })));
  const making = useAct((body: Asked) => bodyOf(api.POST('/api/v1/tokens', { body })), ['tokens']);
  const revoking = useAct((id: string) => bodyOf(api.POST('/api/v1/tokens/{id}/revoke', { params: { path: { id } } })), ['tokens']);
  const { typed, field } = useTyped({ name: '', days: '90' }, making.error);
  const offered = pages.first?.offered ?? [];
  const toggle = (scope: string): void => choose((before) => (before.includes(scope) ? before.filter((each) => each !== scope) : [...before, scope]));
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('app.tokens.title')}</h2>
      <p>{t('app.tokens.lead')}</p>
      {making.data ? <p className="said" role="status">{t('app.tokens.once')} <code>{making.data.secret}</code></p> : null}
      <Form submit={t('app.tokens.submit')} isBusy={making.isPending} onSubmit={() => making.mutate({ name: typed.name, days: Number(typed.days), scopes: [...scopes] })}>
        <Confirmed act={making} />
        <Field label={t('app.tokens.name')} {...field('name')} />
        <Field label={t('app.tokens.days')} inputMode="numeric" {...field('days')} />
        <fieldset className="field">
          <legend>{t('app.tokens.scopes')}</legend>
          {offered.map((scope) => <label key={scope} className="tick"><input type="checkbox" checked={scopes.includes(scope)} onChange={() => toggle(scope)} /> {actionText(t, scope)}</label>)}
        </fieldset>
      </Form>
      <Confirmed act={revoking} />
      <Listed
        pages={pages}
        caption={t('app.tokens.caption')}
        none={t('app.tokens.none')}
        columns={[t('app.tokens.name'), t('app.tokens.scopes'), t('app.tokens.expires'), t('app.tokens.used'), t('app.sessions.act')]}
        row={({ id, name, scopes: parts, expiresAt, lastUsedAt, revokedAt }) => ({
          key: id,
          cells: [name, <Actions key="scopes" actions={parts} />, moment(expiresAt), lastUsedAt === null ? t('app.passkeys.never') : moment(lastUsedAt), revokedAt === null ? <ActButton key="revoke" onAct={() => revoking.mutate(id)}>{t('app.tokens.revoke', { name })}</ActButton> : t('app.tokens.revoked')],
        })}
      />
    </section>
  );
}
