import { type Translate, useReading } from '@ui';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { api, bodyOf } from '../api/client';
import { Choice } from '../forms/choice';
import { Refused } from '../forms/refused';
import { csvOf } from '../lists/csv';
import { Listed } from '../lists/listed';
import { usePages } from '../lists/pages';
import { useMe } from '../session/me';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { saveFile } from '../shell/save-file';
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
  const pages = usePages<Line>([...BREACHES, asked], (after) => pageOf({ state, region, after }));
  const saving = useMutation({ mutationFn: async () => saveFile('breaches.csv', 'text/csv;charset=utf-8', csvOf(tableOf(t, await allOf({ state, region })))) });
  return (
    <>
      <h1>{t('app.breaches.title')}</h1>
      <p>{t('app.breaches.lead')}</p>
      {mayRecord ? <p><Link className="btn" to="/breaches/new">{t('app.breaches.record')}</Link></p> : null}
      <div className="form">
        <Choice label={t('app.breaches.state')} name="state" value={asked.state} options={['', ...states].map((value) => ({ value, label: t(`app.breaches.states.${value || 'all'}`) }))} onChange={({ target }) => ask({ ...asked, state: target.value })} />
        <Choice label={t('app.breaches.region')} name="region" value={asked.region} options={['', ...regions].map((value) => ({ value, label: value === '' ? t('app.breaches.states.all') : t(`label.side.${value}`) }))} onChange={({ target }) => ask({ ...asked, region: target.value })} />
      </div>
      <Listed
        pages={pages}
        caption={t('app.breaches.caption')}
        none={t('app.breaches.none')}
        columns={['number', 'discovered', 'state', 'persons', 'kinds', 'region', 'clocks'].map((name) => t(`app.breaches.${name}`))}
        row={(line) => ({
          key: line.id,
          cells: [
            <Link key="number" className="nb" to={`/breaches/${line.id}`}>{shortOf(line.id)}</Link>,
            moment(line.discoveredAt), t(`app.breaches.states.${line.state}`), line.persons, kindsText(t, line.kinds), sidesText(t, line.regions),
            <OpenDuties key="clocks" line={line} />,
          ],
        })}
      />
      <Refused fault={saving.error} />
      {pages.items === undefined || pages.items.length === 0 ? null : <div className="btns"><button type="button" className="btn sec" aria-disabled={saving.isPending} onClick={() => saving.mutate()}>{t('app.breaches.csv')}</button></div>}
    </>
  );
}

type Asked = Readonly<{ state: Line['state'] | undefined; region: Line['regions'][number] | undefined }>;
const pageOf = (query: Asked & Readonly<{ after: string | undefined; limit?: number }>) => bodyOf(api.GET('/api/v1/breaches', { params: { query } }));

/** Those of every page, whether or not it is shown. */
async function allOf(asked: Asked): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (let after: string | null | undefined; after !== null; ) {
    const { items, next } = await pageOf({ ...asked, limit: 100, after });
    lines.push(...items);
    after = next;
  }
  return lines;
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
