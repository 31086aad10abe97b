import { DataTable, useReading } from '@ui';
import type { ReactNode } from 'react';
import { nameOfPause, nameOfStart, type Rule, validity } from './clock-words';
import { Basis, RuleName } from './rule';

/** Periods with their rules. Law and article stand as the side writes them whose law it is. */
export function ClockTable({ caption, rules }: Readonly<{ caption: string; rules: readonly Rule[] }>): ReactNode {
  const { t } = useReading();
  const days = ({ days: count, unit }: Rule): string => (count === null ? t('app.clocks.noDays') : t(unit === 'working' ? 'app.clocks.working' : 'app.clocks.calendar-days', { days: count }));
  return (
    <DataTable
      caption={caption}
      columns={['rule', 'days', 'start', 'pauses', 'basis', 'validity', 'standing'].map((column) => ({ label: t(`app.clocks.${column}`) }))}
      rows={rules.map((rule, index) => ({
        key: `${rule.id} ${index}`,
        cells: [
          <RuleName key="name" id={rule.id} />, days(rule), nameOfStart(t, rule.start),
          rule.pauses.length === 0 ? t('app.clocks.noPauses') : rule.pauses.map((pause) => nameOfPause(t, pause)).join(', '),
          <Basis key="basis" id={rule.id}>{rule.basis}</Basis>, <span key="validity" className="nb">{validity(t, rule)}</span>, t(rule.confirmed ? 'app.clocks.confirmed' : 'app.clocks.unconfirmed'),
        ],
      }))}
    />
  );
}
