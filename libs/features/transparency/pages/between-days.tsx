import { DataTable, ErrorSummary, momentOf, pageAddress, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { DaysCompared, Rooted, TypedDays } from '../application/compare-days';
import { HashValue } from './hash-value';

/** `began`: when the first epoch did, null where there is none. */
type Props = Readonly<{ days: TypedDays; compared: DaysCompared | null; began: string | null }>;
const fields = ['from', 'to'] as const;

/** Whether the log of one day begins just as that of an earlier day was. */
export function BetweenDays({ days, compared, began }: Props): ReactNode {
  const { language, t } = useReading();
  const faults = compared?.outcome === 'faulty' ? compared.faults.map(({ field, fault }) => ({ field, text: t(`page.log.day-${fault}`, { began: began === null ? '–' : momentOf(began) }) })) : [];
  return (
    <section id="between">
      <h2>{t('page.log.between')}</h2>
      <p>{t('page.log.betweenLead')}</p>
      {faults.length > 0 ? <ErrorSummary title={t('page.log.dayFault')} errors={faults} /> : null}
      <form action={`${pageAddress(language, '/log')}#between`} method="get" className="fields noprint">
        {fields.map((field) => <DayField key={field} field={field} value={days[field]} fault={faults.find((each) => each.field === field)?.text} />)}
        <div className="field"><button className="btn" type="submit">{t('page.log.compare')}</button></div>
      </form>
      {compared && compared.outcome !== 'faulty' ? <Compared days={days} compared={compared} /> : null}
    </section>
  );
}

function DayField({ field, value, fault }: Readonly<{ field: keyof TypedDays; value: string; fault: string | undefined }>): ReactNode {
  const { t } = useReading();
  return (
    <div className="field">
      <label htmlFor={field}>{t(`page.log.${field}`)}</label>
      {fault === undefined ? null : <p className="fault" id={`${field}-fault`}>{fault}</p>}
      <input id={field} name={field} type="date" required defaultValue={value} aria-describedby={fault === undefined ? undefined : `${field}-fault`} aria-invalid={fault === undefined ? undefined : true} />
    </div>
  );
}

type Pair = Exclude<DaysCompared, Readonly<{ outcome: 'faulty' }>>;

function Compared({ days, compared }: Readonly<{ days: TypedDays; compared: Pair }>): ReactNode {
  const { t } = useReading();
  const { from, to } = compared;
  return (
    <>
      <Verdict days={days} compared={compared} />
      <DataTable
        caption={t('page.log.headsOf')}
        columns={[{ label: t('page.log.day') }, { label: t('page.log.seenAt') }, { label: t('page.log.size'), align: 'right' }, { label: t('page.log.root') }, { label: t('page.log.file') }]}
        rows={fields.map((field) => ({ key: field, cells: cellsOf(days[field], compared[field], t('page.log.download')) }))}
      />
      {compared.outcome === 'grown' && from.size < to.size ? <ProofHashes proof={compared.proof} /> : null}
    </>
  );
}

const cellsOf = (day: string, { epoch, size, root, at }: Rooted, download: string) => [
  day, momentOf(at), String(size), <HashValue key="root" hash={root} />, <a key="file" href={`/api/v1/log/${epoch.epoch}/checkpoints/${size}`} download>{download}</a>,
];

function Verdict({ days, compared }: Readonly<{ days: TypedDays; compared: Pair }>): ReactNode {
  const { t } = useReading();
  const { from, to } = compared;
  if (compared.outcome === 'epochs') return <div className="answer"><p>{t('page.log.otherEpochs', { ...days, older: from.epoch.origin, newer: to.epoch.origin })}</p></div>;
  if (!compared.holds) return <div className="answer stop"><p><strong>{t('page.log.rewritten', days)}</strong></p></div>;
  return <div className="answer in_force"><p><strong>{t(from.size === to.size ? 'page.log.unchanged' : 'page.log.grown', { ...days, older: from.size, newer: to.size })}</strong></p></div>;
}

function ProofHashes({ proof }: Readonly<{ proof: readonly Uint8Array[] }>): ReactNode {
  const { t } = useReading();
  return (
    <details>
      <summary>{t('page.log.betweenProof', { count: proof.length })}</summary>
      <ol className="lines">{proof.map((hash, at) => <li key={at}><HashValue hash={hash} /></li>)}</ol>
    </details>
  );
}
