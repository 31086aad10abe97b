import { DataTable, type Scripts, useReading } from '@ui';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, bodyOf } from '../api/client';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { Confirmed } from '../session/confirmed';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { OrganisationName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Territory } from '../shell/territory';
import { Waiting } from '../shell/waiting';

const KEY = ['competence-changes'];

/** What one administrator has proposed and another must confirm; nobody confirms their own. */
export function ChangesPage(): ReactNode {
  const { t } = useReading();
  const own = useMe().data?.account.id;
  usePageTitle(t('app.changes.title'));
  const changes = useQuery({ queryKey: KEY, queryFn: () => bodyOf(api.GET('/api/v1/competence-changes')) });
  const names = useNames(changes.data?.items.map(({ organisation }) => organisation) ?? []);
  const confirming = useAct((id: string) => bodyOf(api.POST('/api/v1/competence-changes/{id}/confirm', { params: { path: { id } } })), KEY, ['competences']);
  const withdrawing = useAct((id: string) => bodyOf(api.POST('/api/v1/competence-changes/{id}/withdraw', { params: { path: { id } } })), KEY);
  return (
    <>
      <h1>{t('app.changes.title')}</h1>
      <p>{t('app.competences.two')}</p>
      <Refused fault={changes.error} />
      <Confirmed act={confirming} />
      <Confirmed act={withdrawing} />
      {changes.data === undefined ? <Waiting /> : changes.data.items.length === 0 ? <p className="meta">{t('app.changes.none')}</p> : (
        <DataTable
          caption={t('app.changes.caption')}
          columns={[t('app.changes.change'), t('app.changes.organisation'), t('app.competences.field'), t('app.competences.level'), t('app.competences.territory'), t('app.competences.from'), t('app.changes.at'), t('app.sessions.act')].map((label) => ({ label }))}
          rows={changes.data.items.map(({ id, change, organisation, field, level, territory, from, until, by, at }) => ({
            key: id,
            cells: [
              t(`app.changes.${change}`), <OrganisationName key="organisation" names={names.get(organisation) ?? {}} />, t(`app.field.${field}`), t(`app.level.${level}`), <Territory key="territory" codes={[territory]} />, change === 'end' ? (until ?? '') : from, moment(at),
              by === own ? <ActButton key="withdraw" onAct={() => withdrawing.mutate(id)}>{t('app.changes.withdraw')}</ActButton> : <ActButton key="confirm" onAct={() => confirming.mutate(id)}>{t('app.changes.confirm')}</ActButton>,
            ],
          }))}
        />
      )}
    </>
  );
}

/** Names of organisations by their ids. */
function useNames(ids: readonly string[]): ReadonlyMap<string, Scripts> {
  const found = useQueries({ queries: [...new Set(ids)].map((id) => ({ queryKey: ['organisations', id], queryFn: () => bodyOf(api.GET('/api/v1/organisations/{id}', { params: { path: { id } } })) })) });
  return new Map(found.flatMap(({ data }) => (data === undefined ? [] : [[data.id, data.name]])));
}
