import { useQuery } from '@tanstack/react-query';
import { DataTable, pageAddress, useReading } from '@ui';
import { type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Field } from '../forms/field';
import { Form } from '../forms/form';
import { faultAt, Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';

const FOLLOWING = ['subscriptions'];
const kinds = ['declaration', 'mapping', 'standard'] as const;
const kindOf = (asked: string | null): (typeof kinds)[number] => kinds.find((kind) => kind === asked) ?? 'declaration';

/** What a person follows. `?kind=&target=`: what somebody came to follow from its page. */
export function FollowingPage(): ReactNode {
  const { language, t } = useReading();
  usePageTitle(t('app.following.title'));
  const following = useQuery({ queryKey: FOLLOWING, queryFn: () => bodyOf(api.GET('/api/v1/subscriptions')) });
  const end = useAct(async (id: string) => { await api.DELETE('/api/v1/subscriptions/{id}', { params: { path: { id } } }); }, FOLLOWING);
  const addressOf = (kind: string, target: string) => pageAddress(language, kind === 'declaration' ? `/d/${target}` : kind === 'mapping' ? `/m/${target}` : `/search?${new URLSearchParams({ q: target })}`);
  return (
    <>
      <h1>{t('app.following.title')}</h1>
      <p>{t('app.following.lead')}</p>
      <FollowForm />
      <Refused fault={end.error ?? following.error} />
      {following.data === undefined ? <Waiting /> : following.data.items.length === 0 ? <p>{t('app.following.none')}</p> : (
        <DataTable
          caption={t('app.following.caption')}
          columns={['target', 'kind', 'since', 'act'].map((name) => ({ label: t(`app.following.${name}`) }))}
          rows={following.data.items.map(({ id, kind, target, createdAt }) => ({
            key: id,
            cells: [<a key="target" className="num" href={addressOf(kind, target)}>{target}</a>, t(`app.following.of.${kind}`), moment(createdAt), <ActButton key="act" onAct={() => end.mutate(id)}>{t('app.following.end')}</ActButton>],
          }))}
        />
      )}
    </>
  );
}

function FollowForm(): ReactNode {
  const { t } = useReading();
  const [asked] = useSearchParams();
  const [kind, setKind] = useState(kindOf(asked.get('kind')));
  const [target, setTarget] = useState(asked.get('target') ?? '');
  const begin = useAct(async (_: void) => {
    await bodyOf(api.POST('/api/v1/subscriptions', { body: { kind, target } }));
    setTarget('');
  }, FOLLOWING);
  return (
    <Form submit={t('app.following.begin')} isBusy={begin.isPending} onSubmit={() => begin.mutate()}>
      <Refused fault={begin.error} />
      <Choice label={t('app.following.kind')} name="kind" value={kind} options={kinds.map((value) => ({ value, label: t(`app.following.of.${value}`) }))} onChange={(event) => setKind(kindOf(event.target.value))} />
      <Field label={t('app.following.number')} hint={t('app.following.numberHint')} name="target" value={target} onChange={(event) => setTarget(event.target.value)} fault={faultAt(begin.error, 'target')} required />
    </Form>
  );
}
