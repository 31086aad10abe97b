import { DataTable, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import type { components } from '../api/schema';
import { Refused } from '../forms/refused';
import { moment } from '../shell/moment';
import { PersonName } from '../shell/names';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { versionText } from './dictionary-words';

type Dictionary = components['schemas']['Dictionary'];
type Calendar = Readonly<{ source: string; first: number | null; last: number | null }>;

/** Everything that is configured in versions: what holds, since when, and who entered it. */
export function DictionariesPage(): ReactNode {
  const { t } = useReading();
  usePageTitle(t('app.dictionaries.title'));
  const dictionaries = useQuery({ queryKey: ['dictionaries'], queryFn: () => bodyOf(api.GET('/api/v1/settings')) });
  return (
    <>
      <h1>{t('app.dictionaries.title')}</h1>
      <p>{t('app.dictionaries.lead')}</p>
      <Refused fault={dictionaries.error} />
      {dictionaries.data === undefined ? (dictionaries.isError ? null : <Waiting />) : <Kinds {...dictionaries.data} />}
    </>
  );
}

function Kinds({ items, calendar }: Readonly<{ items: readonly Dictionary[]; calendar: Calendar }>): ReactNode {
  const { t } = useReading();
  const holds = ({ standing, next }: Dictionary): ReactNode => (
    <>
      {versionText(t, standing)}
      {next === null ? null : <><br />{t('app.dictionaries.next', { version: next.version, from: next.validFrom ?? '' })}</>}
    </>
  );
  return (
    <>
      <DataTable
        caption={t('app.dictionaries.caption')}
        columns={['kind', 'holds', 'from', 'by', 'at', 'source'].map((column) => ({ label: t(`app.dictionaries.${column}`) }))}
        rows={items.map((item) => {
          const { kind, standing: { validFrom, by, at, source } } = item;
          return {
            key: kind,
            cells: [
              <Link key="kind" to={`/dictionaries/${kind}`}>{t(`app.dictionaries.kinds.${kind}`)}</Link>, holds(item), validFrom ?? '–',
              by === null ? '–' : <PersonName key="by" name={by.name ?? by.account} side="mainland" />, at === null ? '–' : moment(at), source ?? '–',
            ],
          };
        })}
      />
      <h2>{t('app.dictionaries.calendar')}</h2>
      <p>{calendar.first === null ? t('app.clocks.unknown') : t('app.clocks.calendar', { first: calendar.first, last: calendar.last ?? calendar.first, source: calendar.source })} {t('app.dictionaries.calendarShips')}</p>
    </>
  );
}
