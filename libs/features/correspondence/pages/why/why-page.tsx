import type { ReactNode } from 'react';
import { ErrorSummary, StandardNumber, pageAddress, useReading } from '@ui';
import type { LookUpRefusal } from '@features/catalogue';
import type { CorrespondencesView, PairView } from '../../application/views';
import { whyPath } from '../parts/addresses';
import { RefusedNumber, refusalWords } from '../parts/refused-number';
import { ListResult } from './list-result';
import { PairResult } from './pair-result';
import type { WhyAsked } from './why-asked';
import { WhyForm, type WhyFaults } from './why-form';

/** What the question led to. */
export type WhyOutcome =
  | Readonly<{ kind: 'form' }>
  | Readonly<{ kind: 'list'; view: CorrespondencesView }>
  | Readonly<{ kind: 'pair'; view: PairView }>
  | Readonly<{ kind: 'refused'; end: 'from' | 'to'; refusal: LookUpRefusal }>
  | Readonly<{ kind: 'missing' }>
  | Readonly<{ kind: 'same'; number: string }>
  | Readonly<{ kind: 'day' }>;

const examples = [
  { from: 'CNS 15598-1:2020', to: 'GB 4943.1-2022' },
  { from: 'GB/T 24819-2023', to: '' },
] as const;

/** Which standards correspond to mine, and why. */
export function WhyPage({ asked, outcome }: Readonly<{ asked: WhyAsked; outcome: WhyOutcome }>): ReactNode {
  const { t } = useReading();
  const faults = faultsOf(outcome, t);
  const entries = Object.entries(faults).map(([field, text]) => ({ field, text }));
  return (
    <>
      <Heading outcome={outcome} />
      {entries.length > 0 ? <ErrorSummary title={t('page.corr.faultTitle')} errors={entries} /> : null}
      {outcome.kind === 'refused' ? <RefusedNumber refusal={outcome.refusal} instead={(number) => whyPath({ from: asked.from, to: asked.to, asOf: asked.asOf, territory: asked.territory, [outcome.end]: number })} /> : null}
      {outcome.kind === 'list' ? <ListResult view={outcome.view} asked={asked} /> : null}
      {outcome.kind === 'pair' ? <PairResult view={outcome.view} on={asked} /> : null}
      {outcome.kind === 'list' || outcome.kind === 'pair' ? <h2 className="noprint">{t('page.why.again')}</h2> : null}
      <WhyForm asked={asked} faults={faults} />
      {outcome.kind === 'form' ? <Examples /> : null}
    </>
  );
}

function Heading({ outcome }: Readonly<{ outcome: WhyOutcome }>): ReactNode {
  const { t } = useReading();
  if (outcome.kind === 'pair') return <h1><StandardNumber number={outcome.view.from.number} /> → <StandardNumber number={outcome.view.to.number} /></h1>;
  return <><h1>{t('page.why.title')}</h1>{outcome.kind === 'form' ? <p className="lead">{t('page.why.lead')}</p> : null}</>;
}

function faultsOf(outcome: WhyOutcome, t: ReturnType<typeof useReading>['t']): WhyFaults {
  if (outcome.kind === 'refused') return { [outcome.end]: refusalWords(outcome.refusal, t) };
  if (outcome.kind === 'same') return { to: t('problem.SAME_DOCUMENT.detail', { number: outcome.number }) };
  if (outcome.kind === 'missing') return { from: t('page.why.fromMissing') };
  return outcome.kind === 'day' ? { asOf: t('page.corr.dayFault') } : {};
}

function Examples(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2>{t('page.search.examples')}</h2>
      <ul>{examples.map(({ from, to }) => <li key={from + to}><a href={pageAddress(language, whyPath({ from, to }))}><StandardNumber number={from} />{to === '' ? null : <> → <StandardNumber number={to} /></>}</a></li>)}</ul>
    </>
  );
}
