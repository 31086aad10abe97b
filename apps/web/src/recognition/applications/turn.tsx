import { SummaryList, type SummaryRow, useReading } from '@ui';
import type { ReactNode } from 'react';
import { Basis } from '../../settings/rule';
import { nameOfRule } from '../../settings/clock-words';
import type { Application } from './applications';

type Of = Readonly<{ application: Application }>;

/** Since when it lies with whoever has it, until when and by which version of which rule, what comes next; and the certificate that came of it. */
export function Turn({ application }: Of): ReactNode {
  const { t } = useReading();
  const { turn: { holds, since, next }, certificate } = application;
  const waits = holds !== null || next !== 'none';
  const rows: readonly SummaryRow[] = [
    { term: t('applying.turn.since'), detail: since === null ? null : <span className="nb">{since}</span> },
    { term: t('applying.turn.due'), detail: waits && next !== 'submit' ? <Due application={application} /> : null },
    { term: t('applying.turn.next'), detail: waits ? t(`applying.turn.to.${next}`) : null },
    { term: t('applying.turn.certificate'), detail: certificate === null ? null : <Certificate certificate={certificate} /> },
  ];
  return (
    <section aria-labelledby="turn">
      <h2 id="turn">{t('applying.turn.title')}</h2>
      <SummaryList rows={rows} />
    </section>
  );
}

/** Where nobody confirmed a number of days, that is said. */
function Due({ application: { turn: { due, clock, next } } }: Of): ReactNode {
  const { t } = useReading();
  if (clock === null) return due === null ? t('applying.turn.noDue') : next === 'answer' ? t('applying.turn.until', { due }) : due;
  const rule = nameOfRule(t, clock.rule);
  return (
    <>
      {clock.due === null ? t('applying.turn.clock.none', { rule }) : t('applying.turn.clock.due', { due: clock.due, rule })}
      {clock.left === null ? null : <> {t(clock.left < 0 ? 'applying.turn.clock.over' : 'applying.turn.clock.left', { days: Math.abs(clock.left) })}</>}
      <br /><span className="meta">{t('applying.turn.clock.version', { version: clock.version, start: clock.start })}{clock.basis === null ? null : <> <Basis id={clock.rule}>{clock.basis}</Basis></>}</span>
    </>
  );
}

function Certificate({ certificate: { number, state, on, until } }: Readonly<{ certificate: NonNullable<Application['certificate']> }>): ReactNode {
  const { t } = useReading();
  return (
    <>
      <a className="num" href={`/r/${number}`}>{number}</a> · {t(`applying.turn.state.${state}`)}
      <br /><span className="meta">{t('applying.turn.issued', { on })}{until === null ? null : <> · {t('applying.turn.valid', { until })}</>}</span>
    </>
  );
}
