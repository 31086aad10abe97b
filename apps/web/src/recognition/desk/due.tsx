import { Notice, useReading } from '@ui';
import type { ReactNode } from 'react';
import type { DeskCase } from './desk';

/** By when, by which rule and in which version of the rules; where nobody confirmed a number of days, that alone is said. */
export function Due({ found: { clock, actFirst } }: Readonly<{ found: DeskCase }>): ReactNode {
  return <>{clock === null ? null : <Period clock={clock} />}{actFirst === null ? null : <ActFirst {...actFirst} />}</>;
}

function Period({ clock: { rule, due, start, left, version, basis } }: Readonly<{ clock: NonNullable<DeskCase['clock']> }>): ReactNode {
  const { t } = useReading();
  const name = t(`app.clocks.name.${rule}`);
  if (due === null) return <p>{t('desk.clock.none', { rule: name })}<br /><span className="meta">{t('desk.clock.since', { start })}</span></p>;
  const isOver = left !== null && left < 0;
  const remains = left === null ? null : t(isOver ? 'desk.clock.over' : 'desk.clock.left', { days: Math.abs(left) });
  return (
    <p>
      {t('desk.clock.due', { due, rule: name })} {isOver ? <strong>{remains}</strong> : remains}
      <br /><span className="meta">{t(version === 0 ? 'desk.clock.shipped' : 'desk.clock.version', { version, start })}{basis === null ? null : <> <span lang="zh-Hans">{basis}</span></>}</span>
    </p>
  );
}

function ActFirst({ isOver, from, until }: NonNullable<DeskCase['actFirst']>): ReactNode {
  const { t } = useReading();
  return <Notice tone="info"><p>{t(isOver ? 'desk.actFirst.over' : 'desk.actFirst.runs', { from, until })}</p></Notice>;
}
