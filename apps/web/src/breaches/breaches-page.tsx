import { DataTable, type Translate, useReading } from '@ui';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { csvOf } from '../lists/csv';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { saveFile } from '../shell/save-file';
import { Waiting } from '../shell/waiting';
import { BREACHES, clockText, dutyText, kindsText, type Line, regions, shortOf, sidesText } from './breach';

const states = ['open', 'closed'] as const;

/** What went wrong with personal data: whom it concerns, and who must still be told by when. */
export function BreachesPage(): ReactNode {
  const { t } = useReading();
  const mayRecord = useMe().data?.acting?.role === 'security-admin';
  const [asked, ask] = useState({ state: '', region: '' });
  usePageTitle(t('app.breaches.title'));
  const state = states.find((each) => each === asked.state);
  const region = regions.find((each) => each === asked.region);
  const list = useQuery({ queryKey: [...BREACHES, asked], queryFn: () => bodyOf(api.GET('/api/v1/breaches', { params: { query: { state, region } } })) });
  return (
    <>
      <h1>{t('app.breaches.title')}</h1>
      <p>{t('app.breaches.lead')}</p>
      {mayRecord ? <p><Link className="btn" to="/breaches/new">{t('app.breaches.record')}</Link></p> : null}
      <div className="form">
        <Choice label={t('app.breaches.state')} name="state" value={asked.state} options={['', ...states].map((value) => ({ value, label: t(`app.breaches.states.${value || 'all'}`) }))} onChange={({ target }) => ask({ ...asked, state: target.value })} />
        <Choice label={t('app.breaches.region')} name="region" value={asked.region} options={['', ...regions].map((value) => ({ value, label: value === '' ? t('app.breaches.states.all') : t(`label.side.${value}`) }))} onChange={({ target }) => ask({ ...asked, region: target.value })} />
      </div>
      <Refused fault={list.error} />
      {list.data === undefined ? <Waiting /> : <Lines lines={list.data.items} />}
    </>
  );
}

function Lines({ lines }: Readonly<{ lines: readonly Line[] }>): ReactNode {
  const { t } = useReading();
  if (lines.length === 0) return <p className="meta">{t('app.breaches.none')}</p>;
  return (
    <>
      <DataTable
        caption={t('app.breaches.caption')}
        columns={['number', 'discovered', 'state', 'persons', 'kinds', 'region', 'clocks'].map((name) => ({ label: t(`app.breaches.${name}`) }))}
        rows={lines.map((line) => ({
          key: line.id,
          cells: [
            <Link key="number" className="nb" to={`/breaches/${line.id}`}>{shortOf(line.id)}</Link>,
            moment(line.discoveredAt), t(`app.breaches.states.${line.state}`), line.persons, kindsText(t, line.kinds), sidesText(t, line.regions),
            <OpenDuties key="clocks" line={line} />,
          ],
        }))}
      />
      <p className="meta">{t('app.breaches.shown', { count: lines.length })}</p>
      <div className="btns"><button type="button" className="btn sec" onClick={() => saveFile('breaches.csv', 'text/csv;charset=utf-8', csvOf(tableOf(t, lines)))}>{t('app.breaches.csv')}</button></div>
    </>
  );
}

function OpenDuties({ line: { duties } }: Readonly<{ line: Line }>): ReactNode {
  const { t } = useReading();
  const open = duties.filter(({ doneAt }) => doneAt === null);
  if (open.length === 0) return t('app.breaches.allTold');
  return <ul className="acts">{open.map((duty) => <li key={duty.clock}>{dutyText(t, duty)}{t('app.breaches.colon')}{clockText(t, duty)}</li>)}</ul>;
}

const tableOf = (t: Translate, lines: readonly Line[]): readonly (readonly string[])[] => [
  ['number', 'discovered', 'state', 'persons', 'special', 'kinds', 'region', 'clocks', 'summary'].map((name) => t(`app.breaches.${name}`)),
  ...lines.map((line) => [
    line.id, moment(line.discoveredAt), t(`app.breaches.states.${line.state}`), String(line.persons), t(`app.breaches.${line.special ? 'yes' : 'no'}`), kindsText(t, line.kinds), sidesText(t, line.regions),
    line.duties.map((duty) => `${dutyText(t, duty)} ${clockText(t, duty)}`).join('; '), line.summary,
  ]),
];
