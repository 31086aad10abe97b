import type { ReactNode } from 'react';
import { ErrorSummary, Notice, pageAddress, useReading } from '@ui';
import { deltaPath, whyPath } from '../parts/addresses';
import { RefusedNumber, refusalWords } from '../parts/refused-number';
import { addressOf, type DeltaAsked } from './delta-asked';
import { DeltaForm, type DeltaFaults } from './delta-form';
import { DeltaResult } from './delta-result';
import type { DeltaAnswer, DeltaOutcome, Taken } from './delta-outcome';

const examples = [
  { to: 'GB 31241-2022', have: 'UN 38.3 (Rev.5/Amend.1)' },
  { to: 'GB 38031-2025', have: 'GB 38031-2020' },
] as const;

/** What else must be tested for a standard, with what is already met or measured. */
export function DeltaPage({ answer: { asked, outcome, taken } }: Readonly<{ answer: DeltaAnswer }>): ReactNode {
  const { t } = useReading();
  const faults = faultsOf(outcome, t);
  const entries = Object.entries(faults).map(([field, text]) => ({ field, text }));
  const view = outcome.kind === 'listed' ? outcome.view : undefined;
  return (
    <>
      <h1>{t('page.delta.title')}</h1>
      {entries.length > 0 ? <ErrorSummary title={t('page.corr.faultTitle')} errors={entries} /> : null}
      {outcome.kind === 'form' ? <p className="lead">{t('page.delta.lead')}</p> : null}
      {outcome.kind === 'refused' ? <RefusedNumber refusal={outcome.refusal} instead={(number) => addressOf({ ...asked, targets: asked.targets.map((each, place) => (place === outcome.target ? number : each)) })} /> : null}
      {taken ? <TakenTarget taken={taken} asked={asked} /> : null}
      {outcome.kind === 'listed' ? <><DeltaResult view={outcome.view} asked={asked} values={outcome.values} faults={outcome.faults} /><h2 id="form" className="noprint">{t('page.delta.again')}</h2></> : null}
      {outcome.kind === 'no-target' ? <NoTarget asked={asked} /> : null}
      <DeltaForm asked={asked} faults={faults} view={view} />
      {outcome.kind === 'form' ? <Examples /> : null}
    </>
  );
}

function faultsOf(outcome: DeltaOutcome, t: ReturnType<typeof useReading>['t']): DeltaFaults {
  switch (outcome.kind) {
    case 'refused':
      return { to: refusalWords(outcome.refusal, t) };
    case 'no-target':
      return { to: t('page.delta.noTarget') };
    case 'too-many':
      return { [outcome.field]: t('page.delta.tooMany', { most: outcome.most }) };
    case 'too-large':
      return { table: t('page.check.fault.FILE_TOO_LARGE') };
    case 'day':
      return { asOf: t('page.corr.dayFault') };
    case 'listed':
      return outcome.tableRefusal ? { table: t(`page.delta.tableFault.${outcome.tableRefusal.code}`, { ...outcome.tableRefusal }) } : {};
    case 'form':
      return {};
  }
}

/** Who knows only what is met is led to what corresponds to it. */
function NoTarget({ asked }: Readonly<{ asked: DeltaAsked }>): ReactNode {
  const { language, t } = useReading();
  const [first] = asked.have;
  if (first === undefined) return null;
  return <p><a href={pageAddress(language, whyPath({ from: first }))}>{t('page.delta.findTarget', { number: first })}</a></p>;
}

/** Which target was taken, and what else there is to choose. */
function TakenTarget({ taken: { from, to, others }, asked }: Readonly<{ taken: Taken; asked: DeltaAsked }>): ReactNode {
  const { language, t } = useReading();
  return (
    <Notice tone="info">
      <p>{t('page.delta.taken', { from, to })}</p>
      <ul>
        {others.map((number) => <li key={number}><a className="num" href={pageAddress(language, addressOf({ ...asked, targets: [number] }))}>{number}</a></li>)}
        <li><a href={pageAddress(language, whyPath({ from }))}>{t('page.delta.findTarget', { number: from })}</a></li>
      </ul>
    </Notice>
  );
}

function Examples(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2>{t('page.search.examples')}</h2>
      <ul>{examples.map(({ to, have }) => <li key={to}><a href={pageAddress(language, deltaPath({ to: [to], have: [have] }))}>{t('page.delta.example', { to, have })}</a></li>)}</ul>
    </>
  );
}
