import { DataTable, momentOf, Quote, remarkLanguage, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { Opening } from '../../application/draw/opening';
import type { Named, ShownDraw } from '../../application/draw/read-draws';

type Props = Readonly<{ draw: ShownDraw; opening: Opening }>;

/** The whole drawn order: who sits, who was passed over and why, who is in reserve, and seats that changed hands. Codes, and names of those who agree. */
export function DrawTrace({ draw, opening }: Props): ReactNode {
  const { t } = useReading();
  const reasons = new Map(opening.skips.map(({ label, reason }) => [label, reason]));
  const seated = new Set(opening.panel);
  const told = (label: string): string => (seated.has(label) ? t('page.draw.seated') : reasons.has(label) ? t('page.draw.passed', { reason: t(`page.draw.reason.${reasons.get(label)}`) }) : t('page.draw.reserve'));
  return (
    <section>
      <h2>{t('page.draw.order')}</h2>
      <p>{t('page.draw.orderLead')}</p>
      <Counts draw={draw} />
      <DataTable
        caption={t('page.draw.orderOf', { count: opening.order.length })}
        columns={[{ label: t('page.draw.place') }, { label: t('page.draw.label') }, { label: t('page.draw.outcome'), share: 30 }]}
        rows={opening.order.map((label, at) => ({ key: label, here: seated.has(label), cells: [String(at + 1), <Member key="m" label={label} named={draw.names.get(label)} />, told(label)] }))}
      />
      <Replacements draw={draw} />
    </section>
  );
}

const Member = ({ label, named }: Readonly<{ label: string; named: Named | undefined }>): ReactNode => (named ? <><Quote language={remarkLanguage(named.name, named.side)}>{named.name}</Quote> <code>{label}</code></> : <code>{label}</code>);

/** Reasons with how many; nothing is told of a kind of fewer than five. */
function Counts({ draw: { reasons } }: Readonly<{ draw: ShownDraw }>): ReactNode {
  const { t } = useReading();
  if (reasons.length === 0) return <p>{t('page.draw.nobodyPassed')}</p>;
  return <ul>{reasons.map(({ reason, count }) => <li key={reason}>{t('page.draw.reasonCount', { reason: t(`page.draw.reason.${reason}`), count })}</li>)}</ul>;
}

function Replacements({ draw: { replacements } }: Readonly<{ draw: ShownDraw }>): ReactNode {
  const { t } = useReading();
  if (replacements.length === 0) return null;
  return (
    <DataTable
      caption={t('page.draw.replacements')}
      columns={[{ label: t('page.draw.at') }, { label: t('page.draw.left'), share: 30 }, { label: t('page.draw.why') }, { label: t('page.draw.next'), share: 30 }]}
      rows={replacements.map(({ record, at, left, reason, label }) => ({ key: String(record), cells: [momentOf(at), <code key="l">{left}</code>, t(`page.draw.reason.${reason}`), <code key="n">{label}</code>] }))}
    />
  );
}
