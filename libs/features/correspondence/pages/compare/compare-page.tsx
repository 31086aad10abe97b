import type { ReactNode } from 'react';
import type { LookUpRefusal } from '@features/catalogue';
import { ErrorSummary, StandardNumber, pageAddress, useReading } from '@ui';
import type { ComparisonView } from '../../application/views';
import { comparePath } from '../parts/addresses';
import { AsOfField, NumberField } from '../parts/number-fields';
import { RefusedNumber, refusalWords } from '../parts/refused-number';
import type { CompareAsked } from './compare-asked';
import { CompareResult } from './compare-result';

/** What the question led to. */
export type CompareOutcome =
  | Readonly<{ kind: 'form' }>
  | Readonly<{ kind: 'compared'; view: ComparisonView }>
  | Readonly<{ kind: 'refused'; end: 'a' | 'b'; refusal: LookUpRefusal }>
  | Readonly<{ kind: 'missing'; end: 'a' | 'b' }>
  | Readonly<{ kind: 'same'; number: string }>
  | Readonly<{ kind: 'day' }>;

const examples = [{ a: 'GB 38031-2025', b: 'GB 38031-2020' }, { a: 'GB 4943.1-2011', b: 'IEC 60950-1:2005' }] as const;

/** Two standards requirement by requirement. */
export function ComparePage({ asked, outcome }: Readonly<{ asked: CompareAsked; outcome: CompareOutcome }>): ReactNode {
  const { t } = useReading();
  const faults = faultsOf(outcome, t);
  const entries = Object.entries(faults).map(([field, text]) => ({ field, text }));
  return (
    <>
      {outcome.kind === 'compared' ? <h1><StandardNumber number={outcome.view.source.number} /> → <StandardNumber number={outcome.view.target.number} /></h1> : <h1>{t('page.compare.title')}</h1>}
      {entries.length > 0 ? <ErrorSummary title={t('page.corr.faultTitle')} errors={entries} /> : null}
      {outcome.kind === 'form' ? <p className="lead">{t('page.compare.lead')}</p> : null}
      {outcome.kind === 'refused' ? <RefusedNumber refusal={outcome.refusal} instead={(number) => comparePath({ a: asked.a, b: asked.b, asOf: asked.asOf, [outcome.end]: number })} /> : null}
      {outcome.kind === 'compared' ? <><CompareResult view={outcome.view} asked={asked} /><h2 className="noprint">{t('page.why.again')}</h2></> : null}
      <CompareForm asked={asked} faults={faults} />
      {outcome.kind === 'form' ? <Examples /> : null}
    </>
  );
}

type Faults = Readonly<Partial<Record<'a' | 'b' | 'asOf', string>>>;

function faultsOf(outcome: CompareOutcome, t: ReturnType<typeof useReading>['t']): Faults {
  switch (outcome.kind) {
    case 'refused':
      return { [outcome.end]: refusalWords(outcome.refusal, t) };
    case 'missing':
      return { [outcome.end]: t('page.compare.missing') };
    case 'same':
      return { b: t('problem.SAME_DOCUMENT.detail', { number: outcome.number }) };
    case 'day':
      return { asOf: t('page.corr.dayFault') };
    case 'form':
    case 'compared':
      return {};
  }
}

function CompareForm({ asked, faults }: Readonly<{ asked: CompareAsked; faults: Faults }>): ReactNode {
  const { language, t } = useReading();
  return (
    <form action={pageAddress(language, '/compare')} method="get" className="noprint">
      <div className="fields">
        <NumberField name="a" label={t('page.why.from')} value={asked.a} fault={faults.a} />
        <NumberField name="b" label={t('page.compare.b')} value={asked.b} fault={faults.b} />
        <AsOfField value={asked.asOf} fault={faults.asOf} />
        <div className="field"><button className="btn" type="submit">{t('page.compare.submit')}</button></div>
      </div>
      <p className="hint">{t('page.why.hint')}</p>
    </form>
  );
}

function Examples(): ReactNode {
  const { language, t } = useReading();
  return (
    <>
      <h2>{t('page.search.examples')}</h2>
      <ul>{examples.map(({ a, b }) => <li key={a}><a href={pageAddress(language, comparePath({ a, b }))}><StandardNumber number={a} /> → <StandardNumber number={b} /></a></li>)}</ul>
    </>
  );
}
