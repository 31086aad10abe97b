import { DataTable, SummaryList, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { Refused } from '../forms/refused';
import { useMe } from '../session/me';
import { Basis } from '../settings/rule';
import { moment } from '../shell/moment';
import { usePageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { type Breach, clockText, dutyText, kindsText, shortOf, sidesText, useBreach } from './breach';
import { TakeStep } from './take-step';

/** One breach: what is known, who must be told by when, what was done by whom, and what came of it. */
export function BreachPage(): ReactNode {
  const { t } = useReading();
  const { id = '' } = useParams();
  const found = useBreach(id);
  const mayStep = useMe().data?.acting?.role === 'security-admin';
  usePageTitle(t('app.breaches.one', { number: shortOf(id) }));
  return (
    <>
      <h1>{t('app.breaches.one', { number: shortOf(id) })}</h1>
      <Refused fault={found.error} />
      {found.isPending ? <Waiting /> : null}
      {found.data === undefined ? null : (
        <>
          <Known breach={found.data} />
          <Clocks breach={found.data} />
          <Steps breach={found.data} />
          {mayStep && found.data.state === 'open' ? <TakeStep key={found.data.version} breach={found.data} /> : null}
        </>
      )}
      <p><Link to="/breaches">{t('app.breaches.back')}</Link></p>
    </>
  );
}

function Known({ breach }: Readonly<{ breach: Breach }>): ReactNode {
  const { t } = useReading();
  const { state, discoveredAt, persons, special, kinds, regions, summary, steps } = breach;
  const finding = steps.find(({ step }) => step === 'closed');
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['state', t(`app.breaches.states.${state}`)], ['discovered', moment(discoveredAt)], ['persons', persons], ['kinds', kindsText(t, kinds)],
    ['special', t(`app.breaches.${special ? 'yes' : 'no'}`)], ['region', sidesText(t, regions)], ['summary', summary], ...(finding === undefined ? [] : [['finding', finding.note] as const]),
  ];
  return <SummaryList rows={rows.map(([name, detail]) => ({ term: t(`app.breaches.${name}`), detail }))} />;
}

function Clocks({ breach: { id, duties } }: Readonly<{ breach: Breach }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="clocks">
      <h2 id="clocks">{t('app.breaches.clocks')}</h2>
      {duties.some(({ state }) => state === 'not-configured') ? <p>{t('app.breaches.clocksHint')} <Link to="/clocks">{t('app.entry.clocks')}</Link></p> : null}
      <DataTable
        caption={t('app.breaches.clocks')}
        captionHidden
        columns={['who', 'clockState', 'basis', 'letterColumn'].map((name) => ({ label: t(`app.breaches.${name}`) }))}
        rows={duties.map((duty) => ({
          key: duty.clock,
          cells: [
            dutyText(t, duty),
            duty.state === 'missed' || duty.state === 'due' ? <strong key="state">{clockText(t, duty)}</strong> : clockText(t, duty),
            <span key="basis">{duty.basis === null ? '–' : <Basis id={duty.clock}>{duty.basis}</Basis>}<br /><code className="meta">{duty.clock}</code></span>,
            <Link key="letter" to={`/breaches/${id}/letter/${duty.duty}/${duty.region}`}>{t('app.breaches.letterOf', { what: dutyText(t, duty) })}</Link>,
          ],
        }))}
      />
    </section>
  );
}

function Steps({ breach: { steps } }: Readonly<{ breach: Breach }>): ReactNode {
  const { t } = useReading();
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{t('app.breaches.steps')}</h2>
      {steps.length === 0 ? <p className="meta">{t('app.breaches.noSteps')}</p> : (
        <DataTable
          caption={t('app.breaches.steps')}
          captionHidden
          columns={['when', 'step', 'note', 'by'].map((name) => ({ label: t(`app.breaches.${name}`) }))}
          rows={steps.map(({ step, region, note, at, by }) => ({
            key: `${at} ${step} ${region ?? ''}`,
            cells: [moment(at), region === null ? t(`app.breaches.did.${step}`) : t(`app.breaches.did.${step}`, { side: t(`label.side.${region}`) }), note, by ?? '–'],
          }))}
        />
      )}
    </section>
  );
}
