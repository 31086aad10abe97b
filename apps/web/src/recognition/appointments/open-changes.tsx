import { useQuery } from '@tanstack/react-query';
import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../../api/client';
import { Refused } from '../../forms/refused';
import { ActButton, useAct } from '../../lists/act';
import { Confirmed } from '../../session/confirmed';
import { useMe } from '../../session/me';
import { moment } from '../../shell/moment';
import { OrganisationName } from '../../shell/names';
import { Waiting } from '../../shell/waiting';
import { CatalogueName } from './catalogue-name';
import { CHANGES, HANDLERS } from './handlers';

/** What one administrator has proposed and another must confirm; nobody confirms their own. */
export function OpenChanges(): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id;
  const changes = useQuery({ queryKey: CHANGES, queryFn: () => bodyOf(api.GET('/api/v1/catalogue-handler-changes')) });
  const confirming = useAct((id: string) => bodyOf(api.POST('/api/v1/catalogue-handler-changes/{id}/confirm', { params: { path: { id } } })), CHANGES, HANDLERS);
  const withdrawing = useAct((id: string) => bodyOf(api.POST('/api/v1/catalogue-handler-changes/{id}/withdraw', { params: { path: { id } } })), CHANGES);
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{t('handlers.waiting')}</h2>
      <Refused fault={changes.error} />
      <Confirmed act={confirming} />
      <Confirmed act={withdrawing} />
      {changes.data === undefined ? (changes.error === null ? <Waiting /> : null) : changes.data.items.length === 0 ? <p className="meta">{t('app.changes.none')}</p> : (
        <DataTable
          caption={t('app.changes.caption')}
          columns={['change', 'catalogue', 'organisation', 'from', 'until', 'at', 'act'].map((name) => ({ label: t(`handlers.column.${name}`) }))}
          rows={changes.data.items.map(({ id, change, catalogue, name, from, until, by, at }) => ({
            key: id,
            cells: [
              t(`handlers.change.${change}`), <CatalogueName key="catalogue" id={catalogue} />, <OrganisationName key="organisation" names={name} />, from, until ?? t('app.competences.open'), moment(at),
              by === own ? <ActButton key="withdraw" onAct={() => withdrawing.mutate(id)}>{t('app.changes.withdraw')}</ActButton> : <ActButton key="confirm" onAct={() => confirming.mutate(id)}>{t('app.changes.confirm')}</ActButton>,
            ],
          }))}
        />
      )}
    </section>
  );
}
