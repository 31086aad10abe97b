import { DataTable, useReading } from '@ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { textIn, useDraft } from '../forms/draft';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { Confirmed } from '../session/confirmed';
import { canUsePasskeys, CeremonyEnded, useAddPasskey } from '../session/passkey';
import { moment } from '../shell/moment';

/** The person's passkeys; a lost device's is removed here. */
export function Passkeys(): ReactNode {
  const { t } = useReading();
  const queries = useQueryClient();
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: () => bodyOf(api.GET('/api/v1/me/passkeys')) });
  const removing = useMutation({
    mutationFn: (id: string) => bodyOf(api.DELETE('/api/v1/me/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['passkeys'] }),
  });
  const items = passkeys.data?.items ?? [];
  return (
    <section aria-labelledby="passkeys">
      <h2 id="passkeys">{t('app.passkeys.title')}</h2>
      <p>{t('app.passkeys.lead')}</p>
      <Refused fault={passkeys.error} />
      <Confirmed act={removing} />
      {items.length === 0 ? <p className="meta">{t('app.passkeys.none')}</p> : (
        <DataTable
          caption={t('app.passkeys.caption')}
          columns={[t('app.passkeys.name'), t('app.passkeys.since'), t('app.passkeys.used'), t('app.sessions.act')].map((label) => ({ label }))}
          rows={items.map(({ id, name, createdAt, lastUsedAt }) => ({
            key: id,
            cells: [name, moment(createdAt), lastUsedAt === null ? t('app.passkeys.never') : moment(lastUsedAt), <button key={id} type="button" className="plain" onClick={() => removing.mutate(id)}>{t('app.passkeys.remove', { name })}</button>],
          }))}
        />
      )}
      {canUsePasskeys() ? <AddPasskey /> : <p>{t('app.passkeys.cannot')}</p>}
    </section>
  );
}

function AddPasskey(): ReactNode {
  const { t } = useReading();
  const adding = useAddPasskey();
  const [name, setName] = useDraft('passkey-name', '', textIn);
  return (
    <Form submit={t('app.passkeys.add')} isBusy={adding.isPending} onSubmit={() => adding.mutate(name.trim())}>
      {adding.error instanceof CeremonyEnded ? <p role="status">{t('app.passkey.ended')}</p> : <Confirmed act={adding} />}
      <Field label={t('app.passkeys.name')} hint={t('app.passkeys.nameHint')} name="passkey-name" value={name} onChange={(event) => setName(event.target.value)} fault={faultAt(adding.error, 'name')} />
    </Form>
  );
}
