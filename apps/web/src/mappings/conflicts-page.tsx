import { pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Refused } from '../forms/refused';
import { ActButton, useAct } from '../lists/act';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import './texts';

type Conflict = components['schemas']['FactConflict'];

/** Facts that contradict each other: the way to what shows it, and to say that it was looked at. */
export function ConflictsPage(): ReactNode {
  const { t, language } = useReading();
  usePageTitle(t('mappings.conflicts'));
  const pages = usePages<Conflict>(['mappings', 'conflicts'], (after) => bodyOf(api.GET('/api/v1/conflicts', { params: { query: { ...(after !== undefined && { after: Number(after) }) } } })));
  const settle = useAct((id: number) => bodyOf(api.POST('/api/v1/conflicts/{id}/settle', { params: { path: { id: String(id) } } })), ['mappings', 'conflicts']);
  return (
    <>
      <h1>{t('mappings.conflicts')}</h1>
      <p><Link to="/mappings">{t('mappings.back')}</Link></p>
      <p>{t('mappings.conflictsLead')}</p>
      <Refused fault={settle.error} />
      <Listed
        pages={pages} caption={t('mappings.conflicts')} none={t('mappings.noConflicts')}
        columns={['pair', 'kind', 'seen', 'act'].map((name) => t(`mappings.column.${name}`))}
        row={({ id, kind, from, to, firstSeen }) => ({
          key: String(id),
          cells: [
            <a key="pair" className="num" href={pageAddress(language, `/why?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`)}>{from} ↔ {to}</a>,
            t(`mappings.conflictKind.${kind}`), moment(firstSeen), <ActButton key="act" onAct={() => settle.mutate(id)}>{t('mappings.settle', { from, to })}</ActButton>,
          ],
        })}
      />
    </>
  );
}
